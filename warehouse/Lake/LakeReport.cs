namespace PerfEval.Warehouse.Lake;

/// <summary>A narrative report (自评报告) in a document, with its totals (dataset <c>reports</c>).</summary>
/// <param name="DocumentId">SHA-256 of the document's bytes, lower-case hex.</param>
/// <param name="Title">As printed.</param>
/// <param name="Department">The reporting department.</param>
/// <param name="Region">Place.</param>
/// <param name="Year">Year.</param>
/// <param name="BasisDocument">文号 of the notice that asked for it.</param>
/// <param name="TotalProjects">Number: all projects.</param>
/// <param name="TotalAmountYuan">Amount, 元: all projects.</param>
/// <param name="TotalExecutedYuan">Executed, 元: all projects.</param>
/// <param name="TotalRatePct">Execution rate in percent points as printed: all projects.</param>
/// <param name="InitialProjects">Number: 年初预算 projects.</param>
/// <param name="InitialAmountYuan">Amount, 元: 年初预算 projects.</param>
/// <param name="InitialExecutedYuan">Executed, 元: 年初预算 projects.</param>
/// <param name="InitialRatePct">Execution rate in percent points as printed: 年初预算 projects.</param>
/// <param name="AddedProjects">Number: 年中追加 projects.</param>
/// <param name="AddedAmountYuan">Amount, 元: 年中追加 projects.</param>
/// <param name="AddedExecutedYuan">Executed, 元: 年中追加 projects.</param>
/// <param name="AddedRatePct">Execution rate in percent points as printed: 年中追加 projects.</param>
/// <param name="Location">Address of its first line.</param>
/// <param name="Cells">JSON object, field → [printed text, address]: what the form prints beside what was made of it.</param>
public sealed record LakeReport(
    string DocumentId,
    string? Title,
    string? Department,
    string? Region,
    int? Year,
    string? BasisDocument,
    int? TotalProjects,
    decimal? TotalAmountYuan,
    decimal? TotalExecutedYuan,
    decimal? TotalRatePct,
    int? InitialProjects,
    decimal? InitialAmountYuan,
    decimal? InitialExecutedYuan,
    decimal? InitialRatePct,
    int? AddedProjects,
    decimal? AddedAmountYuan,
    decimal? AddedExecutedYuan,
    decimal? AddedRatePct,
    string Location,
    string Cells);
