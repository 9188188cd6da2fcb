namespace PerfEval.Warehouse.Lake;

/// <summary>One row of a form's funds block (dataset <c>funds</c>).</summary>
/// <param name="DocumentId">SHA-256 of the document's bytes, lower-case hex.</param>
/// <param name="FormOrdinal">The form's number within its document, from 1.</param>
/// <param name="Year">Evaluation year of the form; null where nothing says it (partition <c>year=unknown</c>).</param>
/// <param name="FundNo">Order within the form, from 1.</param>
/// <param name="FundKind">total, current_appropriation, fiscal, central … as in the extraction's JSON.</param>
/// <param name="Label">As printed.</param>
/// <param name="InitialYuan">年初预算数 (A0), 元.</param>
/// <param name="AnnualYuan">全年预算数 (A), 元.</param>
/// <param name="ExecutedYuan">全年执行数 (E), 元.</param>
/// <param name="Weight">分值.</param>
/// <param name="RatePct">Printed execution rate in percent points.</param>
/// <param name="RateScale">Decimals of percent points that the printed rate has: 2 for 94.03 % and 0.9403, 0 for 0.85, -1 for 0.9; zeros after the second decimal are not precision.</param>
/// <param name="RateRaw">As printed.</param>
/// <param name="Score">得分.</param>
/// <param name="Location">Address of the row.</param>
/// <param name="Cells">JSON object, field → [printed text, address]: what the form prints beside what was made of it.</param>
public sealed record LakeFund(
    string DocumentId,
    int FormOrdinal,
    int? Year,
    int FundNo,
    string FundKind,
    string? Label,
    decimal? InitialYuan,
    decimal? AnnualYuan,
    decimal? ExecutedYuan,
    decimal? Weight,
    decimal? RatePct,
    int? RateScale,
    string? RateRaw,
    decimal? Score,
    string? Location,
    string Cells);
