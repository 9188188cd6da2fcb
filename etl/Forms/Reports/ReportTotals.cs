namespace PerfEval.Etl.Forms.Reports;

/// <summary>One set of totals of a narrative report; each null where it is not said.</summary>
/// <param name="Projects">Number of projects.</param>
/// <param name="Amount">元.</param>
/// <param name="Executed">元.</param>
/// <param name="Rate">Percent points as printed.</param>
public sealed record ReportTotals(int? Projects, decimal? Amount, decimal? Executed, decimal? Rate)
{
    /// <summary>Nothing said.</summary>
    public static ReportTotals Empty { get; } = new(null, null, null, null);
}
