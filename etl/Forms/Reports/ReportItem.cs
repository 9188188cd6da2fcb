namespace PerfEval.Etl.Forms.Reports;

/// <summary>One numbered project of a narrative report.</summary>
/// <param name="No">Its number.</param>
/// <param name="Name">As printed.</param>
/// <param name="DocumentNo">预算资金文号.</param>
/// <param name="Amount">元.</param>
/// <param name="Executed">元.</param>
/// <param name="Rate">Percent points as printed.</param>
/// <param name="RateScale">Decimals printed.</param>
/// <param name="Score">自评得分.</param>
/// <param name="Grade">优, 良, 中 or 差.</param>
/// <param name="Location">Address of its first line.</param>
/// <param name="Raw">Field → printed text and address.</param>
public sealed record ReportItem(int No, string? Name, string? DocumentNo, decimal? Amount, decimal? Executed, decimal? Rate, int? RateScale, decimal? Score, string? Grade, string Location, IReadOnlyDictionary<string, RawValue> Raw)
{
    /// <summary>What it tells of the project's indicators.</summary>
    public IReadOnlyList<ReportFact> Facts { get; init; } = [];
}
