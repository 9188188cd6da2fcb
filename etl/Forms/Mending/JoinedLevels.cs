using System.Buffers;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms.Labels;

namespace PerfEval.Etl.Forms.Mending;

/// <summary>Sets a column that holds both upper levels in one cell, 产出指标-数量指标, apart into two.</summary>
internal sealed class JoinedLevels(Vocabulary vocabulary, RowKinds kinds)
{
    private static readonly char[] Between = ['-', '—', '－', '–', '/', '／', ':', '：', '>', '→', '\n'];

    // Every cell of every form is asked.
    private static readonly SearchValues<char> Separators = SearchValues.Create(Between);

    /// <summary>The rows with the column set apart; the same list where there is none.</summary>
    /// <param name="rows">Rows of a form that hold something.</param>
    public List<GridRow> Split(List<GridRow> rows)
    {
        if (rows.SelectMany(row => row.Filled).FirstOrDefault(cell => Parts(cell) is not null) is not { Position: var at })
        {
            return rows;
        }

        var heading = rows.FindIndex(row => kinds.Headings.IsIndicators(row));
        return heading < 0 || rows[heading].At(at) is not { } name || vocabulary.IndicatorColumns.FieldOf(name.Label) is "target" or "actual" or "deviation"
            ? rows
            : [.. rows.Select((row, index) => index < heading || row.IsProse ? row : Apart(row, at, index == heading))];
    }

    // The column's own heading becomes those of both levels; a cell that names one level alone stays where that level stands.
    private GridRow Apart(GridRow row, int at, bool isHeading)
    {
        var cell = row.At(at) ?? new Cell(string.Empty, at, row.Address);
        var (first, second) = isHeading ? ("一级指标", "二级指标") : Parts(cell) ?? (cell.Text, string.Empty);
        return ColumnSplit.Apart(row, cell, cell with { Text = first }, cell with { Text = second }, []);
    }

    private (string First, string Second)? Parts(Cell cell) =>
        cell.Text.AsSpan().ContainsAny(Separators) && cell.Text.Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is [var first, var second]
        && vocabulary.Level1.Contains(LabelText.Of(first).Unnumbered) && vocabulary.Level2.Contains(LabelText.Of(second).Unnumbered)
            ? (first, second)
            : null;
}
