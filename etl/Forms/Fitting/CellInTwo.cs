using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms.Headings;
using PerfEval.Etl.Forms.Labels;
using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms.Fitting;

/// <summary>A cell that came as two, 文艺创作者 | 满意度: the row has one cell more than its heading, and what stands behind the two stands one place to the right.</summary>
/// <param name="width">Cells of the heading's row; 0 where it has two.</param>
/// <param name="columns">The table's columns.</param>
/// <param name="vocabulary">Names of levels, which are no halves.</param>
internal sealed class CellInTwo(int width, List<TableColumn> columns, Vocabulary vocabulary)
{
    /// <summary>So many points are too few to tell two ways apart.</summary>
    private const decimal Close = 0.5m;

    // Where no row is as wide as the heading, it is the heading that lacks a cell.
    private bool isHeadingWhole;

    /// <summary>The row with the two as one, which becomes a repair; where others could be one as well, it doubts the fields between them. A row that is too wide for no reason doubts its fields.</summary>
    /// <param name="row">A row of an indicator table.</param>
    /// <param name="fit">Points for a row in an alignment; more is better.</param>
    /// <param name="form">Gets the repair.</param>
    public GridRow Joined(GridRow row, Func<GridRow, Alignment, decimal> fit, EvaluationForm form)
    {
        isHeadingWhole |= row.Cells.Count == width;
        if (width == 0 || row.Cells.Count != width + 1 || row.IsPlaced || row.IsRestored)
        {
            return row;
        }

        return (AreLevelsRight(row) ? Whole(row, fit, form) : null)
            ?? (isHeadingWhole && !IsMoved(row, fit) ? With(row, columns.Where(column => !TableColumn.IsIgnored(column.Field)).Select(column => column.Field)) : row);
    }

    // A blank cell too many, behind which all stands one place to the right, explains the row.
    private bool IsMoved(GridRow row, Func<GridRow, Alignment, decimal> fit) =>
        fit(row, Alignment.Plain) is var plain && columns.Select(column => new Alignment(1, column.Position)).Append(new Alignment(1)).Any(moved => fit(row, moved) > plain);

    private GridRow? Whole(GridRow row, Func<GridRow, Alignment, decimal> fit, EvaluationForm form)
    {
        var ways = columns.Where(column => column.Field is "level3" or "target" or "actual" or "deviation" && row.At(column.Position) is { } first && row.At(column.Position + 1) is { } second && !AreValues(first, second))
            .Select(column => (Column: column, Row: Joined(row, column.Position)))
            .Select(way => (way.Column, way.Row, Points: fit(way.Row, Alignment.Plain))).OrderByDescending(way => way.Points).ThenBy(way => way.Column.Position).ToList();
        if (ways.Count == 0 || ways[0].Points <= fit(row, Alignment.Plain) || ways[0].Points < fit(row, new Alignment(1)))
        {
            return null;
        }

        var (column, whole, _) = ways[0];
        var alike = ways.TakeWhile(way => way.Points > ways[0].Points - Close).Select(way => way.Column.Position).ToList();
        var doubts = columns.Where(other => other.Position >= alike.Min() && other.Position <= alike.Max() && !TableColumn.IsIgnored(other.Field)).Select(other => other.Field);
        form.Repairs.Add(new Repair(form.Indicators.Count + 1, column.Field, "cells_joined", $"{row.Cells[column.Position].Text} | {row.Cells[column.Position + 1].Text}", whole.Cells[column.Position].Text, 0.7m, row.Cells[column.Position].Address));
        return With(whole, doubts);
    }

    private static GridRow With(GridRow row, IEnumerable<string> doubts) =>
        new(row.Number, row.Address, row.Cells) { TornAt = row.TornAt, Doubts = [.. row.Doubts.Union(doubts)] };

    // ≥90% | 95%, 无 | 无: a target and a result, each whole.
    private bool AreValues(Cell first, Cell second) =>
        first.Text == second.Text || vocabulary.IsNoNumber(first.Text) || vocabulary.IsNoNumber(second.Text) || ((IndicatorFit.IsValue(first) || IndicatorFit.LooksLikeTarget(first)) && (IndicatorFit.IsValue(second) || IndicatorFit.LooksLikeTarget(second)));

    // A name of level 1 below 二级指标 shows that the whole row stands off its heading.
    private bool AreLevelsRight(GridRow row) =>
        columns.TrueForAll(column => row.At(column.Position) is not { } cell || column.Field switch
        {
            "level2" => !vocabulary.Level1.Contains(cell.Label.Unnumbered) || vocabulary.Level2.Contains(cell.Label.Unnumbered),
            "level3" => !vocabulary.Level2.Contains(cell.Label.Unnumbered),
            _ => true,
        });

    private static GridRow Joined(GridRow row, int at) =>
        new(row.Number, row.Address, [.. row.Cells.Take(at), row.Cells[at] with { Text = row.Cells[at].Text + row.Cells[at + 1].Text }, .. row.Cells.Skip(at + 2).Select(cell => cell with { Position = cell.Position - 1 })]);
}
