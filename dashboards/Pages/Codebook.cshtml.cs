using Microsoft.AspNetCore.Mvc.RazorPages;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Pages;

/// <summary>数据字典: every table, column and rule, from the headers of the SQL files themselves.</summary>
public sealed class CodebookModel(SqlModelCatalog catalog) : PageModel
{
    private static readonly (string Folder, string Title)[] Titles =
        [("marts", "分析"), ("facts", "事实表"), ("dimensions", "维度表"), ("staging", "暂存表")];

    /// <summary>The tables by folder, what people read first.</summary>
    public IReadOnlyList<(string Title, IReadOnlyList<SqlModel> Models)> Folders =>
        [.. Titles.Select(folder => (folder.Title, (IReadOnlyList<SqlModel>)[.. catalog.Models.Where(model => model.Folder == folder.Folder).OrderBy(model => model.Name, StringComparer.Ordinal)]))];

    /// <summary>The rules by category.</summary>
    public IReadOnlyList<IGrouping<string, SqlModel>> Rules => [.. catalog.Rules.GroupBy(rule => rule.Category ?? "其他")];
}
