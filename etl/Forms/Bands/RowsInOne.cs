using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms.Headings;
using PerfEval.Etl.Forms.Labels;
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
        if (columns.FirstOrDefault(column => column.Field is "weight" or "score" && row.At(column.Position) is not null) is not { } told || !HasSeveral(row.At(told.Position)!.Text))
        {
            return null;
        }

        var points = columns.Where(column => column.Field is "weight" or "score").Select(column => row.At(column.Position)).OfType<Cell>().ToList();
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

    /// <summary>The rows of a funds block that came as one, 当年财政拨款 上年结转 | 5.6 0 | 5.6 0, or a fund's name and its first amount apart; null where the row is one.</summary>
    /// <param name="row">A row of the funds.</param>
    /// <param name="firstAmount">Where the first amount's heading stands.</param>
    /// <param name="vocabulary">Names of funds.</param>
    /// <param name="form">Gets a doubt for each of their fields.</param>
    public static IReadOnlyList<GridRow>? OfFunds(GridRow row, int firstAmount, Vocabulary vocabulary, EvaluationForm form)
    {
        var label = row.Filled.Find(cell => cell.Position < firstAmount && cell.Text.AsSpan().Trim().IndexOfAny(' ', '\n') > 0 && vocabulary.FundKindOf(LabelText.Of(Words(cell.Text)[0])) is not null);
        if (label is null)
        {
            return null;
        }

        var words = Words(label.Text);
        var isAmount = words.Length == 2 && NumberText.Read(words[1]) is not null && row.At(firstAmount) is null && firstAmount < row.Cells.Count;
        var isSeveral = Array.TrueForAll(words, word => vocabulary.FundKindOf(LabelText.Of(word)) is not null) && row.Filled.TrueForAll(cell => cell.Position < label.Position || Words(cell.Text).Length == words.Length);
        if (!isAmount && !isSeveral)
        {
            // 其中：当年财政拨款 其中：上年结转 | 50: of two names one has the figures.
            form.Problems.AddRange(words.Length == 2 && words[1].StartsWith("其中", StringComparison.Ordinal) ? Doubts("rows_joined", $"资金表中“{label.Text}”是两行的名称，无法判断各数属于哪一行，请核对。") : []);
            return null;
        }

        IEnumerable<Problem> Doubts(string code, string what) => words.Where(word => NumberText.Read(word) is null).SelectMany(word => FundsBand.Told.Select((field, index) =>
            new Problem(code, index == 0 ? Severity.Warning : Severity.Info, what, label.Address, $"funds.{vocabulary.FundKindOf(LabelText.Of(word))}.{FundsBand.Json(field)}")));

        List<GridRow> parts = isAmount
            ? [new GridRow(row.Number, row.Address, [.. row.Cells.Select((cell, at) => cell == label ? cell with { Text = words[0] } : at == firstAmount ? cell with { Text = words[1] } : cell)]) { IsPlaced = row.IsPlaced }]
            : [.. Enumerable.Range(0, words.Length).Select(part => Part(row, part, words.Length))];
        form.Problems.AddRange(isAmount ? Doubts("cells_joined", $"资金表中“{label.Text}”的名称和金额写在一格里，已拆开，请核对。") : Doubts("rows_joined", $"资金表中“{label.Text}”几行写在一行里，已按每格的内容拆开，请核对。"));
        return parts;
    }

    /// <summary>True for several figures in one cell: 5 5.</summary>
    public static bool HasSeveral(string text) => text.Any(char.IsWhiteSpace) && Words(text) is { Length: > 1 } words && Array.TrueForAll(words, word => NumberText.Read(word) is not null);

    // The name of a group of rows stands in the first of them; two names are the names of two.
    private static bool IsGroup(Cell cell, IReadOnlyList<TableColumn> columns) =>
        columns.All(column => column.Position != cell.Position) || columns.Any(column => column.Position == cell.Position && column.Field is "level1" or "level2") && Words(cell.Text).Length == 1;

    private static GridRow Part(GridRow row, int part, int count) =>
        new(row.Number, row.Address, [.. row.Cells.Select(cell => Words(cell.Text) is { Length: > 1 } words && words.Length == count ? cell with { Text = words[part] } : part == 0 ? cell : cell with { Text = string.Empty })]) { IsPlaced = row.IsPlaced };

    /// <summary>A cell's words.</summary>
    public static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
