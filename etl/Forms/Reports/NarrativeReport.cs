using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Forms.Reports;

/// <summary>A narrative report (自评报告): its totals and its numbered projects. Amounts in 元.</summary>
public sealed class NarrativeReport
{
    /// <summary>The title as printed.</summary>
    public required RawValue Title { get; init; }

    /// <summary>The reporting department.</summary>
    public string? Department { get; set; }

    /// <summary>Place.</summary>
    public string? Region { get; set; }

    /// <summary>Year.</summary>
    public int? Year { get; set; }

    /// <summary>文号 of the notice that asked for the report.</summary>
    public RawValue? BasisDocument { get; set; }

    /// <summary>All projects.</summary>
    public ReportTotals Total { get; set; } = ReportTotals.Empty;

    /// <summary>Projects of 年初预算.</summary>
    public ReportTotals Initial { get; set; } = ReportTotals.Empty;

    /// <summary>Projects of 年中追加.</summary>
    public ReportTotals Added { get; set; } = ReportTotals.Empty;

    /// <summary>Address of the totals' paragraph.</summary>
    public string? TotalsLocation { get; set; }

    /// <summary>The rows of the table that lists the projects; none where prose tells of them.</summary>
    public IReadOnlyList<GridRow> Table { get; set; } = [];

    /// <summary>The numbered projects.</summary>
    public List<ReportItem> Items { get; } = [];
}
