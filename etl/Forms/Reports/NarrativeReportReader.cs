using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms.Labels;
using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms.Reports;

/// <summary>Reads a narrative report: its title, the notice it answers, the paragraph of totals and the numbered projects,
/// each with 文号, amount, execution, rate, score and grade in prose.</summary>
/// <param name="kinds">Tells a report's title.</param>
/// <param name="facts">Reads what an item tells of indicators.</param>
public sealed partial class NarrativeReportReader(RowKinds kinds, ReportFactReader facts)
{
    /// <summary>Reads the first report of a document; null where there is none.</summary>
    /// <param name="rows">All rows of the document.</param>
    /// <param name="forms">Its forms, which a report ends before.</param>
    /// <param name="department">The forms' commonest department.</param>
    public NarrativeReport? Read(IReadOnlyList<GridRow> rows, IReadOnlyList<FormExtent> forms, string? department)
    {
        var start = rows.TakeWhile(row => !kinds.IsReportTitle(row)).Count();
        if (start == rows.Count)
        {
            return null;
        }

        var openings = forms.Select(form => form.Start).ToHashSet();
        var body = rows.Skip(start + 1).TakeWhile(row => !row.Filled.Any(cell => openings.Contains(cell.Address)));
        var title = RawValue.Of(rows[start].Filled[0]);
        var text = new ReportText(body);
        var report = new NarrativeReport
        {
            Title = title,
            Department = department ?? Reporter(title.Text),
            Region = RegionText.Find(department, Reporter(title.Text)),
            Year = Year().Match(LabelText.Compact(title.Text)) is { Success: true } year ? int.Parse(year.Groups[1].Value, CultureInfo.InvariantCulture) : null,
            BasisDocument = DocumentNumber().Match(text.Text) is { Success: true } basis ? new RawValue(basis.Value, text.Address(basis.Index)) : null,
        };
        ReadTotals(report, text);
        report.Items.AddRange(Items(text, ItemStart()));
        if (report.Items.Count == 0)
        {
            report.Items.AddRange(Items(text, NamedItemStart()));
        }

        return report;
    }

    /// <summary>2024年度X局区本级预算绩效自评报告 → X局.</summary>
    private static string? Reporter(string title) =>
        ReporterInTitle().Match(LabelText.Compact(title)) is { Success: true } match ? match.Groups[1].Value : null;

    // The paragraph that counts projects and sums money: its clauses belong to all projects until one names 年初 or 追加.
    private static void ReadTotals(NarrativeReport report, ReportText text)
    {
        foreach (Match paragraph in TotalsParagraph().Matches(text.Text))
        {
            report.TotalsLocation = text.Address(paragraph.Index);
            var group = 0;
            ReportTotals[] totals = [ReportTotals.Empty, ReportTotals.Empty, ReportTotals.Empty];
            foreach (var clause in text.Text[paragraph.Index..EndOfTotals(paragraph, text)].Split([',', ';', '。', ':']))
            {
                group = Added().IsMatch(clause) ? 2 : clause.Contains("年初", StringComparison.Ordinal) ? 1 : clause.Contains("全年", StringComparison.Ordinal) ? 0 : group;
                totals[group] = With(totals[group], clause);
            }

            (report.Total, report.Initial, report.Added) = (totals[0], totals[1], totals[2]);
            return;
        }
    }

    // What is numbered below the paragraph is one project's or about something else.
    private static int EndOfTotals(Match paragraph, ReportText text) => text.LineStarts
        .Where(start => start > paragraph.Index && start < paragraph.Index + paragraph.Length && (ItemStart().IsMatch(text.Text, start) || NamedItemStart().IsMatch(text.Text, start) || SectionStart().IsMatch(text.Text.AsSpan(start))))
        .Append(paragraph.Index + paragraph.Length).Min();

    private static ReportTotals With(ReportTotals totals, string clause)
    {
        var projects = ProjectCount().Match(clause) is { Success: true } count ? int.Parse(count.Groups[1].Value + count.Groups[2].Value, CultureInfo.InvariantCulture) : (int?)null;
        var rate = RateInText().Match(clause) is { Success: true } printed ? NumberText.Parse(printed.Groups[1].Value) : null;
        var money = !Arrived().IsMatch(clause) && Money().Match(clause) is { Success: true } sum ? Amount.Read(sum.Value, "元") : null;
        var isSpent = Spent().IsMatch(clause);
        return new ReportTotals(
            totals.Projects ?? (money is not null || CountsAll().IsMatch(clause) || Added().IsMatch(clause) ? projects : null),
            totals.Amount ?? (isSpent ? null : money),
            totals.Executed ?? (isSpent ? money : null),
            totals.Rate ?? rate);
    }

    // Projects are numbered 1. 2. 3., or else (一) (二), or 项目一: 项目二:.
    private IEnumerable<ReportItem> Items(ReportText text, Regex itemStart)
    {
        var body = text.Text;
        var starts = text.LineStarts.Append(body.Length).ToList();
        var (open, number) = (-1, 0);
        foreach (var start in starts)
        {
            var opens = start < body.Length && itemStart.Match(body, start) is { Success: true } match ? (int?)(ChineseNumber.Read(match.Groups[1].Value) ?? NumberText.Parse(match.Groups[1].Value)) : null;
            if (opens is null && start < body.Length && !SectionStart().IsMatch(body.AsSpan(start)))
            {
                continue;
            }

            if (open >= 0 && Item(body[open..start], number, open, text) is { } item)
            {
                yield return item;
            }

            (open, number) = opens is null ? (-1, 0) : (start, opens.Value);
        }
    }

    // A numbered paragraph is a project where it speaks of money and of a score or rate; other numbered paragraphs are prose.
    private ReportItem? Item(string text, int number, int start, ReportText report)
    {
        var raw = new Dictionary<string, RawValue>();
        string? Keep(string field, Match match, int group = 1)
        {
            if (!match.Success)
            {
                return null;
            }

            raw[field] = new RawValue(match.Groups[group].Value, report.Address(start + match.Groups[group].Index));
            return match.Groups[group].Value;
        }

        // 年初预算45万元，调整后预算40万元: the rate belongs to the budget after the adjustment.
        var amount = Keep("amount", AdjustedInItem().Match(text)) ?? Keep("amount", AmountInItem().Match(text));
        var executed = Keep("executed", ExecutedInItem().Match(text));
        var rate = Keep("rate_percent", RateInText().Match(text));
        var score = Keep("score", ScoreInItem().Match(text));
        if ((amount ?? executed) is null || (rate ?? score) is null)
        {
            return null;
        }

        var percent = rate is null ? null : NumberText.Parse(rate);
        return new ReportItem(
            number,
            Keep("name", ItemName().Match(text)),
            Keep("document_no", DocumentNumberInItem().Match(text)),
            Amount.Read(amount, "元"),
            Amount.Read(executed, "元"),
            percent,
            percent?.Scale,
            score is null ? null : NumberText.Parse(score),
            Keep("grade", GradeInItem().Match(text)),
            report.Address(start),
            raw) { Facts = facts.Read(text) };
    }

    [GeneratedRegex(@"(20\d\d)年")]
    private static partial Regex Year();

    [GeneratedRegex(@"^(?:20\d\d年度?)?(.+?)(?:20\d\d年|(?:省|市|区|县|镇)?本级|部门|单位|县级|市级|区级|省级|项目|财政|预算|支出|整体|绩效)")]
    private static partial Regex ReporterInTitle();

    [GeneratedRegex(@"[一-龥]{2,12}[〔\[(]20\d\d[〕\])]第?\d+号")]
    private static partial Regex DocumentNumber();

    [GeneratedRegex(@"(?:20\d\d年|本年|全年|年度)[^。]{0,40}?(?:\d+个[^。]{0,12}?项目|项目[^。]{0,6}?\d+个)[^。]*?(?:万元|亿元|元)[^。]*。(?:[^。]*?(?:支出|执行)[^。]*?(?:万元|亿元|元)[^。]*。)*")]
    private static partial Regex TotalsParagraph();

    [GeneratedRegex(@"(?<!\d)(\d{1,6})个[^\d]{0,12}项目|项目[^\d]{0,6}?(\d{1,6})个")]
    private static partial Regex ProjectCount();

    [GeneratedRegex("追加|年中(?:增加|新增|调增)")]
    private static partial Regex Added();

    // What arrived is neither a budget nor spent.
    [GeneratedRegex(@"到位(?:资金|金额|数)?[^\d]{0,6}\d")]
    private static partial Regex Arrived();

    // 其中2个项目 and 新增1个项目 count some of them.
    [GeneratedRegex("资金|安排|共|合计|纳入")]
    private static partial Regex CountsAll();

    [GeneratedRegex(@"\d[\d,]*(?:\.\d+)?(?:亿元|万元|元)")]
    private static partial Regex Money();

    [GeneratedRegex(@"(?:支出|执行|支付|使用)(?!率)(?:数|金额|资金)?[^\d]{0,6}\d[\d,.]*(?:亿元|万元|元)")]
    private static partial Regex Spent();

    [GeneratedRegex(@"(?:执行率|支出率|支付率|完成(?:全年|年度|年初|调整后?)?预算数?的)[^\d,。;%]{0,4}(\d{1,6}(?:\.\d+)?)%")]
    private static partial Regex RateInText();

    [GeneratedRegex(@"\G[(]?(\d{1,3})[.、)](?!\d{1,3}(?!\d))")]
    private static partial Regex ItemStart();

    // What a department did as a whole is no project.
    [GeneratedRegex(@"\G(?:[(]|项目)([一二三四五六七八九十]{1,3}|\d{1,3})[):、](?![^,。;:]{0,12}(?:整体|总体|部门))")]
    private static partial Regex NamedItemStart();

    [GeneratedRegex(@"^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\))")]
    private static partial Regex SectionStart();

    [GeneratedRegex(@"^(?:[(]|项目(?=[一二三四五六七八九十\d]{1,3}[:、]))?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[.、):](.+?)(?=,?\((?:[^()]*文号)|[,。;:]|\(预算|项目?预算资金|(?:支出)?(?:绩效)?自评(?:情况|综述|结果)+[,。;:])")]
    private static partial Regex ItemName();

    [GeneratedRegex(@"文号[::]?([^()]*?号(?:、\d+号)*)\)")]
    private static partial Regex DocumentNumberInItem();

    [GeneratedRegex(@"调整(?:后|为)(?:的)?(?:全年|项目)?(?:预算)?(?:资金|数|金额)?(?:共计|合计|为|共|计)?(\d[\d,]*(?:\.\d+)?(?:亿元|万元|元))")]
    private static partial Regex AdjustedInItem();

    [GeneratedRegex(@"(?:预算资金|预算数|预算金额|安排资金|下达资金|资金总额|预算|资金)(?:共计|合计|为|共|计|总额)?(\d[\d,]*(?:\.\d+)?(?:亿元|万元|元))")]
    private static partial Regex AmountInItem();

    [GeneratedRegex(@"(?:实际支出|全年支出|支出|执行数|执行|支付)(?:数|金额|资金)?(?:共计|合计|为|共|计)?(\d[\d,]*(?:\.\d+)?(?:亿元|万元|元))")]
    private static partial Regex ExecutedInItem();

    [GeneratedRegex(@"(?:得分|自评总分|评价总分)[为::]?[(]?(\d{1,6}(?:\.\d+)?)[)]?分")]
    private static partial Regex ScoreInItem();

    [GeneratedRegex(@"等级[为::]?[(“""]?([优良中差])")]
    private static partial Regex GradeInItem();
}
