using System.Text.Json;
using PerfEval.Dashboards.Display;

namespace PerfEval.Dashboards.Site;

/// <summary><c>/figures/FORM/FIGURE</c>: looks up where a form prints a figure, and leads there.</summary>
internal static class FigureRoutes
{
    private const int AddressInCell = 1;

    public static void MapFigures(this WebApplication app) =>
        app.MapGet("/figures/{evaluation}/{figure}", (string evaluation, string figure, WarehouseSession session) =>
            ResultRow.Of(session.Reader.Read("fct_evaluation", new Dictionary<string, object?> { ["evaluation_key"] = evaluation })) is [var form, ..]
                ? Results.LocalRedirect(SourceLink.To(form.Text("document_key"), Location(form, figure))!)
                : Results.NotFound());

    /// <summary>The cell of the figure; the form as a whole where the figure has no cell of its own.</summary>
    private static string? Location(ResultRow form, string figure) =>
        form.Text($"{figure}_location") ?? CellLocation(form.Text("cells"), figure) ?? form.Text("location");

    private static string? CellLocation(string? cells, string field)
    {
        if (cells is null)
        {
            return null;
        }

        using var json = JsonDocument.Parse(cells);
        return json.RootElement.TryGetProperty(field, out var cell) ? cell[AddressInCell].GetString() : null;
    }
}
