using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms.Labels;
using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms.Mending;

/// <summary>Turns a funds block that names its sources and what was spent side by side, 中央 | 省级 | 本级 | 合计 | 执行数 | 执行率 above one row of figures,
/// into a row for each source. That the sources' figures are budgets is proved by the rate: it must be the quotient of the spent amount and the sum.</summary>
internal sealed class SourcesBesideSpent(Vocabulary vocabulary, RowKinds kinds)
{
    private const int FewestSources = 3;

    /// <summary>What was spent, and its rate.</summary>
    private const int FewestAmounts = 2;

    /// <summary>Rates are rounded.</summary>
    private const decimal NearRate = 0.1m;

    private static readonly string[] WithTotal = ["executed", "rate", "weight", "score"];

    /// <summary>The rows with such a block turned; the same list where there is none.</summary>
    /// <param name="rows">Rows of a form that hold something.</param>
    public List<GridRow> Turn(List<GridRow> rows)
    {
        for (var at = 0; at + 1 < rows.Count && !kinds.Headings.IsIndicators(rows[at]); at++)
        {
            if (kinds.Amounts(rows[at]) < FewestAmounts)
            {
                continue;
            }

            var sources = rows[at].Filled.FindAll(kinds.IsSource);
            if (sources.Count >= FewestSources && Total(sources) is { } total && IsProved(rows[at], rows[at + 1], total, sources))
            {
                return [.. rows.Take(at), .. Turned(rows[at], rows[at + 1], total, sources), .. rows.Skip(at + 2)];
            }
        }

        return rows;
    }

    private Cell? Total(List<Cell> sources) => sources.Find(cell => vocabulary.FundKindOf(cell.Label) == "total");

    // Nothing but sources, what belongs to their sum, and the band's label, below which nothing stands; figures below them alone.
    private bool IsProved(GridRow heading, GridRow figures, Cell total, List<Cell> sources) =>
        heading.Filled.TrueForAll(cell => sources.Contains(cell) || WithTotal.Contains(Field(cell)) || (cell == heading.Filled[0] && figures.At(cell.Position) is null))
        && figures.Filled.TrueForAll(cell => heading.At(cell.Position) is not null && (NumberText.Read(cell.Text) is not null || vocabulary.IsNoNumber(cell.Text)))
        && Figure(heading, figures, "executed") is { } spent && Figure(heading, figures, "rate") is { } rate
        && NumberText.Read(figures.At(total.Position)?.Text) is > 0 and var sum && Rate.IsQuotient(rate, spent, sum, NearRate);

    private decimal? Figure(GridRow heading, GridRow figures, string field) =>
        heading.Filled.Find(cell => Field(cell) == field) is { } label ? NumberText.Read(figures.At(label.Position)?.Text) : null;

    private string? Field(Cell cell) => vocabulary.FundColumns.FieldOf(cell.Label);

    private IEnumerable<GridRow> Turned(GridRow heading, GridRow figures, Cell total, List<Cell> sources)
    {
        var ofTotal = heading.Filled.FindAll(cell => !sources.Contains(cell) && WithTotal.Contains(Field(cell)));
        var band = heading.Filled.Find(cell => !sources.Contains(cell) && !ofTotal.Contains(cell));
        var budget = new Cell("预算数", 0, total.Address);
        return FundsTable.Of(heading, band, [budget, .. ofTotal], sources.OrderBy(source => source != total).Select(source => ((Cell?)source,
            (IReadOnlyList<Cell?>)[figures.At(source.Position), .. ofTotal.Select(label => source == total ? figures.At(label.Position) : null)])));
    }
}
