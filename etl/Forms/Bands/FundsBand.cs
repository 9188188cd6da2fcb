using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms.Fitting;
using PerfEval.Etl.Forms.Headings;
using PerfEval.Etl.Forms.Labels;
using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms.Bands;

/// <summary>Reads the rows below a funds heading: 年度资金总额, 其中：当年财政拨款 ….</summary>
public sealed partial class FundsBand(Vocabulary vocabulary, RowKinds kinds, List<TableColumn> heading, bool isGapless)
{
    /// <summary>What a row of the block may tell beside its name.</summary>
    internal static readonly string[] Told = ["initial", "annual", "executed", "weight", "rate", "score"];

    /// <summary>Where the headings stand that the vocabulary does not know.</summary>
    public IReadOnlyList<int> Unknown { get; init; } = [];

    /// <summary>Columns read as what they must be by their places.</summary>
    public IReadOnlyList<GuessedColumn> Guessed { get; init; } = [];

    /// <summary>The columns that hold amounts.</summary>
    internal static readonly string[] Amounts = ["initial", "annual", "executed"];

    // Three amounts, a rate that is their quotient: nothing is left to explain.
    private const decimal Enough = 14;

    private List<TableColumn> columns = heading;
    private IReadOnlyList<string> unsure = [];
    private IReadOnlyList<Cell> sources = [];
    private Alignment alignment = Alignment.Plain;
    private int? wholeAt;
    private string? doubtedColumn;

    /// <summary>Takes unit and points from band labels in a row, 项目资金（万元）, 预算执行情况（10分）, the unit from a fund's name too, 资金总额（万元）.</summary>
    public static void ReadLabel(GridRow row, RowKinds kinds, EvaluationForm form)
    {
        foreach (var cell in row.Filled)
        {
            var (label, isBand) = (cell.Label, kinds.IsBandLabel(cell));
            form.AmountUnit ??= label.Unit is not null && (isBand || kinds.IsSource(cell)) ? new RawValue(label.Unit, cell.Address) : null;
            form.FundPoints ??= isBand ? label.Points : null;
        }
    }

    /// <summary>Takes unit and points from the heading: from its band label, or else from a column, 预算数（万元）.</summary>
    public void ReadHeading(GridRow row, EvaluationForm form)
    {
        ReadLabel(row, kinds, form);
        var first = columns.Min(column => column.Position);
        if (row.Filled.Where(cell => cell.Position < first).Select(cell => (cell.Address, cell.Label.Unit)).FirstOrDefault(lead => lead.Unit is not null) is { Unit: { } unit } lead)
        {
            form.AmountUnit ??= new RawValue(unit, lead.Address);
        }

        if (columns.FirstOrDefault(column => Amounts.Contains(column.Field) && column.Heading.Unit is not null) is { } column)
        {
            form.AmountUnit ??= new RawValue(column.Heading.Unit!, row.At(column.Position)?.Address ?? row.Address);
        }

        sources = [.. row.Filled.Where(cell => kinds.IsSource(cell) && columns.TrueForAll(column => column.Position != cell.Position))];
    }

    /// <summary>True where a row at the head of a page has no name of its own and goes on with cells of the row before it.</summary>
    public bool IsRest(GridRow row, GridRow next) =>
        Label(row).Kind is not null && Label(next).Kind is null && next.Filled.All(cell => row.At(cell.Position) is not null);

    /// <summary>Reads one row; false where it holds neither a fund's label nor figures.</summary>
    public bool Read(GridRow row, EvaluationForm form)
    {
        if ((form.Funds.Count == 0 && TakeParts(row, form)) || BelowFunds.Take(row, columns, kinds, vocabulary, form))
        {
            return true;
        }

        // Years that stand below no amount: the cells that would say which were left out.
        if (row.Filled.Count(cell => Year().IsMatch(cell.Label.Full)) > 1)
        {
            form.Problems.AddRange(Amounts.Select((field, index) => new Problem("heading_unclear", index == 0 ? Severity.Warning : Severity.Info, "资金表按年度分栏，无法确定各数属于哪一列，请核对。", row.Filled[0].Address, $"funds.total.{field}")));
            return true;
        }

        var (label, kind) = Label(row);
        if (kind is null && label is not null && NamesNoFund().IsMatch(label.Label.Name))
        {
            return false;
        }

        var isNameless = label is null && kind is null;
        kind ??= isNameless && form.Funds.Count == 0 ? "total" : null;
        var aligned = isGapless ? null : RowAlignment.Of(candidate => Fit(row, label, candidate), columns, alignment, Enough);
        var (cells, doubtful) = aligned is null
            ? Spread(row, label)
            : (RowAlignment.CellsAt(row, columns, aligned.Best).Where(pair => pair.Value != label).ToDictionary(), [.. aligned.Doubts(row, columns, vocabulary)]);
        if ((kind is null || isNameless) && !cells.Any(pair => Amounts.Contains(pair.Key) && Amount.Read(pair.Value.Text, "元") is not null))
        {
            return ReportInline(row, form);
        }

        var fund = new RawRow(row) { Kind = kind ?? "other", PercentRate = columns.Any(column => column is { Field: "rate" } && column.Heading.Full.Contains('%', StringComparison.Ordinal)) };
        fund.Set("label", label);
        foreach (var column in columns.Where(column => cells.ContainsKey(column.Field) && !TableColumn.IsIgnored(column.Field)))
        {
            fund.Set(column.Field, cells[column.Field]);
            if (column.Heading.Unit is { } unit)
            {
                fund.Units[column.Field] = unit;
            }
        }

        Report(row, form, label, kind, cells, aligned, doubtful);
        ReportUnknown(row, form, kind ?? "other");
        ReportOtherQuotient(row, form, kind ?? "other", cells);
        if (isNameless && kind is null)
        {
            form.Problems.Add(new Problem("label_missing", Severity.Warning, "资金表有一行没有名称，按其他资金读取，请核对。", row.Filled[0].Address, "funds.other"));
        }

        form.Funds.Add(fund);
        alignment = aligned is { Best: { From: null } whole } ? whole : alignment;
        wholeAt = alignment == Alignment.Plain && aligned is not null && IsWhole(row, label, cells) ? label?.Position : wholeAt;
        return true;
    }

    // 预算调整率（%） | 12.5, 执行率低于80%的原因说明 | …: about the funds, and none of them.
    [GeneratedRegex("(?:率|说明|原因|情况|措施)$")]
    private static partial Regex NamesNoFund();

    // Blank cells were left out: the order of the figures behind the name is all there is.
    private (Dictionary<string, Cell> Cells, IReadOnlyList<string> Doubtful) Spread(GridRow row, Cell? label) =>
        GapAlignment.Place([.. row.Filled.Where(cell => cell.Position > (label?.Position ?? -1))], columns, (field, cell) => cell is null ? Blank(field) : PointsOf(field, cell), PointsOfRate, vocabulary.IsNoNumber) is var (cells, doubtful, _)
            ? (cells, doubtful)
            : default;

    // Most forms fill both amounts; the initial budget, points and the rate's score are often blank.
    private static decimal Blank(string field) => field switch
    {
        "annual" or "executed" => -2,
        "rate" => -1,
        "initial" or "weight" or "score" => -0.5m,
        _ => 0,
    };

    // The row's own name stands left of its figures; the band's label may stand further left in the same row, and so may the fund that it is a part of:
    // 财政拨款 | 中央补助 is the latter, 财政拨款 | 小计 the former.
    private (Cell? Label, string? Kind) Label(GridRow row)
    {
        var first = columns.Min(column => column.Position);
        var names = row.Filled.SkipWhile(cell => IsRowNumber(cell, first)).TakeWhile(cell => NumberText.Read(cell.Text) is null)
            .Select(cell => (Cell: cell, Kind: vocabulary.FundKindOf(cell.Label)))
            .Where(name => name.Kind is not null && (name.Kind != "total" || !kinds.IsBandLabel(name.Cell) || row.Filled.All(other => other == name.Cell || vocabulary.FundKindOf(other.Label) is null))).ToList();
        if (names.Count > 0)
        {
            var own = names.FindLastIndex(name => name.Kind is not ("subtotal" or "total")) is > 0 and var last ? names[last] : names[0];
            return (own.Cell, own.Kind);
        }

        return (row.Filled.LastOrDefault(cell => cell.Position < first && !kinds.IsBandLabel(cell) && NumberText.Read(cell.Text) is null && !vocabulary.IsBlank(cell.Text)), null);
    }

    private static bool IsRowNumber(Cell cell, int first) => cell.Position < first - 1 && cell.Text.Length <= 2 && cell.Text.All(char.IsAsciiDigit);

    private decimal Fit(GridRow row, Cell? label, Alignment candidate)
    {
        var cells = RowAlignment.CellsAt(row, columns, candidate);
        if (candidate == Alignment.Plain && (IsWhole(row, label, cells) || StandsAsAbove(row, label, cells)))
        {
            return Enough;
        }

        var points = 0m;
        foreach (var (field, cell) in cells)
        {
            points += cell == label ? -4 : PointsOf(field, cell);
        }

        points -= 3 * row.Filled.Count(cell => !cells.ContainsValue(cell) && NumberText.Read(cell.Text) is not null);
        return points + PointsOfRate(cells);
    }

    // A row whose name and figures all stand where those of a whole row above it do: blank cells behind them are blank.
    private bool StandsAsAbove(GridRow row, Cell? label, Dictionary<string, Cell> cells) =>
        label is not null && label.Position == wholeAt
        && row.Filled.TrueForAll(cell => cell == label || kinds.IsBandLabel(cell) || columns.Exists(column => column.Position == cell.Position))
        && cells.All(pair => pair.Value != label && PointsOf(pair.Key, pair.Value) >= 0) && PointsOfRate(cells) >= 0;

    // A row that fills every column with what may stand there and has nothing left over has lost and gained nothing: 150 | 150 | 99.7 | — | — are
    // three amounts, though 99.7 is nearly the rate of the two before it.
    private bool IsWhole(GridRow row, Cell? label, Dictionary<string, Cell> cells) =>
        columns.Where(column => column.Field != "reason" && !TableColumn.IsIgnored(column.Field)).All(column => cells.TryGetValue(column.Field, out var cell) && cell != label && PointsOf(column.Field, cell) >= 0)
        && row.Filled[^1].Position <= columns[^1].Position
        && PointsOfRate(cells) >= 0;

    // A rate that is the quotient of its amounts settles where all three stand; amounts that another cell's number contradicts are rarely right.
    private static decimal PointsOfRate(Dictionary<string, Cell> cells)
    {
        var (annual, executed) = (Number(cells, "annual"), Number(cells, "executed"));
        if (annual is not > 0 || executed is not > 0 || !cells.TryGetValue("rate", out var rate) || Rate.Read(rate.Text, annual, executed, false) is not { } read)
        {
            return 0;
        }

        var off = Math.Abs(read.Percent - Rate.PercentOf(executed.Value, annual.Value));
        return off <= 0.5m ? 4 : off > 5 ? -2 : 0;
    }

    private decimal PointsOf(string field, Cell cell)
    {
        if (vocabulary.IsNoNumber(cell.Text))
        {
            return 0;
        }

        var number = NumberText.Read(cell.Text);
        return field switch
        {
            "reason" => number is null ? 1 : -1,
            _ when TableColumn.IsIgnored(field) => 0,
            // 无预算, 未执行: a word in place of a number stands where the number would.
            "rate" or "weight" or "score" when !cell.Text.Any(char.IsDigit) => -1,
            "weight" when cell.Text.TrimEnd().EndsWith('%') && number is > 0 and <= 20 => 0.5m,
            "weight" or "score" => number is >= 0 and <= 100 && !cell.Text.Contains('%', StringComparison.Ordinal) ? 2 : -4,
            "rate" => number is >= 0 and <= 200 ? 2 : -4,
            // More digits than any amount has are an amount all the same, to be reported as one.
            _ when cell.Text.All(c => char.IsAsciiDigit(c) || c is ',' or '.') => 2,
            _ => Amount.Read(cell.Text, "元") is null || cell.Text.TrimEnd().EndsWith('%') || cell.Text.TrimEnd().EndsWith('分') ? -4 : 2,
        };
    }

    private static decimal? Number(Dictionary<string, Cell> cells, string field) =>
        cells.TryGetValue(field, out var cell) ? NumberText.Read(cell.Text) : null;

    private void Report(GridRow row, EvaluationForm form, Cell? label, string? kind, Dictionary<string, Cell> cells, RowAlignment? aligned, IReadOnlyList<string> doubtful)
    {
        var isSpread = isGapless && columns.Any(column => cells.TryGetValue(column.Field, out var cell) && cell.Position != column.Position);
        if (isSpread || row.IsRestored || aligned is { Best.Offset: not 0 })
        {
            var (was, now) = (string.Join(" | ", row.Filled.Select(cell => cell.Text)), string.Join(" | ", cells.Select(pair => $"{pair.Key}={pair.Value.Text}")));
            form.Repairs.Add(new Repair(null, $"funds.{kind ?? "other"}", aligned?.Best.Offset > 0 ? "shifted_right" : "shifted_left", was, now, 0.95m, row.Filled[0].Address));
        }

        foreach (var (field, second) in aligned?.Repeated(row, columns) ?? [])
        {
            form.Problems.Add(new Problem("column_twice", Severity.Warning, $"资金表有两列同名，取第一列；第二列的“{second.Text}”未读取，请核对。", second.Address, $"funds.{kind ?? "other"}.{Json(field)}"));
        }

        form.Problems.AddRange(unsure.Where(cells.ContainsKey).Select(field => new Problem("heading_unclear", Severity.Warning, $"“{cells[field].Text}”所在的列分为几栏，取第一栏，请核对。", cells[field].Address, $"funds.{kind ?? "other"}.{field}")));
        form.Problems.AddRange(Guessed.Where(column => cells.ContainsKey(column.Field)).Select(column => new Problem("heading_unclear", Severity.Info, $"“{cells[column.Field].Text}”在不认识的列“{column.Heading.Text}”之下，按“{column.Name}”读取。", cells[column.Field].Address, $"funds.{kind ?? "other"}.{Json(column.Field)}")));
        // A lone figure in a row that lacks cells: nobody knows in which column it stands.
        var isLone = row.Cells.Count <= columns[^1].Position && row.Cells[^1].IsBlank && !row.IsPlaced && row.Filled.Count(cell => cell != label && NumberText.Read(cell.Text) is not null) == 1;
        foreach (var (index, field) in (isLone ? Told : doubtful).Where(field => !TableColumn.IsIgnored(field)).Index())
        {
            form.Problems.Add(new Problem("alignment_doubtful", index == 0 ? Severity.Warning : Severity.Info, "资金表这一行少了或多了单元格，无法确定各数属于哪一列，请核对。", row.Filled[0].Address, $"funds.{kind ?? "other"}.{Json(field)}"));
        }

        if (kind is null && label is not null)
        {
            form.Problems.Add(new Problem("label_unknown", Severity.Warning, $"资金行“{label.Text}”不在词表中，按其他资金读取。", label.Address, "funds.other"));
        }

        var first = columns.Min(column => column.Position);
        foreach (var cell in row.Filled.Where(cell => cell != label && !cells.ContainsValue(cell) && NumberText.Read(cell.Text) is not null && !(label is not null && cell.Position < label.Position && IsRowNumber(cell, first) && CountsRows(cell, form))))
        {
            form.Problems.Add(new Problem("cell_unplaced", Severity.Warning, $"资金表中“{cell.Text}”没有对应的列，未读取。", cell.Address, $"funds.{kind ?? "other"}"));

            // 中央 | 省级 | 本级 | 执行数: it may be one of the sources that stand among the headings.
            form.Problems.AddRange(sources.Select(source => new Problem("funds_unread", Severity.Info, $"“{source.Text}”之下的金额未读取。", source.Address, $"funds.{vocabulary.FundKindOf(source.Label)}")));
            sources = [];
        }
    }

    // 小计 | 当年预算 | 上年结转 below 全年预算数: the column's amount is the sum; 2023年 | 2024年 | 合计: it is that of the form's year. Where none is printed nobody knows which.
    private bool TakeParts(GridRow row, EvaluationForm form)
    {
        var first = columns.Min(column => column.Position);
        var parts = row.Filled.Where(cell => cell.Position >= first).ToList();
        if (isGapless || parts.Count < 2 || parts.Count < row.Filled.Count - 1 || parts.Exists(cell => (cell.Text.Any(char.IsDigit) && !Year().IsMatch(cell.Label.Full)) || vocabulary.IsNoNumber(cell.Text)))
        {
            return false;
        }

        var all = new List<TableColumn>();
        var doubts = new List<string>();
        foreach (var column in columns)
        {
            var next = columns.Where(other => other.Position > column.Position).Select(other => other.Position).DefaultIfEmpty(int.MaxValue).Min();
            var own = parts.Where(cell => cell.Position >= column.Position && cell.Position < next).ToList();
            var sum = own.Exists(cell => Year().IsMatch(cell.Label.Full))
                ? own.Find(cell => Year().Match(cell.Label.Full) is { Success: true } year && form.Title?.Text.Contains(year.Groups[1].Value, StringComparison.Ordinal) == true)
                : own.Find(cell => vocabulary.FundKindOf(cell.Label) is "subtotal" or "total");
            all.Add(column with { Position = (sum ?? own.FirstOrDefault())?.Position ?? column.Position });
            all.AddRange(own.Where(cell => cell.Position != all[^1].Position).Select(cell => TableColumn.Nobodys(cell.Position, cell.Label)).ToList());
            doubts.AddRange(own.Count > 1 && sum is null ? [column.Field] : []);
        }

        (columns, unsure) = ([.. all.OrderBy(column => column.Position)], doubts);
        return true;
    }

    // A number below a heading that nobody knows may be what no other column holds.
    private void ReportUnknown(GridRow row, EvaluationForm form, string kind)
    {
        if (Unknown.Select(row.At).FirstOrDefault(cell => cell is not null && (NumberText.Read(cell.Text) ?? Amount.Read(cell.Text, "元")) is not null) is { } figure)
        {
            form.Problems.AddRange(Told.Where(field => columns.All(column => column.Field != field))
                .Select(field => new Problem("cell_unplaced", Severity.Info, $"资金表的“{figure.Text}”未读取，可能就是这一项。", figure.Address, $"funds.{kind}.{Json(field)}")));
        }
        else if (columns.Where(column => TableColumn.IsIgnored(column.Field)).Select(column => row.At(column.Position)).FirstOrDefault(cell => cell is not null && NumberText.Read(cell.Text) is not null) is { } other)
        {
            // 调整预算, 下达资金: without the year's budget or what was spent it may be that.
            form.Problems.AddRange(new[] { "annual", "executed" }.Where(field => columns.All(column => column.Field != field))
                .Select(field => new Problem("cell_unplaced", Severity.Info, $"资金表的“{other.Text}”未读取，可能就是这一项。", other.Address, $"funds.{kind}.{field}")));
        }
    }

    [GeneratedRegex(@"^(20\d\d)年度?$")]
    private static partial Regex Year();

    // The printed rate is none of the two amounts that were read, but of one of them and a figure that was not: 当年预算数 | 预算合计 | 执行数 | 执行率.
    private void ReportOtherQuotient(GridRow row, EvaluationForm form, string kind, Dictionary<string, Cell> cells)
    {
        if (doubtedColumn is { } doubted && cells.TryGetValue(doubted, out var amount))
        {
            form.Problems.Add(InDoubtedColumn($"funds.{kind}.{doubted}", amount.Address));
        }

        var (annual, executed, rate) = (Number(cells, "annual"), Number(cells, "executed"), Number(cells, "rate"));
        if (annual is not > 0 || executed is null || rate is null || IsQuotient(executed.Value, annual.Value, rate.Value))
        {
            return;
        }

        foreach (var other in row.Filled.Where(cell => NumberText.Read(cell.Text) > 0 && !cells.Any(pair => pair.Value == cell && Told.Contains(pair.Key))))
        {
            var figure = NumberText.Read(other.Text)!.Value;
            var field = IsQuotient(executed.Value, figure, rate.Value) ? "annual" : IsQuotient(figure, annual.Value, rate.Value) ? "executed" : null;
            if (field is not null)
            {
                form.Problems.Add(new Problem("amount_doubtful", Severity.Warning, $"执行率对不上“{cells[field].Text}”，却对得上未读取的“{other.Text}”，请核对。", other.Address, $"funds.{kind}.{field}"));
                form.Problems.AddRange(form.Funds.Select(fund => InDoubtedColumn($"funds.{fund.Kind}.{field}", fund.Cells.GetValueOrDefault(field)?.Location)));
                doubtedColumn = field;
            }
        }
    }

    // What is doubtful in the row that prints a rate is so in those that print none.
    private static Problem InDoubtedColumn(string field, string? at) => new("amount_doubtful", Severity.Info, "同一列的另一行与执行率对不上，这一列可能不是所读的内容，请核对。", at, field);

    private static bool IsQuotient(decimal executed, decimal annual, decimal rate) => Rate.IsQuotient(rate, executed, annual, near: 0.5m);

    private static string Json(string field) => field == "rate" ? "rate_percent" : field;

    // A number left of a row's name is the row's, unless it does not count the rows.
    private static bool CountsRows(Cell cell, EvaluationForm form) => int.TryParse(cell.Text, out var number) && (number == form.Funds.Count || number == form.Funds.Count + 1);

    // 其中：一般公共预算：187.5万元 in one cell: an amount without a column.
    private bool ReportInline(GridRow row, EvaluationForm form)
    {
        if (row.Filled is not [var cell] || cell.Text.LastIndexOfAny([':', '：']) is not (> 0 and var colon)
            || vocabulary.FundKindOf(LabelText.Of(cell.Text[..colon])) is not { } kind || Amount.Read(cell.Text[(colon + 1)..], "元") is null)
        {
            return false;
        }

        form.Problems.Add(new Problem("cell_unplaced", Severity.Warning, $"“{cell.Text}”没有写明是预算数还是执行数，未读取。", cell.Address, $"funds.{kind}"));
        return true;
    }
}
