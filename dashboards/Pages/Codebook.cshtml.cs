using Microsoft.AspNetCore.Mvc.RazorPages;
using PerfEval.Warehouse.Codebook;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Pages;

/// <summary>数据字典: every table and column with what it means and where it comes from, and the rules.</summary>
public sealed class CodebookModel(SqlModelCatalog catalog) : PageModel
{
    private static readonly (string Layer, string Title)[] Titles =
        [("marts", "分析"), ("facts", "事实表"), ("dimensions", "维度表"), ("staging", "暂存表"), ("lake", "数据湖"), ("reference", "参照数据")];

    private readonly DataCodebook codebook = DataCodebook.Of(catalog);

    /// <summary>The tables by layer, what people read first.</summary>
    public IReadOnlyList<(string Title, IReadOnlyList<CodebookTable> Tables)> Layers =>
        [.. Titles.Select(layer => (layer.Title, (IReadOnlyList<CodebookTable>)[.. codebook.Tables.Where(table => table.Layer == layer.Layer).OrderBy(table => table.Name, StringComparer.Ordinal)]))];

    /// <summary>The rules by category.</summary>
    public IReadOnlyList<IGrouping<string, SqlModel>> Rules => [.. catalog.Rules.GroupBy(rule => rule.Category ?? "其他")];
}
