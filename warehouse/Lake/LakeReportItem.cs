namespace PerfEval.Warehouse.Lake;

/// <summary>One numbered project of a narrative report (dataset <c>report_items</c>).</summary>
/// <param name="DocumentId">SHA-256 of the document's bytes, lower-case hex.</param>
/// <param name="ItemNo">Its number.</param>
/// <param name="Name">As printed.</param>
/// <param name="DocumentNo">预算资金文号.</param>
/// <param name="AmountYuan">元.</param>
/// <param name="ExecutedYuan">元.</param>
/// <param name="RatePct">Percent points as printed.</param>
/// <param name="RateScale">Decimals printed.</param>
/// <param name="Score">自评得分.</param>
/// <param name="Grade">评价等级.</param>
/// <param name="Location">Address.</param>
/// <param name="Cells">JSON object, field → [printed text, address]: what the form prints beside what was made of it.</param>
public sealed record LakeReportItem(
    string DocumentId,
    int ItemNo,
    string? Name,
    string? DocumentNo,
    decimal? AmountYuan,
    decimal? ExecutedYuan,
    decimal? RatePct,
    int? RateScale,
    decimal? Score,
    string? Grade,
    string Location,
    string Cells)
{
    /// <summary>JSON array of what the item tells of indicators: phrase, side (target, actual, either), op, value, high, unit, printed.</summary>
    public string Facts { get; init; } = "[]";
}
