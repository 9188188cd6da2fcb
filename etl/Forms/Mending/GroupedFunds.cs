using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms.Headings;
using PerfEval.Etl.Forms.Labels;

namespace PerfEval.Etl.Forms.Mending;

/// <summary>Sets funds whose sources stand above groups of amounts, 合计 | 财政拨款 above 预算数 | 执行数 | 预算数 | 执行数, apart into one row a source.
/// Cells keep their addresses.</summary>
internal sealed class GroupedFunds(Vocabulary vocabulary, RowKinds kinds)
{
    private const int FewestSources = 2;

    /// <summary>The rows with such a block set apart; the same list where there is none.</summary>
    /// <param name="rows">Rows of a form that hold something.</param>
    public List<GridRow> Turn(List<GridRow> rows)
    {
        for (var at = 0; at + 2 < rows.Count; at++)
        {
            if (Groups(rows[at], rows[at + 1]) is { } groups)
            {
                return [.. rows.Take(at), .. Turned(rows[at], rows[at + 2], groups), .. rows.Skip(at + 3)];
            }
        }

        return rows;
    }

    // The amounts below each source, the same below all of them.
    private List<(Cell Source, List<Cell> Amounts)>? Groups(GridRow upper, GridRow lower)
    {
        var sources = upper.Filled.SkipWhile(cell => !kinds.IsSource(cell)).ToList();
        if (sources.Count < FewestSources || !sources.TrueForAll(kinds.IsSource) || !lower.Filled.TrueForAll(cell => Field(cell) is not null) || lower.Filled[0].Position != sources[0].Position)
        {
            return null;
        }

        var groups = sources.Select((source, index) => (source, lower.Filled.Where(cell => cell.Position >= source.Position && (index + 1 == sources.Count || cell.Position < sources[index + 1].Position)).ToList())).ToList();
        var fields = groups[0].Item2.Select(Field).ToList();
        return fields.Contains("executed") && fields.Distinct().Count() == fields.Count && groups.TrueForAll(group => group.Item2.Select(Field).SequenceEqual(fields)) ? groups : null;
    }

    private string? Field(Cell cell) => vocabulary.FundColumns.FieldOf(cell.Label) is { } field && !TableColumn.IsIgnored(field) ? field : null;

    private IEnumerable<GridRow> Turned(GridRow upper, GridRow figures, List<(Cell Source, List<Cell> Amounts)> groups)
    {
        var band = upper.Filled.FirstOrDefault(kinds.IsBandLabel) ?? new Cell(string.Empty, 0, upper.Address);
        yield return Row(upper, [band, new Cell(string.Empty, 1, upper.Address), .. groups[0].Amounts]);
        foreach (var (source, amounts) in groups)
        {
            yield return Row(figures, [new Cell(string.Empty, 0, figures.Address), source, .. amounts.Select(amount => figures.At(amount.Position) ?? new Cell(string.Empty, 0, figures.Address))]);
        }
    }

    private static GridRow Row(GridRow row, IEnumerable<Cell> cells) => new(row.Number, row.Address, [.. cells.Select((cell, position) => cell with { Position = position })]);
}
