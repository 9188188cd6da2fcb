using PerfEval.Dashboards.Exports;
using PerfEval.Dashboards.Exports.Formats;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Site;

/// <summary><c>/codebook.xlsx</c>: the codebook as a workbook; it is there before any data is.</summary>
internal static class CodebookRoutes
{
    public static void MapCodebook(this WebApplication app) =>
        app.MapGet("/codebook.xlsx", (SqlModelCatalog catalog) =>
        {
            using var file = new MemoryStream();
            XlsxFormat.Save(CodebookExport.Book(catalog), file);
            return Results.File(file.ToArray(), XlsxFormat.ContentType, "数据字典.xlsx");
        });
}
