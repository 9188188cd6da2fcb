namespace PerfEval.Warehouse.Lake;

/// <summary>The rows of one batch, by dataset: the contract between what documents say (etl) and what it means (warehouse).
/// Column names are the properties' in snake case; types follow the name: <c>…Yuan</c> DECIMAL(18,2), <c>…Pct</c> DECIMAL(18,6),
/// weights and scores DECIMAL(12,4), parsed values DECIMAL(28,6), dates DATE.</summary>
public sealed class LakeRows
{
    /// <summary>Dataset <c>documents</c>.</summary>
    public List<LakeDocument> Documents { get; } = [];

    /// <summary>Dataset <c>problems</c>.</summary>
    public List<LakeProblem> Problems { get; } = [];

    /// <summary>Dataset <c>repairs</c>, by year.</summary>
    public List<LakeRepair> Repairs { get; } = [];

    /// <summary>Dataset <c>evaluations</c>, by year.</summary>
    public List<LakeEvaluation> Evaluations { get; } = [];

    /// <summary>Dataset <c>funds</c>, by year.</summary>
    public List<LakeFund> Funds { get; } = [];

    /// <summary>Dataset <c>indicators</c>, by year.</summary>
    public List<LakeIndicator> Indicators { get; } = [];

    /// <summary>Dataset <c>reports</c>.</summary>
    public List<LakeReport> Reports { get; } = [];

    /// <summary>Dataset <c>report_items</c>.</summary>
    public List<LakeReportItem> ReportItems { get; } = [];

    /// <summary>Adds another document's rows behind these.</summary>
    public void Append(LakeRows more)
    {
        Documents.AddRange(more.Documents);
        Problems.AddRange(more.Problems);
        Repairs.AddRange(more.Repairs);
        Evaluations.AddRange(more.Evaluations);
        Funds.AddRange(more.Funds);
        Indicators.AddRange(more.Indicators);
        Reports.AddRange(more.Reports);
        ReportItems.AddRange(more.ReportItems);
    }
}
