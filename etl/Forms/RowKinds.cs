using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms.Bands;
using PerfEval.Etl.Forms.Headings;
using PerfEval.Etl.Forms.Labels;
using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms;

/// <summary>What kind of row a row is, told by the labels it holds; the columns' places do not matter.</summary>
public sealed partial class RowKinds(Vocabulary vocabulary)
{
    private const int MostNames = 3;
    private const int LongestNumber = 3;
    private const int FewestColumns = 4;
    private const int ShortestGoal = 3;
    private const string Comparators = "≥≤≧≦＞＜><";

    private static readonly char[] Digits = [.. "0123456789"];

    private readonly Func<GridRow, GridRow?, int> amounts = (row, _) => row.Filled.Count(cell => vocabulary.FundColumns.FieldOf(cell.Label) is not null);

    private readonly LabelQuestion subtotal = new(label => vocabulary.Subtotals.FirstOrDefault(word => label.Name.EndsWith(word, StringComparison.Ordinal)));

    /// <summary>Headings of funds blocks and indicator tables.</summary>
    public TableHeadings Headings { get; } = new(vocabulary);

    /// <summary>True for the heading 预期目标 | 实际完成情况; another column, 总体完成率, or the points of the band may stand beside them.</summary>
    public bool IsGoalsHeading(GridRow row) =>
        row.Filled.Exists(cell => GoalField(cell) == "goals.expected")
        && row.Filled.Exists(cell => GoalField(cell) == "goals.actual")
        && row.Filled.TrueForAll(cell => IsGoalLabel(cell.Label) || IsLead(row, cell) || (row.Filled.Count > 2 && (vocabulary.IndicatorColumns.FieldOf(cell.Label) is not null || IsPointsBeside(row, cell))));

    // 年度建设成效 | 预期目标 | 实际完成情况: whatever the block is called.
    private bool IsLead(GridRow row, Cell cell) => row.Filled.Count == 3 && cell == row.Filled[0] && TableHeadings.MayHead(cell) && !IsHeadLabel(cell);

    /// <summary>True for the label of a head field: 项目名称, 主管部门.</summary>
    public bool IsHeadLabel(Cell cell) => vocabulary.Head.FieldOf(HeadBand.LabelOf(cell)) is not null;

    /// <summary>True for the name of a level 2: 数量指标.</summary>
    public bool IsSecondLevel(Cell cell) => vocabulary.Level2.Contains(cell.Label.Unnumbered);

    /// <summary>True for the label of the grade: 自评等级.</summary>
    public bool IsGradeLabel(Cell cell) => vocabulary.Head.FieldOf(cell.Label) == "grade";

    /// <summary>True for a row that names a goal and holds its text: 年初设定目标 | …. 年度绩效目标 | 产出指标 begins a table of indicators.</summary>
    public bool IsGoalPair(GridRow row) =>
        row.Filled.Count >= 2
        && (row.Filled.SkipWhile(cell => cell == row.Filled[0] && IsBandLabel(cell) && row.Filled.Count > 3).Take(2).Any(cell => GoalField(cell) is not null) || (row.Filled.Count == 2 && IsNumberedGoal(row.Filled[0])))
        && !IsGoalLabel(row.Filled[^1].Label)
        && !vocabulary.Level1.Contains(row.Filled[^1].Label.Unnumbered);

    /// <summary>True for a row of sources as columns, 资金来源 | 年度资金总额 | 财政拨款, the name of the labels' column and the band's aside.</summary>
    public bool IsSourcesHeading(GridRow row) =>
        row.Filled.Count(IsSource) is > 1 and var sources && sources >= row.Filled.Count(cell => !IsBandLabel(cell)) - 1 && row.Filled.First(IsSource).Position > 0;

    /// <summary>How many of a row's cells name an amount or another column of the funds. In most forms one row does: whoever looks for amounts in unusual places asks this first.</summary>
    public int Amounts(GridRow row) => row.Ask(amounts);

    /// <summary>True for the name of a fund that is no band's label.</summary>
    public bool IsSource(Cell cell) => vocabulary.FundKindOf(cell.Label) is not null && !IsBandLabel(cell);

    /// <summary>goals.expected or goals.actual where the cell is that label; null otherwise. 预期完成情况 has words of both, and is what was expected.</summary>
    public string? GoalField(Cell cell)
    {
        var label = cell.Label;
        return vocabulary.GoalExpected.Contains(label) ? "goals.expected" : vocabulary.GoalActual.Contains(label) ? "goals.actual" : null;
    }

    /// <summary>True for the label of one of several goals, each above the table of its own indicators: 年度目标1：（40分）. 目标1 alone begins a text.</summary>
    public bool IsNumberedGoal(Cell cell) =>
        cell.Label.Name is { Length: > ShortestGoal } name && char.IsAsciiDigit(name[^1]) && vocabulary.GoalExpected.Contains(name.TrimEnd(Digits));

    /// <summary>True for a goal's name and number before its text in one cell: 项目年度目标1：乡村道路养护.</summary>
    public bool IsGoalCaption(Cell cell) =>
        cell.Text.AsSpan().IndexOfAny(':', '：') is > 1 and var colon && char.IsAsciiDigit(cell.Text[colon - 1])
        && GoalField(cell with { Text = cell.Text[..colon].TrimEnd("0123456789 ".ToCharArray()) }) == "goals.expected";

    /// <summary>True for the row of the total: 总分 stands first, or behind the band's own label or the row's number.</summary>
    public bool IsTotal(GridRow row) =>
        row.Filled.SkipWhile(cell => IsBandLabel(cell) || (cell == row.Filled[0] && cell.Text.Length <= LongestNumber && cell.Text.All(char.IsAsciiDigit))).FirstOrDefault() is { } first && vocabulary.Totals.Contains(first.Label);

    /// <summary>True for a row that sums up a level: 小计, or 合计 behind the level's name.</summary>
    public bool IsSubtotal(GridRow row)
    {
        // 满意度总分 | ≥90分 | 92分: what is compared is an indicator's target.
        return !row.Filled.Exists(cell => Comparators.Contains(cell.Text[0])) && IsSum(row.Filled.Where(cell => !IsBandLabel(cell)).Take(MostNames).Select(cell => cell.Label).ToList());
    }

    private bool IsSum(List<LabelText> names) =>
        names.Exists(name => name.Ask(subtotal) is not null)
        || (names.Count > 0 && LevelSum().Match(names[0].Name) is { Success: true } sum && (vocabulary.Level1.Contains(sum.Groups[1].Value) || vocabulary.Level2.Contains(sum.Groups[1].Value)))
        || (names is [var only] && LevelScore().Match(only.Name) is { Success: true } level && vocabulary.Level1.Contains(level.Groups[1].Value))
        || (names.Count > 1 && vocabulary.Level1.Contains(names[0].Name) && names.Skip(1).Any(name => vocabulary.Totals.Contains(name.Name)));

    /// <summary>True for a row that is nothing but the name of a level 1: 产出指标（50分）.</summary>
    public bool IsLevel(GridRow row) => row.Filled is [var only] && vocabulary.Level1.Contains(only.Label.Unnumbered);

    /// <summary>True for what a page break leaves within a table: （续表）, — 3 —, 第 3 页.</summary>
    public static bool IsPageMark(GridRow row) =>
        row.Filled.Count > 0 && row.Filled.TrueForAll(cell => cell.Text == row.Filled[0].Text) && (row.IsProse ? PageMark() : SurePageMark()).IsMatch(LabelText.Compact(row.Filled[0].Text));

    /// <summary>True for a page's mark that is nothing else even within a text: — 3 —, 第 3 页; a bare number may be a text's.</summary>
    public static bool IsSurePageMark(GridRow row) => row.Filled is [var only] && SurePageMark().IsMatch(LabelText.Compact(only.Text));

    /// <summary>True where the row is nothing but the label of a band.</summary>
    public bool IsBandLabel(GridRow row) => row.Filled.Count == 1 && IsBandLabel(row.Filled[0]);

    /// <summary>True where the cell is the label of a band.</summary>
    public bool IsBandLabel(Cell cell) => vocabulary.IsBand(cell.Label);

    /// <summary>True for what numbers the columns below their headings: 栏次 | 1 | 2 | 3 | 4, or their letters, A | B | 10分 | B/A | 10×B/A.</summary>
    public static bool AreColumnNumbers(GridRow row)
    {
        var from = row.Filled.FindIndex(cell => char.IsAsciiLetterOrDigit(cell.Text[0]));
        if (from is not (0 or 1) || row.Filled.Count - from < FewestColumns)
        {
            return false;
        }

        var numbers = row.Filled[from..];
        return (int.TryParse(numbers[0].Text, CultureInfo.InvariantCulture, out var first) && numbers.Index().All(cell => cell.Item.Text == (first + cell.Index).ToString(CultureInfo.InvariantCulture)))
            || (numbers.Count(cell => cell.Text.Any(char.IsAsciiLetterUpper)) * 2 > numbers.Count && numbers.TrueForAll(cell => ColumnLetter().IsMatch(LabelText.Compact(cell.Text))));
    }

    /// <summary>True where the row opens the foot: reasons, measures, explanations below the table.</summary>
    public bool IsFoot(GridRow row) => row.Filled.Count > 0 && (vocabulary.Foot.Contains(row.Filled[0].Label.Unnumbered) || (row.Filled.Count == 2 && IsReason(row.Filled[0].Label)));

    // 未完成目标原因 | …, as the heading of a column would be called.
    private bool IsReason(LabelText label) => Reason().IsMatch(label.Name) && vocabulary.IndicatorColumns.FieldOf(label) == "deviation";

    [GeneratedRegex("(?:原因|分析|措施)$")]
    private static partial Regex Reason();

    /// <summary>True for a line to be signed: 负责人签字：.</summary>
    public static bool IsSignature(GridRow row) => row.Filled is [var only, ..] && only.Text.AsSpan().ContainsAny(':', '：') && Signature().IsMatch(only.Text);

    [GeneratedRegex(@"^[^\s:：，。]{0,10}(?:签字|签名|签章|盖章|公章)[^\s:：，。]{0,3}\s*[:：]")]
    private static partial Regex Signature();

    /// <summary>True where the row opens the form's own notes.</summary>
    public bool IsNotes(GridRow row)
    {
        if (row.Filled.Count == 0)
        {
            return false;
        }

        var text = LabelText.Compact(row.Filled[0].Text);
        return vocabulary.Notes.Any(note => text.StartsWith(note, StringComparison.Ordinal) && (text.Length == note.Length || text[note.Length] is ':' or '1'));
    }

    /// <summary>The title's cell where the row is a form's title: one short cell that holds 自评表 or a kindred word.</summary>
    public Cell? TitleOf(GridRow row)
    {
        // 项目名称 | 2024年度部门整体绩效自评表: a value, not a title, in one cell too.
        if (row.Filled.Count is 0 or > 2 || row.Filled.Exists(cell => vocabulary.Head.FieldOf(HeadBand.LabelOf(cell)) is not null || (IsTitle(cell.Label) && LabelledValue.Of(cell, vocabulary) is not null)))
        {
            return null;
        }

        return row.Filled.Find(cell => IsTitle(cell.Label));
    }

    /// <summary>True for the title of a narrative report.</summary>
    public bool IsReportTitle(GridRow row)
    {
        if (row.Filled.Count != 1)
        {
            return false;
        }

        var name = row.Filled[0].Label.Name;
        return name.Length <= 60 && (vocabulary.Reports.Any(report => name.EndsWith(report, StringComparison.Ordinal)) || ReportTitle().IsMatch(name));
    }

    /// <summary>True where the row names the project; a table with a column of project names, a summary or a list of targets, does not.</summary>
    public bool HasProjectName(GridRow row) =>
        row.Filled.Exists(IsProjectLabel) && !Headings.IsFunds(row) && !row.Filled.Exists(Headings.HeadsLevel);

    /// <summary>True for the label 项目名称.</summary>
    public bool IsProjectLabel(Cell cell) => vocabulary.Head.FieldOf(HeadBand.LabelOf(cell)) == "project_name";

    /// <summary>True for what may stand above the project's name: year, unit of money, codes and bodies.</summary>
    public bool IsHeadOpening(GridRow row) =>
        YearLine(row) is not null
        || (row.Filled.FirstOrDefault() is { } first
            && vocabulary.Head.FieldOf(HeadBand.LabelOf(first)) is "year" or "amount_unit" or "project_code" or "unit_code" or "department" or "implementing_unit" or "project_unit" or "provincial_department" or "central_department");

    /// <summary>True for what else the head says before or behind it: who files the form, whom to ask, what kind of project it is.</summary>
    public bool IsHeadDetail(GridRow row) =>
        row.Filled.FirstOrDefault() is { } first && vocabulary.Head.FieldOf(HeadBand.LabelOf(first)) is "reporting_unit" or "contact" or "phone" or "date" or "project_kind" or "programme" or "project_total_amount";

    /// <summary>True where the row opens a form's body: names the project or a body, or heads its funds.</summary>
    public bool OpensBody(GridRow row) =>
        row.Filled.Exists(cell => vocabulary.Head.FieldOf(HeadBand.LabelOf(cell)) is "project_name" or "project_code" or "department" or "implementing_unit" or "section" or "project_unit" or "reporting_unit")
        || Headings.IsFunds(row);

    /// <summary>The kind of look-alike whose title the row is: 绩效目标申报表, 自评结果汇总表 …; null where it is none.</summary>
    public string? LookAlikeOf(GridRow row) =>
        row.Filled.Count is 1 or 2
            ? row.Filled.Where(cell => cell.Text.Length <= 60).Select(cell => LookAlikeOf(LabelText.Compact(cell.Text))).FirstOrDefault(kind => kind is not null)
            : null;

    /// <summary>The year of a line that is nothing but a year: （2022年度）.</summary>
    public RawValue? YearLine(GridRow row) =>
        row.Filled is [var cell] && IsYear(cell) ? RawValue.Of(cell) : null;

    /// <summary>True for a cell that is nothing but a year.</summary>
    public static bool IsYear(Cell cell) => YearOnly().IsMatch(LabelText.Compact(cell.Text));

    private bool IsTitle(LabelText label) =>
        label.Full.Length <= 80
        && !label.Full.Contains('。', StringComparison.Ordinal)
        && LookAlikeOf(label.Full) is null
        && (vocabulary.FormTitles.Any(title => label.Name.EndsWith(title, StringComparison.Ordinal)) || OtherTitle().IsMatch(label.Name));

    private string? LookAlikeOf(string compact) =>
        vocabulary.LookAlikes.FirstOrDefault(kind => kind.Value.Any(name => compact.Contains(name, StringComparison.Ordinal))).Key;

    // 关于2022年度项目绩效自评情况的报告
    [GeneratedRegex("^[^,。;:]{0,45}绩效(?:自评|自我评价)[^,。;:]{0,8}的?报告$")]
    private static partial Regex ReportTitle();

    // (2024年度), (2024年1-6月), (2024年上半年), (2024年1月1日至2024年12月31日), (二〇二四年度)
    [GeneratedRegex(@"^[(\[]?(?:二[〇零○][一二三四〇零○][〇零○一二三四五六七八九]年度?[)\]]?$|(20\d\d)年\d{1,2}月(?:\d{1,2}日)?[-~至到—–](?:\1年)?\d{1,2}月(?:\d{1,2}日)?[)\]]?$)|^[(\[]?20\d\d(?:年度?)?(?:[上下]?半年|第?[一二三四1-4]季度|\d{1,2}月?[-~至到—–]\d{1,2}月份?)?[)\]]?$")]
    private static partial Regex YearOnly();

    [GeneratedRegex(@"^(?:[(]?(?:续表?|接上表|接上页|转下页)\d*[)]?|[-—–]*\d{1,4}[-—–]*|[-—–]*第\d{1,4}页(?:[,/]?共\d{1,4}页)?[-—–]*)$")]
    private static partial Regex PageMark();

    // Within a table's row a bare number is a cell's, — 3 — is a page's.
    [GeneratedRegex(@"^(?:[(]?(?:续表?|接上表|接上页|转下页)\d*[)]?|[-—–]{1,3}\d{1,4}[-—–]{1,3}|[-—–]*第\d{1,4}页(?:[,/]?共\d{1,4}页)?[-—–]*)$")]
    private static partial Regex SurePageMark();

    // 产出指标得分：45.3分
    [GeneratedRegex(@"^(.{2,8}?)(?:自评)?(?:得分|小计|合计|分值)(?:合计|小计)?[:]?\d[\d.]*分?$")]
    private static partial Regex LevelScore();

    // 产出指标合计
    [GeneratedRegex("^(.{2,10}?)(?:得分|分值)?(?:合计|总计|总分|汇总)$")]
    private static partial Regex LevelSum();

    // A, A0, B/A, C=B/A×100%, 10分.
    [GeneratedRegex(@"^(?:[A-Z]\d?|\d{1,3}分|\d{2,60}|(?>[A-Z]\d?|\d{1,3}%?|[/×x*÷=+()-]){2,20})$")]
    private static partial Regex ColumnLetter();

    // 项目支出绩效自评及复核表; a list or a summary of many is none.
    [GeneratedRegex("^.{0,40}自评(?!.{0,8}(?:汇总|一览|统计|清单|台账|目录|明细|说明|通知)).{0,8}表$")]
    private static partial Regex OtherTitle();

    // 预期目标 | 目标实际完成情况 | 20: what the goals scored, in a column that has its name further up.
    private bool IsPointsBeside(GridRow row, Cell cell) =>
        cell == row.Filled[^1] && NumberText.Read(cell.Text) is not null && GoalField(row.Filled[^2]) == "goals.actual";

    private bool IsGoalLabel(LabelText label) =>
        vocabulary.GoalExpected.Contains(label) || vocabulary.GoalActual.Contains(label) || vocabulary.GoalBands.Contains(label);
}
