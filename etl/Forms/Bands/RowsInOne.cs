using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms.Headings;
using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms.Bands;

/// <summary>Rows of an indicator table that came as one, which happens where whoever read a page saw no line between them: 招聘批次 体检人数 | 2批 40人 | 5 5 | 5 4.
/// Each cell holds the texts of all of them.</summary>
internal static class RowsInOne
{
    /// <summary>No reader takes more rows for one.</summary>
    private const int Most = 6;

    /// <summary>The rows, each with its part of every cell; null where the row is one, or where a cell does not say which of its words are whose.</summary>
    /// <param name="row">A row below the heading.</param>
    /// <param name="columns">The heading's columns; several points in one cell tell how many rows there are.</param>
    /// <param name="form">Gets a doubt for each of their fields.</param>
    public static IReadOnlyList<GridRow>? Of(GridRow row, IReadOnlyList<TableColumn> columns, EvaluationForm form)
    {
        var points = columns.Where(column => column.Field is "weight" or "score").Select(column => row.At(column.Position)).OfType<Cell>().ToList();
        if (points.Count == 0 || !HasSeveral(points[0].Text))
        {
            return null;
        }

        var count = Words(points[0].Text).Length;
        var fits = count <= Most && points.TrueForAll(cell => HasSeveral(cell.Text) && Words(cell.Text).Length == count)
            && columns.Any(column => column.Field == "level3" && row.At(column.Position) is not null)
            && row.Filled.TrueForAll(cell => IsGroup(cell, columns) || Words(cell.Text).Length == count);
        if (!fits)
        {
            return null;
        }

        form.Problems.AddRange(Enumerable.Range(form.Indicators.Count + 1, count).SelectMany(number => IndicatorsBand.Told.Select((field, index) =>
            new Problem("rows_joined", index == 0 ? Severity.Warning : Severity.Info, $"指标表第 {number} 行与相邻的行写在同一行里，已按每格的内容拆开，请核对。", row.Address, field, number))));
        return [.. Enumerable.Range(0, count).Select(part => Part(row, part, count))];
    }

    /// <summary>True for several figures in one cell: 5 5.</summary>
    public static bool HasSeveral(string text) => Words(text) is { Length: > 1 } words && Array.TrueForAll(words, word => NumberText.Read(word) is not null);

    // The name of a group of rows stands in the first of them; two names are the names of two.
    private static bool IsGroup(Cell cell, IReadOnlyList<TableColumn> columns) =>
        columns.All(column => column.Position != cell.Position) || columns.Any(column => column.Position == cell.Position && column.Field is "level1" or "level2") && Words(cell.Text).Length == 1;

    private static GridRow Part(GridRow row, int part, int count) =>
        new(row.Number, row.Address, [.. row.Cells.Select(cell => Words(cell.Text) is { Length: > 1 } words && words.Length == count ? cell with { Text = words[part] } : part == 0 ? cell : cell with { Text = string.Empty })]) { IsPlaced = row.IsPlaced };

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
