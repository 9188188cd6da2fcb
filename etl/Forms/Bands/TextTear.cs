using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms.Fitting;
using PerfEval.Etl.Forms.Headings;
using PerfEval.Etl.Forms.Labels;
using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms.Bands;

/// <summary>Rows of a text, or of a workbook or web page made from one, that a page of its origin tore in two: 主体工程完成 | 2023年10 | … with points, and below it 时间 | 月底前 without any. No page is known there,
/// so the lower half has to show that it is none of its own: it has no points where the row above has them, stands below filled cells alone, names no level, and what it says of target
/// and result is no value by itself, though it is one together with the half above; a row that says nothing of either is no indicator at all.</summary>
/// <param name="vocabulary">Names of levels, words for nothing.</param>
/// <param name="columns">Columns of the table.</param>
internal sealed class TextTear(Vocabulary vocabulary, IReadOnlyList<TableColumn> columns)
{
    /// <summary>A line of fewer letters was not full.</summary>
    private const int ShortestFull = 6;

    private const int LongestFiller = 40;

    private readonly List<int> points = [.. columns.Where(column => column.Field is "weight" or "score").Select(column => column.Position)];

    /// <summary>True where the second row is the rest of the first.</summary>
    /// <param name="row">The first row.</param>
    /// <param name="next">The second row.</param>
    /// <param name="table">The table's rows, which tell how many letters the lines of its columns hold.</param>
    public bool IsRest(GridRow row, GridRow next, IEnumerable<GridRow> table) =>
        next.Cells.Count > 1 && next.Filled.Count > 0 && MayHaveRest(row, next)
        && next.Filled.TrueForAll(cell => row.At(cell.Position) is { } upper && !vocabulary.IsNoIndicator(cell.Text) && GoesOn(FieldAt(cell), upper, cell, table))
        && (next.Filled.Count > 1 || !NamesLevel(next.Filled[0]) || EndsName(row, next.Filled[0]));

    // 满意度 in the column of indicators, below 社区居民.
    private bool EndsName(GridRow row, Cell lower) =>
        lower.Label.Name == "满意度" && FieldAt(lower) == "level3" && row.At(lower.Position) is { } upper && !upper.Text.Contains('满', StringComparison.Ordinal);

    /// <summary>False where the points of the two rows alone say that the second is no rest of the first; in a table without points only 满意度 may be one.</summary>
    public bool MayHaveRest(GridRow row, GridRow next) =>
        points.Count > 0 ? HasPoints(row) && !HasPoints(next) : row.Filled.Count > 1 && next.Filled is [var only] && EndsName(row, only);

    private bool HasPoints(GridRow row) => points.Exists(at => row.At(at) is { } cell && NumberText.Read(cell.Text) is not null);

    private string? FieldAt(Cell cell) => columns.FirstOrDefault(column => column.Position == cell.Position)?.Field;

    private bool GoesOn(string? field, Cell upper, Cell lower, IEnumerable<GridRow> table) => field switch
    {
        "level1" or "level2" => !NamesLevel(lower) || NamesLevel(Both(upper, lower)),
        "level3" or "deviation" => NumberText.Read(lower.Text) is null,
        "target" or "actual" => !IsValue(lower) && (IsValue(Both(upper, lower)) || IsFiller(upper, lower) || IsFull(upper, table)),

        // A row that is shifted has words below the heading of its neighbour.
        _ => NumberText.Read(upper.Text) is null && NumberText.Read(lower.Text) is null && IsFull(upper, table),
    };

    // 本项目不适用 | 该指标
    private bool IsFiller(Cell upper, Cell lower) =>
        upper.Text.Length + lower.Text.Length <= LongestFiller && !vocabulary.IsNoIndicator(upper.Text) && vocabulary.IsNoIndicator(upper.Text + lower.Text);

    // Where each line of a cell became a row, a cell goes on below a line that has no room left.
    private static bool IsFull(Cell upper, IEnumerable<GridRow> table)
    {
        var letters = Lines(upper)[^1].Length;
        return letters >= ShortestFull && letters >= table.Max(row => row.At(upper.Position) is { } cell ? Lines(cell).Max(line => line.Length) : 0) - 1;
    }

    private static string[] Lines(Cell cell) => cell.Text.Split('\n');

    private bool NamesLevel(Cell cell) => vocabulary.Level1.Contains(cell.Label.Unnumbered) || vocabulary.Level2.Contains(cell.Label.Unnumbered);

    // 月底前 behind 2023年10, and 0月底前 behind 2023年1: no date without its year.
    private static bool IsValue(Cell cell) => DateText.Read(cell.Text, null) is not null || (IndicatorFit.IsValue(cell) && !cell.Text.Contains('月', StringComparison.Ordinal));

    private static Cell Both(Cell upper, Cell lower) => upper with { Text = upper.Text + lower.Text };
}
