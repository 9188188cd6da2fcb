using PerfEval.Dashboards.Charts;
using PerfEval.Dashboards.Display;

namespace PerfEval.Dashboards.Site;

/// <summary><c>/charts/NAME.png</c>, <c>.svg</c> and <c>.csv</c>: a chart as a file, for the parameters of the query string.</summary>
internal static class ChartRoutes
{
    public static void MapCharts(this WebApplication app)
    {
        app.MapGet("/charts/{name}.png", (string name, HttpRequest request, ChartCatalog charts, WarehouseSession session, ChartRenderer renderer) =>
            Results.File(renderer.Render(Build(name, request, charts, session), ChartFormat.Png), "image/png", $"{name}.png"));
        app.MapGet("/charts/{name}.svg", (string name, HttpRequest request, ChartCatalog charts, WarehouseSession session, ChartRenderer renderer) =>
            Results.File(renderer.Render(Build(name, request, charts, session), ChartFormat.Svg), "image/svg+xml", $"{name}.svg"));
        app.MapGet("/charts/{name}.csv", (string name, HttpRequest request, ChartCatalog charts, WarehouseSession session) =>
            Results.File(ExcelCsv.Bytes(Build(name, request, charts, session).Table), ExcelCsv.ContentType, $"{name}.csv"));
    }

    private static ChartDefinition Build(string name, HttpRequest request, ChartCatalog charts, WarehouseSession session) =>
        charts.Find(name).Build(session.Reader, QueryValues.Of(request.Query));
}
