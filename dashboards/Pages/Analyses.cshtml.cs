using Microsoft.AspNetCore.Mvc.RazorPages;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Pages;

/// <summary>全部分析: every mart, with its grain and parameters; a new SQL file appears here by itself.</summary>
public sealed class AnalysesModel(SqlModelCatalog catalog) : PageModel
{
    /// <summary>The analyses by name.</summary>
    public IReadOnlyList<SqlModel> Analyses => catalog.Analyses;
}
