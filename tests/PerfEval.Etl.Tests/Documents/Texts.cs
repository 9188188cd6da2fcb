using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Tests.Documents;

/// <summary>Writes grids as a test reads them best: a row a line, cells between bars, blank cells empty.</summary>
internal static class Texts
{
    internal static string Of(DocumentContent content) =>
        string.Join("\n--\n", content.Grids.Select(grid => string.Join('\n', grid.Rows.Select(row => string.Join('|', row.Cells.Select(cell => cell.Text.Replace("\n", "/", StringComparison.Ordinal)))))));

    internal static Cell Cell(DocumentContent content, string text) => content.Grids.SelectMany(grid => grid.Rows).SelectMany(row => row.Cells).First(cell => cell.Text == text);
}
