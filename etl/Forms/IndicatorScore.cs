using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms;

/// <summary>One indicator row. Texts are as printed.</summary>
/// <param name="Row">Order within the form, from 1, rows without an indicator included.</param>
/// <param name="Level1">一级指标.</param>
/// <param name="Level1Weight">Points printed behind level 1.</param>
/// <param name="Level2">二级指标.</param>
/// <param name="Level3">三级指标.</param>
/// <param name="Target">年度指标值.</param>
/// <param name="Unit">度量单位 column.</param>
/// <param name="Actual">实际完成值.</param>
/// <param name="Weight">分值.</param>
/// <param name="Score">得分.</param>
/// <param name="Deviation">偏差原因.</param>
/// <param name="TargetParsed">The target as a quantity; null where it holds none.</param>
/// <param name="ActualParsed">The actual as a quantity; null where it holds none.</param>
/// <param name="Raw">The printed cells.</param>
public sealed record IndicatorScore(
    int Row,
    string? Level1,
    decimal? Level1Weight,
    string? Level2,
    string? Level3,
    string? Target,
    string? Unit,
    string? Actual,
    decimal? Weight,
    decimal? Score,
    string? Deviation,
    Quantity? TargetParsed,
    Quantity? ActualParsed,
    RawRow Raw);
