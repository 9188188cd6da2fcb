using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms;

/// <summary>One row of a form's funds block, amounts in 元.</summary>
/// <param name="Kind">total, current_appropriation, fiscal, carryover … as in the extraction's JSON.</param>
/// <param name="Label">As printed.</param>
/// <param name="Initial">年初预算数, 元.</param>
/// <param name="Annual">全年预算数, 元.</param>
/// <param name="Executed">全年执行数, 元.</param>
/// <param name="Weight">分值.</param>
/// <param name="Rate">Printed execution rate.</param>
/// <param name="Score">得分.</param>
/// <param name="Raw">The printed cells.</param>
public sealed record FundRow(string Kind, string? Label, decimal? Initial, decimal? Annual, decimal? Executed, decimal? Weight, Rate? Rate, decimal? Score, RawRow Raw);
