using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms.Fitting;
using PerfEval.Etl.Forms.Headings;
using PerfEval.Etl.Forms.Labels;
using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms.Bands;

/// <summary>Reads the rows below a funds heading: 年度资金总额, 其中：当年财政拨款 ….</summary>
public sealed partial class FundsBand(Vocabulary vocabulary, RowKinds kinds, TableHeading heading, bool isGapless)
{
    /// <summary>What a row of the block may tell beside its name.</summary>
    internal static readonly string[] Told = ["initial", "annual", "executed", "weight", "rate", "score"];

    /// <summary>The columns that hold amounts.</summary>
    internal static readonly string[] Amounts = ["initial", "annual", "executed"];

    // （单位：万元）, with a blank or two.
    private const int LongestUnit = 12;

    // Three amounts, a rate that is their quotient: nothing is left to explain.
    private const decimal Enough = 14;

    private readonly FundsFit fit = new(vocabulary);
    private readonly FundsDoubts doubts = new(vocabulary) { Unknown = [.. heading.Unknown.Select(cell => cell.Position)] };
    private List<TableColumn> columns = heading.Columns;
    private IReadOnlyList<string> unsure = [];
    private Alignment alignment = Alignment.Plain;
    private int? wholeAt;
    private GridRow? before;

    /// <summary>Takes unit and points from band labels in a row, 项目资金（万元）, 预算执行情况（10分）, the unit from a fund's name too, 资金总额（万元）.</summary>
    public static void ReadLabel(GridRow row, RowKinds kinds, EvaluationForm form)
    {
        foreach (var cell in row.Filled)
        {
            var (label, isBand) = (cell.Label, kinds.IsBandLabel(cell));
            if (label.Unit is not null && (isBand || kinds.IsSource(cell)))
            {
                form.TakeUnit(new RawValue(label.Unit, cell.Address), isOfFunds: true);
            }
            else if (cell.Text.Length <= LongestUnit && UnitAlone().Match(label.Full) is { Success: true } alone)
            {
                // 项目资金 beside the heading, （万元） in a cell of its own beside 年度资金总额.
                form.TakeUnit(new RawValue(alone.Groups[1].Value, cell.Address), isOfFunds: true);
            }

            form.FundPoints ??= isBand ? label.Points : null;
        }
    }

    /// <summary>Takes unit and points from the heading: from its band label, or else from a column, 预算数（万元）.</summary>
    public void ReadHeading(GridRow row, EvaluationForm form)
    {
        ReadLabel(row, kinds, form);
        var first = columns.Min(column => column.Position);
        if (row.Filled.Where(cell => cell.Position < first).Select(cell => (cell.Address, Unit: cell.Label.Unit ?? (UnitBeside().Match(cell.Label.Full) is { Success: true } beside ? beside.Groups[1].Value : null))).FirstOrDefault(lead => lead.Unit is not null) is { Unit: { } unit } lead)
        {
            form.TakeUnit(new RawValue(unit, lead.Address), isOfFunds: true);
        }

        // 得分（10分）, or whatever the block is called, 资金落实（10分）: what the spending is worth.
        form.FundPoints ??= columns.Find(column => column.Field == "score")?.Heading.Points ?? row.Filled.Where(cell => cell.Position < first).Select(cell => cell.Label.Points).FirstOrDefault(points => points is not null);

        // 得分（万元）: the unit below 项目资金 came to stand behind the last heading where a page lost its cells. Whatever holds it, money is meant.
        if ((columns.Find(column => Amounts.Contains(column.Field) && column.Heading.Unit is not null) ?? columns.Find(column => column.Heading.Unit is not null)) is { } column)
        {
            form.TakeUnit(new RawValue(column.Heading.Unit!, row.At(column.Position)?.Address ?? row.Address), isOfFunds: true);
        }

        doubts.Sources = [.. row.Filled.Where(cell => kinds.IsSource(cell) && columns.TrueForAll(column => column.Position != cell.Position))];
    }

    /// <summary>True where a row at the head of a page has no name of its own and goes on with cells of the row before it; the unit below the name of the block,
    /// 预算执行情况 | （万元） over the page's break, is none of the row's.</summary>
    public bool IsRest(GridRow row, GridRow next) =>
        Label(row) is { Label: { } name, Kind: not null } && Label(next).Kind is null
        && next.Filled.FindAll(cell => cell.Position >= name.Position || !UnitAlone().IsMatch(cell.Label.Full)) is { Count: > 0 } rests && rests.TrueForAll(cell => row.At(cell.Position) is not null);

    // ,500.00 | 10 | 95% below … | 408: the rest of a fund's row, whose amount a line end tore.
    private bool TakeTorn(GridRow row, EvaluationForm form)
    {
        if ((row is not { IsLine: true, Cells: [{ Text: [',' or '.' or '，', ..] }, ..] } && !IsRestOfLine(row)) || form.Funds is not [.., var above])
        {
            return false;
        }

        form.Problems.AddRange(Told.Select((field, index) => LooseRows.Unread(row, index == 0 ? Severity.Warning : Severity.Info, null) with { Code = "funds_unread", Field = $"funds.{above.Kind}.{(field == "rate" ? "rate_percent" : field)}" }));
        return true;
    }

    // 0.00 | 2489200.00 below 合计 | 2600000.00 | 254000: the line above ended within an amount, before its last column.
    private bool IsRestOfLine(GridRow row) =>
        before is { IsLine: true, Cells: [.., { IsBlank: false } last] } && before.Number + 1 == row.Number && before.Cells.Count <= columns[^1].Position && NumberText.Read(last.Text) is not null
        && row.Cells[0] is { IsBlank: false } first && NumberText.Read(first.Text) is not null;

    /// <summary>Reads one row; false where it holds neither a fund's label nor figures.</summary>
    public bool Read(GridRow row, EvaluationForm form)
    {
        row = isGapless ? row : LabelledAmount.Apart(row, columns, vocabulary);
        var isTorn = TakeTorn(row, form);
        before = row;
        if (isTorn || (form.Funds.Count == 0 && TakeParts(row, form)) || BelowFunds.Take(row, columns, kinds, vocabulary, form) || AreYears(row, form))
        {
            return true;
        }

        if (!isGapless && RowsInOne.OfFunds(row, columns.Min(column => column.Position), vocabulary, form) is { } parts)
        {
            return parts.All(part => Read(part, form));
        }

        var (label, kind) = Label(row);
        // 预算调整率（%） | 12.5, 执行率低于80%的原因说明 | …: about the funds, and none of them.
        if (kind is null && label is not null && (form.Funds.Count > 0 || !StandsBelowAmounts(row)) && vocabulary.NoFundEndings.Any(ending => label.Label.Name.EndsWith(ending, StringComparison.Ordinal)))
        {
            return false;
        }

        // 2022年 | 2,000.00 above 2023年 | 2,500.00: the money of the form's year is its total, another year's and all years' is nobody's.
        var isOfForm = kind is null && label is not null ? IsOfYears(label.Label, form) : null;
        if (isOfForm == false)
        {
            form.Problems.Add(LooseRows.Unread(row, Severity.Info, null));
            return true;
        }

        kind ??= isOfForm == true ? "total" : null;
        kind ??= label is null ? null : KindByLevel(label.Label.Name);
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

        var fund = FundOf(row, kind ?? "other", label, cells);
        Report(row, form, label, kind, cells, aligned, doubtful);
        TornRepairs.OfFund(form, row, fund.Kind!, cells);
        doubts.ReportUnknown(row, columns, form, kind ?? "other");
        doubts.ReportOtherQuotient(row, form, kind ?? "other", cells);
        if (isNameless && kind is null)
        {
            form.Problems.Add(new Problem("label_missing", Severity.Warning, "资金表有一行没有名称，按其他资金读取，请核对。", row.Filled[0].Address, "funds.other"));
        }

        form.Funds.Add(fund);
        alignment = aligned is { Best: { From: null } whole } ? whole : alignment;
        wholeAt = alignment == Alignment.Plain && aligned is not null && IsWhole(row, label, cells) ? label?.Position : wholeAt;
        return true;
    }

    // Years that stand below no amount: the cells that would say which were left out.
    private static bool AreYears(GridRow row, EvaluationForm form)
    {
        if (row.Filled.Count(cell => cell.Label.Full is ['2', ..] && Year().IsMatch(cell.Label.Full)) <= 1)
        {
            return false;
        }

        form.Problems.AddRange(Amounts.Select((field, index) => new Problem("heading_unclear", index == 0 ? Severity.Warning : Severity.Info, "资金表按年度分栏，无法确定各数属于哪一列，请核对。", row.Filled[0].Address, $"funds.total.{field}")));
        return true;
    }

    private RawRow FundOf(GridRow row, string kind, Cell? label, Dictionary<string, Cell> cells)
    {
        var fund = new RawRow(row) { Kind = kind, PercentRate = columns.Any(column => column is { Field: "rate" } && column.Heading.Full.Contains('%', StringComparison.Ordinal)) };
        fund.Set("label", label);
        foreach (var column in columns.Where(column => cells.ContainsKey(column.Field) && !TableColumn.IsIgnored(column.Field)))
        {
            fund.Set(column.Field, cells[column.Field]);
            if (column.Heading.Unit is { } unit)
            {
                fund.Units[column.Field] = unit;
            }
        }

        return fund;
    }

    // 总体情况 | 300 | 291: the first row, with figures below what was planned and what was spent.
    private bool StandsBelowAmounts(GridRow row) =>
        columns.Count(column => Amounts.Contains(column.Field) && row.At(column.Position) is { } cell && NumberText.Read(cell.Text) is not null) > 1;

    // Blank cells were left out: the order of the figures behind the name is all there is.
    private (Dictionary<string, Cell> Cells, IReadOnlyList<string> Doubtful) Spread(GridRow row, Cell? label) =>
        GapAlignment.Place([.. row.Filled.Where(cell => cell.Position > (label?.Position ?? -1))], columns, (field, cell) => cell is null ? FundsFit.Blank(field) : fit.PointsOf(field, cell), FundsFit.PointsOfRate, vocabulary.IsNoNumber) is var (cells, doubtful, _)
            ? (cells, doubtful)
            : default;

    // The row's own name stands left of its figures; the band's label may stand further left in the same row, and so may the fund that it is a part of:
    // 财政拨款 | 中央补助 is the latter, 财政拨款 | 小计 the former.
    private (Cell? Label, string? Kind) Label(GridRow row)
    {
        var first = columns.Min(column => column.Position);
        var names = row.Filled.SkipWhile(cell => IsRowNumber(cell, first)).TakeWhile(cell => NumberText.Read(cell.Text) is null)
            .Select(cell => (Cell: cell, Kind: vocabulary.FundKindOf(cell.Label)))
            .Where(name => name.Kind is not null && (name.Kind != "total" || !kinds.IsBandLabel(name.Cell) || row.Filled.TrueForAll(other => other == name.Cell || vocabulary.FundKindOf(other.Label) is null))).ToList();
        if (names.Count > 0)
        {
            var own = names.FindLastIndex(name => name.Kind is not ("subtotal" or "total")) is > 0 and var last ? names[last] : names[0];
            return (own.Cell, own.Kind);
        }

        return (row.Filled.FindLast(cell => cell.Position < first && !kinds.IsBandLabel(cell) && NumberText.Read(cell.Text) is null && !vocabulary.IsBlank(cell.Text)), null);
    }

    // 县级奖励, 省级切块下达: among the funds a name that begins with a level of government is that level's, whatever it goes on with.
    private static string? KindByLevel(string name) => LevelFirst().Match(name) is { Success: true } level
        ? level.Groups[1].Value switch
        {
            "中央" => "central",
            "省级" or "自治区级" => "provincial",
            "市级" or "州级" or "盟级" => "municipal",
            _ => "county",
        }
        : null;

    [GeneratedRegex("^(?:其中:?)?(?:[1-9][.、])?(中央|省级|自治区级|市级|州级|盟级|县级|区级|旗级)[^和及、与以省市县区\\d]{2,10}$")]
    private static partial Regex LevelFirst();

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
            points += cell == label ? -4 : fit.PointsOf(field, cell);
        }

        // 见附件 among the figures is not to be left out for the sake of the others.
        var first = columns.Min(column => column.Position);
        points -= 3 * row.Filled.Count(cell => !cells.ContainsValue(cell) && cell != label && (NumberText.Read(cell.Text) is not null || (cell.Position >= first && !vocabulary.IsNoNumber(cell.Text) && vocabulary.FundKindOf(cell.Label) is null)));
        return points + FundsFit.PointsOfRate(cells);
    }

    // A row whose name and figures all stand where those of a whole row above it do: blank cells behind them are blank.
    private bool StandsAsAbove(GridRow row, Cell? label, Dictionary<string, Cell> cells) =>
        label is not null && label.Position == wholeAt
        && row.Filled.TrueForAll(cell => cell == label || kinds.IsBandLabel(cell) || columns.Exists(column => column.Position == cell.Position))
        && cells.All(pair => pair.Value != label && fit.PointsOf(pair.Key, pair.Value) >= 0) && FundsFit.PointsOfRate(cells) >= 0;

    // A row that fills every column with what may stand there and has nothing left over has lost and gained nothing: 150 | 150 | 99.7 | — | — are
    // three amounts, though 99.7 is nearly the rate of the two before it.
    private bool IsWhole(GridRow row, Cell? label, Dictionary<string, Cell> cells) =>
        columns.Where(column => column.Field != "reason" && !TableColumn.IsIgnored(column.Field)).All(column => cells.TryGetValue(column.Field, out var cell) && cell != label && fit.PointsOf(column.Field, cell) >= 0)
        && row.Filled[^1].Position <= columns[^1].Position
        && FundsFit.PointsOfRate(cells) >= 0;

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
        form.Problems.AddRange(heading.Guessed.Where(column => cells.ContainsKey(column.Field)).Select(column => new Problem("heading_unclear", Severity.Info, $"“{cells[column.Field].Text}”在{column.Printed}之下，按“{column.Name}”读取。", cells[column.Field].Address, $"funds.{kind ?? "other"}.{Json(column.Field)}")));
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

        // 财政拨款 | 36 | 其他资金 | 4: another fund's name among the figures.
        foreach (var other in row.Filled.Where(cell => cell.Position > label?.Position && !cells.ContainsValue(cell) && vocabulary.FundKindOf(cell.Label) is not (null or "total" or "subtotal") and var named && named != kind))
        {
            doubts.ReportUnplaced(other, form, vocabulary.FundKindOf(other.Label)!);
            form.Problems.AddRange(cells.Where(pair => pair.Value.Position > other.Position && !TableColumn.IsIgnored(pair.Key))
                .Select(pair => new Problem("alignment_doubtful", Severity.Info, $"“{pair.Value.Text}”之前有“{other.Text}”，可能是它的金额。", pair.Value.Address, $"funds.{kind ?? "other"}.{Json(pair.Key)}")));
        }

        var first = columns.Min(column => column.Position);
        foreach (var cell in row.Filled.Where(cell => cell != label && !cells.ContainsValue(cell) && NumberText.Read(cell.Text) is not null && !(label is not null && cell.Position < label.Position && IsRowNumber(cell, first) && CountsRows(cell, form))))
        {
            doubts.ReportUnplaced(cell, form, kind ?? "other");
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

    // True for the form's year, false for another or for all years together; null for what names no year.
    private static bool? IsOfYears(LabelText label, EvaluationForm form) =>
        Year().Match(label.Full) is { Success: true } year ? YearOf(form) is { } own ? year.Groups[1].Value == own : null
        : label.Name.StartsWith("累计", StringComparison.Ordinal) && form.Funds.Exists(fund => fund is { Kind: "total" } && Year().IsMatch(LabelText.Of(fund.Text("label") ?? string.Empty).Full)) ? false : null;

    /// <summary>The form's year as far as it is known above the row that is read; null where nothing or more than one year is printed there.</summary>
    internal static string? YearOf(EvaluationForm form) =>
        new[] { form.Title, form.Head.GetValueOrDefault("title_year"), form.Head.GetValueOrDefault("year") }.OfType<RawValue>().SelectMany(value => AnyYear().Matches(LabelText.Compact(value.Text)).Select(year => year.Value)).Distinct().ToList() is [var only] ? only : null;

    [GeneratedRegex(@"20\d\d")]
    private static partial Regex AnyYear();

    [GeneratedRegex(@"^(20\d\d)年度?$")]
    private static partial Regex Year();

    [GeneratedRegex(@"^[(\[](?:(?:金额)?单位:?)?(亿元|[千百]?万元|[千百]?元)[)\]]$")]
    private static partial Regex UnitAlone();

    // 万元, 单位：万元 in the place of the block's name.
    [GeneratedRegex("^(?:(?:金额)?单位:?)?(亿元|[千百]?万元|[千百]?元)$")]
    private static partial Regex UnitBeside();

    internal static string Json(string field) => field == "rate" ? "rate_percent" : field;

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
