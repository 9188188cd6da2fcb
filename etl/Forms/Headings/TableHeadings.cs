using System.Buffers;
using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms.Labels;
using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms.Headings;

/// <summary>Tells the headings of funds blocks and indicator tables by the labels they hold; the columns' places do not matter.</summary>
public sealed partial class TableHeadings
{
    /// <summary>So many headings that are known show that a row of words is a heading.</summary>
    private const int FewestKnown = 2;

    /// <summary>Headings of a table that is known by the levels below it alone.</summary>
    private const int FewestByLevels = 5;

    private const int LongestHeading = 16;

    private static readonly string[] LevelNames = ["level1", "level2", "level3"];
    private static readonly string[] ValueNames = ["值", "数值", "内容", "指标值", "数量"];
    private static readonly string[] PlanNames = ["计划", "目标", "预期", "年初", "设定", "计划数", "目标数", "全年目标"];
    private static readonly string[] ResultNames = ["实际", "完成", "实现", "实际数", "完成数", "全年实际", "全年完成"];

    private static readonly SearchValues<char> Stops = SearchValues.Create("，。；");

    private readonly Vocabulary vocabulary;
    private readonly ColumnsByPlace byPlace;
    private readonly FundsByQuotient byQuotient;
    private readonly Func<GridRow, GridRow?, List<TableColumn>> indicatorColumns;
    private readonly Func<GridRow, GridRow?, List<TableColumn>> fundColumns;
    private readonly Func<GridRow, GridRow?, TableHeading?> indicators;
    private readonly Func<GridRow, GridRow?, TableHeading?> funds;

    /// <summary>Tells headings by a vocabulary's labels.</summary>
    public TableHeadings(Vocabulary vocabulary)
    {
        this.vocabulary = vocabulary;
        byPlace = new ColumnsByPlace(vocabulary);
        byQuotient = new FundsByQuotient(vocabulary);
        indicatorColumns = (row, _) => FindColumns(row, vocabulary.IndicatorColumns);
        fundColumns = (row, _) => FindColumns(row, vocabulary.FundColumns);
        indicators = FindIndicators;
        funds = FindFunds;
    }

    /// <summary>The heading of an indicator table: at least four known columns, a level and a target or actual among them.</summary>
    /// <param name="row">The row.</param>
    /// <param name="below">The row below it, which may be the heading's second half.</param>
    public TableHeading? Indicators(GridRow row, GridRow? below = null) =>
        row.Ask(indicatorColumns).Count == 0 && (below is null || row.Filled.Count < FewestByLevels || below.Filled.Count < FewestByLevels) ? null : row.Ask(indicators, below);

    /// <summary>True for the heading of an indicator table, whatever stands below it: what most steps ask of every row, and no reason to read its columns.</summary>
    public bool IsIndicators(GridRow row) => AreWholeIndicators(row.Ask(indicatorColumns));

    private TableHeading? FindIndicators(GridRow row, GridRow? below) =>
        (row.Filled.Exists(HeadsLevel) || below?.Filled.Exists(HeadsLevel) == true ? Read(row, below, vocabulary.IndicatorColumns, AreWholeIndicators) : null)
        ?? (below is null ? null : Unnamed(row, below) ?? (Math.Min(row.Filled.Count, below.Filled.Count) < FewestByLevels ? null : ByLevels(row, below)));

    /// <summary>True for the heading of a column of levels, 二级指标. Without one no row is a heading, and hardly any but a heading holds one.</summary>
    public bool HeadsLevel(Cell cell) => IsLevel(Field(cell.Label, vocabulary.IndicatorColumns));

    // 三级指标 | 分值 | 评分标准 | 得分: forms of some places score without targets.
    private static bool AreWholeIndicators(List<TableColumn> columns) => columns.Count >= 4 && Has(columns, LevelNames)
        && (Has(columns, "target", "actual") || (Has(columns, "level1") && Has(columns, "level3") && Has(columns, "weight") && Has(columns, "score")));

    // 绩效指标 | 年度指标值 | 实际完成值 | 分值: one heading over all levels; the first row below, which begins with a level 1, tells where each stands.
    private TableHeading? Unnamed(GridRow row, GridRow below)
    {
        var columns = Columns(row, vocabulary.IndicatorColumns);
        if (!Has(columns, "target") || !Has(columns, "actual") || !Has(columns, "weight", "score") || Has(columns, LevelNames) || columns.Find(column => !TableColumn.IsIgnored(column.Field)) is not { } first || row.Filled[0].Position >= first.Position)
        {
            return null;
        }

        columns = columns[columns.IndexOf(first)..];
        var names = below.Filled.Where(cell => cell.Position < columns[0].Position && !IsBand(cell)).ToList();
        if (row.Filled.Where(cell => cell.Position < columns[0].Position && !IsBand(cell)).ToList() is { Count: > 1 } own && !own.TrueForAll(cell => names.Exists(name => name.Position == cell.Position)))
        {
            return null;
        }

        // 绩效指标 | 年度指标值 | …: names alone.
        if (names is [var flat] && row.At(flat.Position) is { } over && vocabulary.IndicatorBands.Contains(over.Label) && !vocabulary.Level1.Contains(flat.Label.Unnumbered) && below.At(columns[0].Position) is not null)
        {
            return Whole([new TableColumn(flat.Position, "level3", over.Label), .. columns], [row], vocabulary.IndicatorColumns, [], below);
        }

        return names.Count is 2 or 3 && vocabulary.Level1.Contains(names[0].Label.Unnumbered) && below.At(columns[0].Position) is not null
            ? Whole([.. names.Zip(names.Count == 3 ? LevelNames : [LevelNames[0], LevelNames[2]], (cell, field) => new TableColumn(cell.Position, field, cell.Label)), .. columns], [row], vocabulary.IndicatorColumns, [], below)
            : null;
    }

    // 考核维度 | 考核内容 | 考核指标 | 预计 | 完成 …: words that nobody knows above a row that begins with the names of level 1 and level 2.
    private TableHeading? ByLevels(GridRow row, GridRow below)
    {
        var lead = below.Filled.TakeWhile(IsBand).Count();
        if (below.Filled.ElementAtOrDefault(lead) is not { } one || below.Filled.ElementAtOrDefault(lead + 1) is not { } two
            || !vocabulary.Level1.Contains(one.Label.Unnumbered) || !vocabulary.Level2.Contains(two.Label.Unnumbered) || !row.Filled.TrueForAll(IsHeadingText) || row.At(one.Position) is not { } first || row.At(two.Position) is not { } second
            || row.Filled.Find(cell => cell.Position > two.Position) is not { } name || below.At(name.Position) is null)
        {
            return null;
        }

        List<TableColumn> columns = [new(one.Position, "level1", first.Label), new(two.Position, "level2", second.Label), new(name.Position, "level3", name.Label)];
        var whole = Whole([.. columns, .. Columns(row, vocabulary.IndicatorColumns).Where(column => column.Position > name.Position && !IsLevel(column.Field))], [row], vocabulary.IndicatorColumns, [], below);
        return Has(whole.Columns, "target", "actual") && Has(whole.Columns, "weight", "score") ? whole : null;
    }

    /// <summary>True for few words without a digit: they may head a column, known or not.</summary>
    internal static bool MayHead(Cell cell) => cell.Text.Length <= LongestHeading && !cell.Text.Any(char.IsDigit);

    private bool IsHeadingText(Cell cell) => MayHead(cell) && !vocabulary.Level1.Contains(cell.Label.Unnumbered) && !vocabulary.Level2.Contains(cell.Label.Unnumbered);

    /// <summary>True for a row of nothing but an indicator table's headings, too few to head one.</summary>
    public bool AreIndicators(GridRow row) =>
        row.Filled.Count > 1 && row.Filled.TrueForAll(cell => vocabulary.IndicatorColumns.FieldOf(cell.Label) is { } field && !TableColumn.IsIgnored(field));

    /// <summary>False for what heads no column that is known by its words.</summary>
    internal bool MayHeadColumn(Cell cell) => Field(cell.Label, vocabulary.IndicatorColumns) is not null || Field(cell.Label, vocabulary.FundColumns) is not null || IsBand(cell) || ResultNames.Contains(cell.Label.Name);

    /// <summary>The heading of a funds block: at least two of its amounts or one and the rate.</summary>
    /// <param name="row">The row.</param>
    /// <param name="below">The row below it, which may be the heading's second half.</param>
    public TableHeading? Funds(GridRow row, GridRow? below = null) =>
        row.Ask(fundColumns).Count == 0 && (below is null || ((row.Filled.Count < FewestByLevels || below.Filled.Count < FewestByLevels) && !vocabulary.FundBands.Contains(row.Filled[0].Label) && !HeadingYears.Are(row, below, IsBand))) ? null : row.Ask(funds, below);

    /// <summary>True for the heading of a funds block, whatever stands below it.</summary>
    public bool IsFunds(GridRow row) => row.Ask(fundColumns) is { Count: > 1 } columns && AreWholeFunds(columns, row) && !IsScoreOfForm(row);

    private TableHeading? FindFunds(GridRow row, GridRow? below) => IsScoreOfForm(row) ? null
        : Read(row, below, vocabulary.FundColumns, columns => AreWholeFunds(columns, row)) ?? (below is not null && byQuotient.Of(row, below) is { } guessed ? ByQuotient(row, below, guessed) : null);

    private bool AreWholeFunds(List<TableColumn> columns, GridRow row) =>
        columns.Count(column => column.Field is "initial" or "annual" or "executed" or "rate") >= 2 && Has(columns, "annual", "executed") && !row.Filled.Exists(cell => IsSentence(cell, vocabulary.FundColumns)) && row.Filled.Count(IsAmount) < FewestKnown;

    // 自评得分 | 97.75 | 自评等级 | 优: the head's, not the upper half of the heading below it.
    private bool IsScoreOfForm(GridRow row) =>
        row.Filled.Zip(row.Filled.Skip(1)).Any(pair => vocabulary.Head.FieldOf(pair.First.Label) == "total_score" && NumberText.Read(pair.Second.Text) is not null);

    // 年度预算资金总额 | 310.00 | 300.00: a fund and its figures, not the upper half of a heading. A year may head a column.
    private static bool IsAmount(Cell cell) => cell.Text.Contains('.', StringComparison.Ordinal) && NumberText.Read(cell.Text) is not null;

    // What the vocabulary knows goes before what the figures say.
    private TableHeading? ByQuotient(GridRow row, GridRow below, IReadOnlyList<GuessedColumn> guessed)
    {
        var known = Columns(row, vocabulary.FundColumns);
        var own = guessed.Where(guess => known.TrueForAll(column => column.Position != guess.Heading.Position)).ToList();
        if (own.Exists(guess => Has(known, guess.Field)) || guessed.Except(own).Any(guess => known.Exists(column => column.Position == guess.Heading.Position && column.Field != guess.Field)))
        {
            return null;
        }

        var whole = Whole([.. known, .. own.Select(guess => new TableColumn(guess.Heading.Position, guess.Field, guess.Heading.Label))], [row], vocabulary.FundColumns, [], below);
        return whole with { Guessed = [.. own, .. whole.Guessed] };
    }

    /// <summary>True for a heading that says something only below another: 值, 数值.</summary>
    internal static bool IsPart(LabelText label) => OwnScore().IsMatch(label.Name) || OthersScore().IsMatch(label.Name) || ValueNames.Contains(label.Name) || PlanNames.Contains(label.Name) || ResultNames.Contains(label.Name);

    private TableHeading? Read(GridRow row, GridRow? below, LabelTable table, Func<List<TableColumn>, bool> isWhole)
    {
        var upper = Columns(row, table);
        if (below is not null && HeadingYears.Are(row, below, IsBand) is var areYears && (upper.Count > 0 || areYears) && !(below.IsLine && below.IsProse) && !row.Filled.Exists(cell => IsSentence(cell, table)) && Below(row, below, upper, table) is { Columns: { Count: > 0 } lower } parts
            && (areYears || isWhole(upper) || !isWhole(lower) || upper.Exists(column => IsElsewhere(column, lower))))
        {
            List<TableColumn> both = [.. upper.Where(column => lower.All(other => other.Position != column.Position)), .. lower];
            return isWhole(both) ? Whole(both, [row, below], table, parts.Unknown, null) : null;
        }

        return isWhole(upper) ? Whole(upper, [row], table, [], below) : null;
    }

    // 年度目标 | 为1200名学生提供课后服务，… | 完成情况 | …: goals, not the upper half of the heading below them.
    private static bool IsSentence(Cell cell, LabelTable table) =>
        cell.Text.AsSpan().ContainsAny(Stops) && table.FieldOf(cell.Label) is null;

    // 实际完成值 above, 一级指标 | … | 指标值 below: what the lower row does not say goes on from the upper one, or is said again where merged cells are repeated.
    private static bool IsElsewhere(TableColumn column, List<TableColumn> lower) =>
        lower.Exists(other => other.Position == column.Position && other.Heading == column.Heading)
        || lower.TrueForAll(other => other.Position != column.Position && other.Field != column.Field) && !TableColumn.IsIgnored(column.Field);

    // The second row of a heading: nothing but headings, or parts of the one above them; a part that nobody knows among headings that are known
    // is nobody's column. Null where the row is none.
    private (List<TableColumn> Columns, List<Cell> Unknown)? Below(GridRow row, GridRow below, List<TableColumn> upper, LabelTable table)
    {
        // 小计 | 当年预算 | 上年结转 below 全年预算数 are parts of its amounts.
        if (table == vocabulary.FundColumns && below.Filled.Exists(cell => vocabulary.FundKindOf(cell.Label) is "subtotal" or "total"))
        {
            return null;
        }

        var parts = below.Filled.FindAll(cell => table.FieldOf(cell.Label) is null);
        if (AreNobodys(row, parts, upper))
        {
            return ([.. below.Filled.Select(cell => table.FieldOf(cell.Label) is { } known && !TableColumn.IsIgnored(known) ? new TableColumn(cell.Position, known, cell.Label) : TableColumn.Nobodys(cell.Position, cell.Label))], []);
        }

        var (columns, unknown, known) = (new List<TableColumn>(), new List<Cell>(), 0);
        foreach (var cell in below.Filled.Where(cell => !IsBand(cell) || table.FieldOf(cell.Label) is not null))
        {
            var (label, above) = (cell.Label, row.Filled.FindLast(upper => upper.Position <= cell.Position));
            if (HeadingYears.IsEarlier(above, row))
            {
                columns.Add(TableColumn.Nobodys(cell.Position, label));
                continue;
            }

            var field = Part(label, upper.Find(column => column.Position == above?.Position)?.Field, table);
            if (field is null)
            {
                unknown.Add(cell);
            }

            known += table.FieldOf(label) is { } own && !own.StartsWith("level", StringComparison.Ordinal) ? 1 : 0;
            columns.Add(string.IsNullOrEmpty(field) ? TableColumn.Nobodys(cell.Position, label) : new TableColumn(cell.Position, field, label));
        }

        var isHeading = unknown.Count == 0 || (known >= FewestKnown && below.Filled.TrueForAll(cell => !cell.Text.Any(char.IsDigit)));
        return isHeading && columns.Exists(column => !TableColumn.IsIgnored(column.Field)) ? (columns, unknown) : null;
    }

    // 优 | 合格 below 评分标准: the parts of a column that is not read, and nothing else that nobody knows.
    private static bool AreNobodys(GridRow row, List<Cell> parts, List<TableColumn> upper) =>
        parts.Count > 1 && parts.TrueForAll(MayHead)
        && upper.Find(column => column.Position == parts[0].Position) is { } over && TableColumn.IsIgnored(over.Field)
        && row.Filled.TrueForAll(cell => cell.Position <= over.Position || cell.Position > parts[^1].Position);

    // 符号 | 值 | 单位 below 预期指标值 and again below 实际完成值: the value is what stands above it, a comparator or unit of the actual is nobody's.
    // Reasons may be split up into kinds, 经费保障 | 制度保障 | 原因说明. Empty for nobody's, null for what is no heading.
    private static string? Part(LabelText label, string? above, LabelTable table)
    {
        var own = table.FieldOf(label);
        return above switch
        {
            "target" or "actual" when ValueNames.Contains(label.Name) => above,
            "target" or "actual" when PlanNames.Contains(label.Name) => "target",
            "target" or "actual" when ResultNames.Contains(label.Name) => "actual",
            "actual" when own is "operator" or "unit" => string.Empty,
            "score" when OwnScore().IsMatch(label.Name) => "score",
            "score" when OthersScore().IsMatch(label.Name) => string.Empty,
            "deviation" when own != "deviation" && label.Name.Length is > 0 and <= 8 && own is null => string.Empty,
            _ => own is not null && TableColumn.IsIgnored(own) ? string.Empty : own,
        };
    }

    // What stands among the columns and is none of them is a column of its own: read as nobody's, it does not push the others aside.
    private TableHeading Whole(List<TableColumn> columns, GridRow[] rows, LabelTable table, List<Cell> parts, GridRow? next)
    {
        // Where lost bytes moved the rows, a heading and one that was told by its place may claim the same column: the place has it.
        var claims = table == vocabulary.IndicatorColumns ? SpannedTarget.Of(WithLevel(WithName(columns, rows), rows, next), rows, next, vocabulary) : columns;
        List<TableColumn> placed = [.. claims.DistinctBy(column => column.Position)];
        // 支出科目 | 全年预算数 | …: what stands over the names of the funds is no column of the amounts.
        columns = table == vocabulary.FundColumns && next is not null ? [.. placed.OrderBy(column => column.Position).SkipWhile(column => TableColumn.IsIgnored(column.Field) && NumberText.Read(next.At(column.Position)?.Text) is null && !TableHeading.IsLastYears(column.Heading.Name))] : placed;
        var first = columns.Where(column => column.Field != "reason").Min(column => column.Position);
        var unknown = rows.SelectMany(row => row.Filled)
            .Where(cell => (cell.Position > first || (table == vocabulary.IndicatorColumns && (IsBesideBand(cell, rows) || IsFilled(cell, next)))) && !IsBand(cell) && table.FieldOf(cell.Label) is null && columns.All(column => column.Position != cell.Position))
            .DistinctBy(cell => cell.Position).ToList();
        var all = ColumnMeanings.Of(columns);
        var once = all.Select((column, index) => all.Take(index).Any(other => other.Field == column.Field)
            ? TableColumn.Nobodys(column.Position, column.Heading) with { Repeats = column.Field == "operator" ? null : column.Field }
            : column);

        // A heading that was lost, while figures stand below it: read only where its place tells what it is, and where no cell of the row below is lost too.
        var bare = rows is [var only] && next is not null && (next.Cells.Count == only.Cells.Count || !next.Cells[^1].IsBlank) ? only.Cells.Where(cell => cell.IsBlank && cell.Position > first && next.At(cell.Position) is not null && columns.TrueForAll(column => column.Position != cell.Position)).ToList() : [];
        var nobodys = unknown.Concat(bare).Select(cell => TableColumn.Nobodys(cell.Position, cell.Label));
        var (told, guessed) = byPlace.Of([.. once.Concat(nobodys).OrderBy(column => column.Position)], [.. rows.SelectMany(row => row.Filled)], [.. unknown, .. bare], next, table == vocabulary.FundColumns);
        var known = told.FindAll(column => !TableColumn.IsIgnored(column.Field) || !bare.Exists(cell => cell.Position == column.Position));
        return new TableHeading([.. known.Select(column => column with { IsFollowed = known.Exists(other => other.Position == column.Position + 1) })], rows.Length, [.. unknown.Concat(parts).Where(cell => !guessed.Any(column => column.Heading == cell) && !known.Exists(column => column.Position == cell.Position && !TableColumn.IsIgnored(column.Field)))])
        {
            Guessed = guessed,
            Overruled = [.. claims.Except(placed).Select(claim => new GuessedColumn(rows.Select(row => row.At(claim.Position)).OfType<Cell>().Last(), placed.Find(column => column.Position == claim.Position)!.Field))],
            IsRagged = rows.Length == 2 && rows[1].Cells.Count < rows[0].Cells.Count && !rows[1].Cells[0].IsBlank && !IsBelowBand(rows[0], rows[1], table),
            Width = rows.Length == 1 ? rows[0].Cells.Count : 0,
            Leads = [.. rows.SelectMany(row => row.Filled).Where(cell => cell.Position < first).Select(cell => cell.Label.Name).Distinct()],
        };
    }

    // 二级指标 | 绩效指标 | 目标值: the band's word between the levels and the figures heads the indicators' names.
    private List<TableColumn> WithName(List<TableColumn> columns, GridRow[] rows)
    {
        var level = columns.Where(column => IsLevel(column.Field)).Select(column => column.Position).DefaultIfEmpty(-1).Max();
        var figure = columns.Where(column => column.Position > level && !IsLevel(column.Field) && !TableColumn.IsIgnored(column.Field)).Select(column => column.Position).DefaultIfEmpty(-1).Min();
        return level < 0 || Has(columns, "level3") || rows.SelectMany(row => row.Filled).Where(cell => cell.Position > level && cell.Position < figure && IsBand(cell)).ToList() is not [var name]
            ? columns
            : [.. columns, new TableColumn(name.Position, "level3", name.Label)];
    }

    // 指标 | 指标内容 | 指标值: the band's word above the names of level 1 heads them, where no other column does.
    private List<TableColumn> WithLevel(List<TableColumn> columns, GridRow[] rows, GridRow? next) =>
        next is not null && !Has(columns, "level1", "level2") && columns.Find(column => column.Field == "level3") is { } name && next.At(name.Position) is { IsBlank: false }
        && rows.SelectMany(row => row.Filled).FirstOrDefault(cell => cell.Position < name.Position && IsBand(cell) && next.At(cell.Position) is { } below && vocabulary.Level1.Contains(below.Label.Unnumbered)) is { } level
            ? [new TableColumn(level.Position, "level1", level.Label), .. columns]
            : columns;

    // 绩效指标 | 对应目标 | 一级指标: what stands between the band's label and the levels is a column.
    private bool IsBesideBand(Cell cell, GridRow[] rows) => rows.Any(row => row.Filled.Contains(cell) && row.Filled.Exists(band => band.Position < cell.Position && IsBand(band)));

    // 指标编码 | 一级指标: a band's label has nothing below it but a level where its cell is left out.
    private bool IsFilled(Cell cell, GridRow? next) => next?.At(cell.Position) is { } first && first.Text != cell.Text && !vocabulary.Level1.Contains(first.Label.Unnumbered) && !vocabulary.Level2.Contains(first.Label.Unnumbered);

    // 一级指标 | 二级指标 | 三级指标 below 绩效指标, which spans them: no other heading stands above a level.
    private static bool IsBelowBand(GridRow upper, GridRow lower, LabelTable table) =>
        lower.Filled.Where(cell => IsLevel(table.FieldOf(cell.Label))).ToList() is { Count: > 0 } levels
        && levels.TrueForAll(level => upper.At(level.Position) is not { } above || table.FieldOf(above.Label) is null);

    private static bool IsLevel(string? field) => field?.StartsWith("level", StringComparison.Ordinal) == true;

    // 单位自评 | 部门审核 | 财政审核 below 得分: the form is who files it.
    [GeneratedRegex("^(?:单位|项目单位|实施单位|预算单位|自我)?(?:自评|自我评价|自评价)$")]
    private static partial Regex OwnScore();

    [GeneratedRegex("^(?:财政|财政部门|财政局|主管部门|部门|上级|专家|第三方|中介)(?:审核|复核|评审|核定|评价|评分|抽查|意见)$")]
    private static partial Regex OthersScore();

    private bool IsBand(Cell cell) => vocabulary.IsBand(cell.Label);

    private static bool Has(List<TableColumn> columns, params ReadOnlySpan<string> fields)
    {
        foreach (var column in columns)
        {
            if (fields.Contains(column.Field))
            {
                return true;
            }
        }

        return false;
    }

    // What a row keeps is nobody's to change.
    private List<TableColumn> Columns(GridRow row, LabelTable table) => row.Ask(table == vocabulary.FundColumns ? fundColumns : indicatorColumns);

    // 年度预算数 is a column of its own, or the band's label where 调整后预算数 stands beside it, unless it names no unit and another band's label stands before it.
    private List<TableColumn> FindColumns(GridRow row, LabelTable table)
    {
        var columns = Known(row, table);
        if (table == vocabulary.IndicatorColumns && columns.Count > 2 && Has(columns, "target") && !Has(columns, "actual") && row.Filled.Find(cell => ResultNames.Contains(cell.Label.Name)) is { } result)
        {
            // 目标 | 实际: a result beside a target.
            columns = [.. columns.Append(new TableColumn(result.Position, "actual", result.Label)).DistinctBy(column => column.Position).OrderBy(column => column.Position)];
        }

        if (table == vocabulary.IndicatorColumns && columns.Find(column => IsLevel(column.Field)) is { } level)
        {
            // 绩效目标 | 一级指标 | …: left of the levels it is the band's label, between them and the results a column.
            columns = [.. columns.Where(column => column.Position > level.Position || column == level || IsLevel(column.Field) || TableColumn.IsIgnored(column.Field) || !IsBand(row.Cells[column.Position]))];
        }

        if (table == vocabulary.FundColumns && columns.Count > 2 && columns[0].Position == row.Filled[0].Position && columns[0].Heading.Unit is not null && row.Filled[1].Position > columns[0].Position + 1 && columns.FindLastIndex(column => column.Field == columns[0].Field) > 0)
        {
            // 预算金额（万元） | | 年初预算数 | 全年预算数: over the names of the funds it is the band's label.
            columns = columns[1..];
        }

        return columns.Count < 2 ? columns : [.. columns.Where(column => columns.TrueForAll(other => other == column || other.Field != column.Field) || !IsBand(row.Cells[column.Position]) || (column.Position > row.Filled[0].Position && IsBand(row.Filled[0]) && column.Heading.Unit is null))];
    }

    private static List<TableColumn> Known(GridRow row, LabelTable table)
    {
        var known = (List<(int Position, LabelText Label, string Field)>?)null;
        foreach (var cell in row.Filled)
        {
            var label = cell.Label;
            if (Field(label, table) is { } field)
            {
                (known ??= []).Add((cell.Position, label, field));
            }
        }

        if (known is null)
        {
            return [];
        }

        // 2022年完成值 beside 2023年目标值: what earlier years were is nobody's.
        var latest = known.Exists(column => Year(column.Label) is not null) ? row.Filled.Max(cell => Year(cell.Label)) : null;
        return [.. known.Select(column => Year(column.Label) < latest || TableColumn.IsIgnored(column.Field)
            ? TableColumn.Nobodys(column.Position, column.Label)
            : new TableColumn(column.Position, column.Field, column.Label))];
    }

    // 绩效目标（预期值） says in brackets what it is; 2023年目标值 is a target. Every cell of every row is asked: most are told by their ends.
    private static string? Field(LabelText label, LabelTable table)
    {
        var own = table.FieldOf(label) ?? (Dated(label) is { } dated ? table.FieldOf(LabelText.Of(dated.Groups[2].Value)) : null);
        var inside = label.Full.EndsWith(')') && (own is null or "target" or "actual") && InBrackets().Match(label.Full) is { Success: true } brackets ? table.FieldOf(LabelText.Of(brackets.Groups[1].Value)) : null;
        return inside is "target" or "actual" ? inside : own;
    }

    private static int? Year(LabelText label) => Dated(label) is { } dated ? int.Parse(dated.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture) : null;

    private static Match? Dated(LabelText label) => label.Full.StartsWith("20", StringComparison.Ordinal) && OfYear().Match(label.Full) is { Success: true } dated ? dated : null;

    [GeneratedRegex(@"^(20\d\d)年度?(.+)$")]
    private static partial Regex OfYear();

    [GeneratedRegex(@"[(]([^()]+)[)]$")]
    private static partial Regex InBrackets();
}
