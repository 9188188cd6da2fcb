namespace PerfEval.Warehouse.Lake;

/// <summary>One indicator row (dataset <c>indicators</c>).</summary>
/// <param name="DocumentId">SHA-256 of the document's bytes, lower-case hex.</param>
/// <param name="FormOrdinal">The form's number within its document, from 1.</param>
/// <param name="Year">Evaluation year of the form; null where nothing says it (partition <c>year=unknown</c>).</param>
/// <param name="RowNo">Order within the form as printed, from 1, rows without an indicator included.</param>
/// <param name="Level1">一级指标.</param>
/// <param name="Level1Weight">Points printed behind level 1, as in 产出指标(50分).</param>
/// <param name="Level2">二级指标.</param>
/// <param name="Level3">三级指标.</param>
/// <param name="Target">年度指标值 as printed.</param>
/// <param name="Unit">度量单位 column.</param>
/// <param name="Actual">实际完成值 as printed.</param>
/// <param name="Weight">分值.</param>
/// <param name="Score">得分.</param>
/// <param name="Deviation">偏差原因 as printed.</param>
/// <param name="TargetOp">=, &gt;=, &gt;, &lt;=, &lt; or range; null where the text holds no quantity.</param>
/// <param name="TargetValue">In base units (万 and 亿 multiplied out).</param>
/// <param name="TargetValueHigh">Upper end of a range.</param>
/// <param name="TargetDate">For dates; the first day for months.</param>
/// <param name="TargetUnit">人, %, 元, date, month …</param>
/// <param name="TargetImplied">Direction a bare number has by its kind.</param>
/// <param name="TargetMangled">True where the printed target is a spreadsheet's damage and the parsed value a repair.</param>
/// <param name="ActualOp">As for the target; null where none is printed.</param>
/// <param name="ActualValue">In base units.</param>
/// <param name="ActualValueHigh">Upper end of a range.</param>
/// <param name="ActualDate">For dates.</param>
/// <param name="ActualUnit">Unit.</param>
/// <param name="ActualMangled">As for the target.</param>
/// <param name="Location">Address of the row.</param>
/// <param name="Cells">JSON object, field → [printed text, address]: what the form prints beside what was made of it.</param>
public sealed record LakeIndicator(
    string DocumentId,
    int FormOrdinal,
    int? Year,
    int RowNo,
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
    string? TargetOp,
    decimal? TargetValue,
    decimal? TargetValueHigh,
    DateTime? TargetDate,
    string? TargetUnit,
    string? TargetImplied,
    bool TargetMangled,
    string? ActualOp,
    decimal? ActualValue,
    decimal? ActualValueHigh,
    DateTime? ActualDate,
    string? ActualUnit,
    bool ActualMangled,
    string? Location,
    string Cells);
