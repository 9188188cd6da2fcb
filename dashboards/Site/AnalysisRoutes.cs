using PerfEval.Dashboards.Display;
using PerfEval.Dashboards.Exports;
using PerfEval.Dashboards.Exports.Formats;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Site;

/// <summary><c>/analyses/NAME.xlsx</c>, <c>.csv</c> and <c>.json</c>: the rows of an analysis, for the parameters of the query string.</summary>
internal static class AnalysisRoutes
{
    public static void MapAnalyses(this WebApplication app)
    {
        app.MapGet("/analyses/{name}.xlsx", (string name, HttpRequest request, WarehouseSession session, SqlModelCatalog catalog) =>
        {
            var table = Query(name, request, session);
            var book = AnalysisBook.Of(catalog.Analyses.First(analysis => analysis.Name == name), table);
            using var file = new MemoryStream();
            XlsxFormat.Save(book, file);
            return Results.File(file.ToArray(), XlsxFormat.ContentType, $"{book.Title}.xlsx");
        });
        app.MapGet("/analyses/{name}.csv", (string name, HttpRequest request, WarehouseSession session) =>
            Results.File(ExcelCsv.Bytes(Query(name, request, session)), ExcelCsv.ContentType, $"{name}.csv"));
        app.MapGet("/analyses/{name}.json", (string name, HttpRequest request, WarehouseSession session) =>
            Results.Bytes(ResultJson.Bytes(Query(name, request, session)), "application/json; charset=utf-8"));
    }

    private static ResultTable Query(string name, HttpRequest request, WarehouseSession session) => session.Reader.Query(name, QueryValues.Of(request.Query));
}
