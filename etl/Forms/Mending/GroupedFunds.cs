using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms.Headings;
using PerfEval.Etl.Forms.Labels;
using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms.Mending;

/// <summary>Sets funds whose sources stand above groups of amounts, 合计 | 财政拨款 above 预算数 | 执行数 | 预算数 | 执行数, or whose amounts stand above groups
/// of sources, apart into one row a source.</summary>
internal sealed class GroupedFunds(Vocabulary vocabulary, RowKinds kinds)
{
    private const int FewestSources = 2;

    /// <summary>The rows with such a block set apart; the same list where there is none.</summary>
    /// <param name="rows">Rows of a form that hold something.</param>
    public List<GridRow> Turn(List<GridRow> rows)
    {
        for (var at = 0; at + 2 < rows.Count; at++)
        {
            if (kinds.Amounts(rows[at + 1]) > 0 && Groups(rows[at], rows[at + 1]) is { } groups)
            {
                return [.. rows.Take(at), .. BySource(rows[at], rows[at + 2], groups), .. rows.Skip(at + 3)];
            }

            if (kinds.Amounts(rows[at]) >= FewestSources && Sources(rows[at], rows[at + 1], rows[at + 2]) is { } amounts)
            {
                return [.. rows.Take(at), .. ByAmount(rows[at], rows[at + 2], amounts), .. rows.Skip(at + 3)];
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

    // 预算数 | 执行数 above 合计 | 财政拨款 | 合计 | 财政拨款: the sources below each amount, the same below all of them, and nothing but figures below those.
    private List<(Cell Amount, List<Cell> Sources)>? Sources(GridRow upper, GridRow lower, GridRow figures)
    {
        var amounts = upper.Filled.Where(cell => Field(cell) is "initial" or "annual" or "executed" || vocabulary.FundColumns.FieldOf(cell.Label) is { } field && TableColumn.IsIgnored(field)).ToList();
        if (amounts.Count < FewestSources || !lower.Filled.TrueForAll(kinds.IsSource) || lower.Filled.Count < amounts.Count * FewestSources
            || !figures.Filled.TrueForAll(cell => NumberText.Read(cell.Text) is not null || vocabulary.IsNoNumber(cell.Text) || kinds.IsBandLabel(cell)))
        {
            return null;
        }

        var others = upper.Filled.Select(cell => cell.Position).ToList();
        var groups = lower.Filled[0].Position == amounts[0].Position
            ? amounts.ConvertAll(amount => (amount, lower.Filled.FindAll(cell => cell.Position >= amount.Position && !others.Exists(other => other > amount.Position && other <= cell.Position))))
            : lower.Filled.Count == figures.Cells.Count && lower.Filled.Count % amounts.Count == 0 ? [.. amounts.Zip(lower.Filled.Chunk(lower.Filled.Count / amounts.Count), (amount, sources) => (amount, sources.ToList()))]
            : [];
        if (groups.Count == 0)
        {
            return null;
        }

        var names = groups[0].Item2.ConvertAll(cell => vocabulary.FundKindOf(cell.Label));
        return groups.Exists(group => Field(group.amount) == "executed") && names.Distinct().Count() == names.Count && groups.TrueForAll(group => group.Item2.Select(cell => vocabulary.FundKindOf(cell.Label)).SequenceEqual(names)) ? groups : null;
    }

    // What stands beside the amounts, 执行率 | 分值 | 得分, is that of the first source, which is the sum of the others.
    private IEnumerable<GridRow> ByAmount(GridRow upper, GridRow figures, List<(Cell Amount, List<Cell> Sources)> groups)
    {
        var beside = upper.Filled.Where(cell => Field(cell) is "rate" or "weight" or "score").ToList();
        var sources = groups[0].Sources.Select((source, index) => ((Cell?)source, (IReadOnlyList<Cell?>)[.. groups.Select(group => figures.At(group.Sources[index].Position)), .. beside.Select(cell => index == 0 ? figures.At(cell.Position) : null)]));
        return FundsTable.Of(upper, upper.Filled.Find(cell => kinds.IsBandLabel(cell) && groups.TrueForAll(group => group.Amount != cell)), [.. groups.Select(group => group.Amount), .. beside], sources);
    }

    private string? Field(Cell cell) => vocabulary.FundColumns.FieldOf(cell.Label) is { } field && !TableColumn.IsIgnored(field) ? field : null;

    private IEnumerable<GridRow> BySource(GridRow upper, GridRow figures, List<(Cell Source, List<Cell> Amounts)> groups) =>
        FundsTable.Of(upper, upper.Filled.Find(kinds.IsBandLabel), groups[0].Amounts, groups.Select(group => ((Cell?)group.Source, (IReadOnlyList<Cell?>)[.. group.Amounts.Select(amount => figures.At(amount.Position))])));
}
