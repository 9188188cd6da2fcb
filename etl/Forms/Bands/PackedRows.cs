using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms.Fitting;
using PerfEval.Etl.Forms.Headings;
using PerfEval.Etl.Forms.Labels;

namespace PerfEval.Etl.Forms.Bands;

/// <summary>Rows of a table of indicators that lack the cells which merged levels above cover, and stand further left for it.</summary>
/// <param name="vocabulary">Names of levels.</param>
/// <param name="fit">What suits a column.</param>
/// <param name="levels">The columns of the levels.</param>
/// <param name="figures">The columns behind them.</param>
/// <param name="width">Columns of the heading.</param>
/// <param name="isBandLabel">True for the band's own label left of the levels.</param>
internal sealed class PackedRows(Vocabulary vocabulary, IndicatorFit fit, List<TableColumn> levels, List<TableColumn> figures, int width, Func<Cell, bool> isBandLabel)
{
    /// <summary>How far the row stands left of its headings; null where its words do not tell.</summary>
    public Alignment? Of(GridRow row) => Covered(row) ?? Packed(row);

    // A web page's rows lack the cells that merged levels above cover: what the row lacks stands where its first name says it does.
    private Alignment? Covered(GridRow row)
    {
        var lacking = width - row.Cells.Count;
        if (lacking <= 0 || row.Cells[0].IsBlank || isBandLabel(row.Cells[0]))
        {
            return null;
        }

        var first = levels.FirstOrDefault(level => level.Position == lacking);
        var isIts = first?.Field switch
        {
            "level1" => vocabulary.Level1.Contains(LevelName(row.Cells[0])),
            "level2" => vocabulary.Level2.Contains(LevelName(row.Cells[0])),
            "level3" => fit.IsName(row.Cells[0]),
            _ => false,
        };
        var moved = new Alignment(-lacking);
        return isIts && Misfits(row, moved) == 0 && Misfits(row, Alignment.Plain) > 0 ? moved : null;
    }

    // A name of level 1 or 2 where the band's label stands in the heading: a padded row without the cells that are covered is packed to the left.
    private Alignment? Packed(GridRow row)
    {
        if (levels.Min(level => level.Position) == 0 || row.IsPlaced || row.Cells[0].IsBlank || isBandLabel(row.Cells[0]))
        {
            return null;
        }

        // A name, and target and result in the same words: 促进全民阅读 | 良好 | 良好.
        if (fit.IsName(row.Cells[0]) && row.At(1) is { } target && row.At(2)?.Text == target.Text && fit.IsName(target) && levels[^1] is { Field: "level3", Position: var name })
        {
            return Misfits(row, new Alignment(-name)) == 0 ? new Alignment(-name) : null;
        }

        var (isFirst, isSecond) = (vocabulary.Level1.Contains(LevelName(row.Cells[0])), vocabulary.Level2.Contains(LevelName(row.Cells[0])));
        var isBelow = isFirst && row.At(1) is { } next && vocabulary.Level2.Contains(LevelName(next));
        var field = isBelow || (isFirst && !isSecond) ? "level1" : isSecond ? "level2" : null;
        if (levels.Find(level => level.Field == field) is not { } column || levels[^1].Position - column.Position is var last && Enumerable.Range(0, last + 1).Any(position => row.At(position) is null))
        {
            return null;
        }

        var moved = new Alignment(-column.Position);
        return Misfits(row, moved) == 0 ? moved : null;
    }

    private int Misfits(GridRow row, Alignment alignment) => RowAlignment.CellsAt(row, figures, alignment).Count(pair => fit.Figure(pair.Key, pair.Value) < 0);

    private static string LevelName(Cell cell) => cell.Label.Unnumbered;
}
