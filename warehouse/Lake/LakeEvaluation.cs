namespace PerfEval.Warehouse.Lake;

/// <summary>One self-evaluation form (dataset <c>evaluations</c>): head, goals and totals.</summary>
/// <param name="DocumentId">SHA-256 of the document's bytes, lower-case hex.</param>
/// <param name="FormOrdinal">The form's number within its document, from 1.</param>
/// <param name="Year">Evaluation year of the form; null where nothing says it (partition <c>year=unknown</c>).</param>
/// <param name="YearSource">stated, document, title, project_name, text, file or none.</param>
/// <param name="FormKind">project, department (部门整体) or transfer (转移支付).</param>
/// <param name="Title">As printed.</param>
/// <param name="ProjectName">项目名称.</param>
/// <param name="ProjectCode">项目编码, always text.</param>
/// <param name="UnitCode">单位编码.</param>
/// <param name="Region">Place the form belongs to, as far as its texts say.</param>
/// <param name="Department">主管部门.</param>
/// <param name="ImplementingUnit">实施单位.</param>
/// <param name="ProjectTotalYuan">项目金额, 元.</param>
/// <param name="AmountUnit">元, 万元 or 亿元 as printed.</param>
/// <param name="GoalExpected">预期目标.</param>
/// <param name="GoalActual">实际完成情况.</param>
/// <param name="TotalWeight">Points of the total row.</param>
/// <param name="TotalScore">Stated total score.</param>
/// <param name="Grade">优, 良, 中 or 差 as printed.</param>
/// <param name="Notes">The form's own 备注.</param>
/// <param name="Location">Address of the form's first and last cell.</param>
/// <param name="Cells">JSON object, field → [printed text, address]: what the form prints beside what was made of it.</param>
public sealed record LakeEvaluation(
    string DocumentId,
    int FormOrdinal,
    int? Year,
    string YearSource,
    string FormKind,
    string? Title,
    string? ProjectName,
    string? ProjectCode,
    string? UnitCode,
    string? Region,
    string? Department,
    string? ImplementingUnit,
    decimal? ProjectTotalYuan,
    string? AmountUnit,
    string? GoalExpected,
    string? GoalActual,
    decimal? TotalWeight,
    decimal? TotalScore,
    string? Grade,
    string? Notes,
    string Location,
    string Cells);
