using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms.Labels;
using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms.Mending;

/// <summary>Turns a funds block whose sources are columns and whose amounts are rows (资金来源 | 年度资金总额 | 财政拨款, below it 年初预算数 | 120 | 100)
/// into one whose sources are rows. Cells keep their addresses, so that every figure leads back to where it stands.</summary>
public sealed class TransposedFunds(Vocabulary vocabulary, RowKinds kinds)
{
    private const int FewestSources = 2;

    /// <summary>The rows with such a block turned; the same list where there is none.</summary>
    /// <param name="rows">Rows of a form that hold something.</param>
    public List<GridRow> Turn(List<GridRow> rows)
    {
        for (var i = 0; i + 1 < rows.Count; i++)
        {
            if (kinds.Amounts(rows[i + 1]) > 0 && Sources(rows[i]) is { Count: >= FewestSources } sources)
            {
                var amounts = rows.Skip(i + 1).TakeWhile(row => IsAmount(row, sources)).ToList();
                var fields = amounts.Select(row => Field(Label(row)!)).ToList();
                if (fields.Contains("executed") && fields.Distinct().Count() >= FewestSources)
                {
                    return [.. rows.Take(i), .. Turned(rows[i], sources, amounts), .. rows.Skip(i + 1 + amounts.Count)];
                }
            }
        }

        return rows;
    }

    // Nothing but sources stands in the heading, the band's label and the name of the labels' column aside.
    private List<Cell>? Sources(GridRow row)
    {
        if (row.Filled.Count(cell => vocabulary.FundKindOf(cell.Label) is not null) < FewestSources)
        {
            return null;
        }

        var cells = row.Filled.Where(cell => !kinds.IsBandLabel(cell) || vocabulary.FundKindOf(cell.Label) is not null).ToList();
        if (cells.Count > FewestSources && kinds.IsBandLabel(cells[0]) && cells.Skip(1).Any(cell => vocabulary.FundKindOf(cell.Label) == "total"))
        {
            cells.RemoveAt(0);
        }

        var sources = cells.SkipWhile(cell => vocabulary.FundKindOf(cell.Label) is null).ToList();
        return cells.Count - sources.Count <= 1 && sources.TrueForAll(cell => vocabulary.FundKindOf(cell.Label) is not null) ? sources : null;
    }

    private bool IsAmount(GridRow row, List<Cell> sources) =>
        Label(row) is { } label && Field(label) is not null && label.Position < sources[0].Position
        && row.Filled.SkipWhile(cell => cell != label).Skip(1).All(cell => sources.Exists(source => source.Position == cell.Position) && ((NumberText.Read(cell.Text) ?? Amount.Read(cell.Text, "元")) is not null || vocabulary.IsNoNumber(cell.Text)));

    private Cell? Label(GridRow row) => row.Filled.FirstOrDefault(cell => Field(cell) is not null);

    private string? Field(Cell cell) => vocabulary.FundColumns.FieldOf(cell.Label);

    private IEnumerable<GridRow> Turned(GridRow heading, List<Cell> sources, List<GridRow> amounts)
    {
        var band = heading.Filled.Concat(amounts.SelectMany(row => row.Filled)).FirstOrDefault(cell => kinds.IsBandLabel(cell) && !sources.Contains(cell));
        return FundsTable.Of(heading, band, amounts.ConvertAll(row => Label(row)!), sources.Select(source => ((Cell?)source, (IReadOnlyList<Cell?>)[.. amounts.Select(row => row.At(source.Position))])));
    }
}
