using System.Text.Json;

namespace PerfEval.Dashboards.Display;

/// <summary>What the cells of a form's row print, and where: the column <c>cells</c> of staging and facts.</summary>
public static class CellTexts
{
    private const int PrintedInCell = 0;
    private const int AddressInCell = 1;

    /// <summary>Field → printed text and address; empty where the row has no cells.</summary>
    public static IReadOnlyDictionary<string, (string? Printed, string? Location)> Of(ResultRow row)
    {
        if (row.Text("cells") is not { } text)
        {
            return new Dictionary<string, (string?, string?)>();
        }

        using var cells = JsonDocument.Parse(text);
        return cells.RootElement.EnumerateObject().ToDictionary(cell => cell.Name, cell => (cell.Value[PrintedInCell].GetString(), cell.Value[AddressInCell].GetString()));
    }
}
