using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms.Labels;

namespace PerfEval.Etl.Forms.Mending;

/// <summary>Sets funds told in pairs of a source and its figure apart into one row a source: 预算总额 | 120 | 其中：财政拨款 | 100 above
/// 支出总额 | 118 | 其中：财政拨款 | 98, or 财政拨款 | 100 | 财政拨款 | 98 below 预算安排 | 预算执行.</summary>
internal sealed partial class PairedSources(Vocabulary vocabulary, RowKinds kinds)
{
    private const int FewestAmounts = 2;

    private sealed record Line(Cell? Band, Cell Label, Cell Figure, List<(Cell Source, Cell Figure)> Sources);

    /// <summary>The rows with such a block set apart; the same list where there is none.</summary>
    /// <param name="rows">Rows of a form that hold something.</param>
    public List<GridRow> Turn(List<GridRow> rows)
    {
        for (var at = 0; at + 1 < rows.Count && !kinds.Headings.IsIndicators(rows[at]); at++)
        {
            if (kinds.Amounts(rows[at]) > 0 && Lines(rows, at) is { } lines)
            {
                return [.. rows.Take(at), .. Turned(rows[at], lines), .. rows.Skip(at + lines.Count)];
            }

            if (Blocks(rows[at]) is { } blocks && Pairs(rows, at + 1, blocks.Count) is { Count: >= FewestAmounts } pairs)
            {
                var sources = pairs.Select(row => ((Cell?)row[0].Label, (IReadOnlyList<Cell?>)[.. row.Select(pair => pair.Figure)]));
                return [.. rows.Take(at), .. FundsTable.Of(rows[at], rows[at].Filled.Find(cell => kinds.IsBandLabel(cell) && !blocks.Contains(cell)), blocks, sources), .. rows.Skip(at + 1 + pairs.Count)];
            }
        }

        return rows;
    }

    // Rows that each name an amount with its figure and then the sources with theirs; one of them says what was spent.
    private List<Line>? Lines(List<GridRow> rows, int at)
    {
        var lines = rows.Skip(at).Select(LineOf).TakeWhile(line => line is not null).OfType<Line>().ToList();
        var fields = lines.ConvertAll(line => Field(line.Label));
        return lines.Count >= FewestAmounts && lines.Exists(line => line.Sources.Count > 0) && fields.Contains("executed") && fields.Distinct().Count() == fields.Count ? lines : null;
    }

    private Line? LineOf(GridRow row)
    {
        var cells = row.Filled.Where(cell => !kinds.IsBandLabel(cell) || Field(cell) is not null).ToList();
        if (cells.Count < 2 || cells.Count % 2 != 0 || Field(cells[0]) is not ("initial" or "annual" or "executed"))
        {
            return null;
        }

        var pairs = cells.Chunk(2).Select(pair => (Source: pair[0], Figure: pair[1])).ToList();
        return pairs.TrueForAll(pair => InlineFunds.IsFigure(pair.Figure)) && pairs.Skip(1).All(pair => kinds.IsSource(pair.Source))
            ? new Line(row.Filled.Find(cell => !cells.Contains(cell)), pairs[0].Source, pairs[0].Figure, pairs[1..])
            : null;
    }

    private IEnumerable<GridRow> Turned(GridRow at, List<Line> lines)
    {
        var sources = lines.SelectMany(line => line.Sources).DistinctBy(pair => vocabulary.FundKindOf(pair.Source.Label)).Select(pair => pair.Source);
        var name = lines.Select(line => line.Label).FirstOrDefault(label => vocabulary.FundKindOf(label.Label) == "total");
        var whole = (name, (IReadOnlyList<Cell?>)[.. lines.Select(line => line.Figure)]);
        var parts = sources.Select(source => ((Cell?)source, (IReadOnlyList<Cell?>)[.. lines.Select(line => line.Sources.Find(pair => vocabulary.FundKindOf(pair.Source.Label) == vocabulary.FundKindOf(source.Label)).Figure)]));
        return FundsTable.Of(at, lines.Select(line => line.Band).FirstOrDefault(band => band is not null), lines.ConvertAll(line => line.Label), parts.Prepend(whole));
    }

    // 预算安排 | 预算执行: what was planned and what was spent, side by side.
    private List<Cell>? Blocks(GridRow row)
    {
        if (row.Filled.Count is < FewestAmounts or > FewestAmounts + 1)
        {
            return null;
        }

        List<Cell> blocks = [.. row.Filled.Where(cell => Block(cell) is not null)];
        return blocks.Count == FewestAmounts && blocks.Select(Block).SequenceEqual(["全年预算数", "全年执行数"])
            ? blocks.ConvertAll(cell => cell with { Text = cell.Label.Unit is { } unit ? $"{Block(cell)}（{unit}）" : Block(cell)! })
            : null;
    }

    private string? Block(Cell cell) => !kinds.IsBandLabel(cell) && Field(cell) is null ? null
        : Spent().IsMatch(cell.Label.Name) ? "全年执行数"
        : Planned().IsMatch(cell.Label.Name) ? "全年预算数"
        : null;

    [GeneratedRegex("执行|支出|使用")]
    private static partial Regex Spent();

    [GeneratedRegex("安排|预算|计划")]
    private static partial Regex Planned();

    // Rows that name the same source as often as there are blocks, each with its figure.
    private List<List<(Cell Label, Cell Figure)>> Pairs(List<GridRow> rows, int from, int count) => [.. rows.Skip(from)
        .Select(row => row.Filled.Where(cell => !kinds.IsBandLabel(cell)).ToList())
        .TakeWhile(cells => cells.Count == 2 * count && cells.Chunk(2).All(pair => kinds.IsSource(pair[0]) && InlineFunds.IsFigure(pair[1]) && vocabulary.FundKindOf(pair[0].Label) == vocabulary.FundKindOf(cells[0].Label)))
        .Select(cells => cells.Chunk(2).Select(pair => (pair[0], pair[1])).ToList())];

    private string? Field(Cell cell) => InlineFunds.Field(cell, vocabulary);
}
