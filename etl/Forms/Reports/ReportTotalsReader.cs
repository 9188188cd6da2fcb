using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms.Reports;

/// <summary>Reads the paragraph that counts a report's projects and sums their money: its clauses belong to all projects until one names 年初 or 追加.</summary>
internal static partial class ReportTotalsReader
{
    private const int All = 0;
    private const int Initial = 1;
    private const int Added = 2;

    // 其中：一般公共预算项目8个，资金3650万元: some of them, up to the end of the sentence.
    private const int Some = 3;

    /// <summary>Reads the first such paragraph into the report; none leaves its totals empty.</summary>
    public static void Read(NarrativeReport report, ReportText text)
    {
        if (Paragraph().Match(text.Text) is not { Success: true } paragraph)
        {
            return;
        }

        report.TotalsLocation = text.Address(paragraph.Index);
        var group = All;
        ReportTotals[] totals = [ReportTotals.Empty, ReportTotals.Empty, ReportTotals.Empty, ReportTotals.Empty];
        foreach (var sentence in text.Text[paragraph.Index..End(paragraph, text)].Split('。'))
        {
            group = group == Some ? All : group;
            foreach (var clause in Clause().Split(sentence))
            {
                var named = Named(clause, totals[Initial].Projects is null);
                group = named ?? group;
                totals[group] = With(totals[group], clause, named is not null);
            }
        }

        (report.Total, report.Initial, report.Added) = (totals[All], totals[Initial], totals[Added]);
    }

    // What is numbered below the paragraph is one project's or about something else.
    private static int End(Match paragraph, ReportText text) => text.LineStarts
        .Where(start => start > paragraph.Index && start < paragraph.Index + paragraph.Length && Numbered().IsMatch(text.Text, start))
        .Append(paragraph.Index + paragraph.Length).Min();

    // 年初预算项目8个985万元，调整后861万元 is the same eight projects' money; 项目11个，年初预算2860万元，调整后2735万元 that of all.
    private static int? Named(string clause, bool areAllCounted) =>
        AddedName().IsMatch(clause) ? Added
        : Adjusted().IsMatch(clause) ? (areAllCounted ? All : Initial)
        : clause.Contains("年初", StringComparison.Ordinal) ? Initial
        : clause.Contains("全年", StringComparison.Ordinal) ? All
        : clause.StartsWith("其中", StringComparison.Ordinal) ? Some
        : null;

    private static ReportTotals With(ReportTotals totals, string clause, bool isNamed)
    {
        var projects = ProjectCount().Match(clause) is { Success: true } count ? int.Parse(count.Groups[1].Value + count.Groups[2].Value, CultureInfo.InvariantCulture) : (int?)null;
        var rate = ReportItemReader.Rate().Match(clause) is { Success: true } printed ? NumberText.Parse(printed.Groups[1].Value) : null;
        var money = !Arrived().IsMatch(clause) && Money().Match(clause) is { Success: true } sum ? Amount.Read(sum.Value, "元") : null;
        var isSpent = Spent().IsMatch(clause);
        return new ReportTotals(
            totals.Projects ?? (money is not null || isNamed || !CountsSome().IsMatch(clause) ? projects : null),
            totals.Amount ?? (isSpent ? null : money),
            totals.Executed ?? (isSpent ? money : null),
            totals.Rate ?? rate);
    }

    [GeneratedRegex(@"(?>(?:20\d\d年|本年|全年|年度)[^。]{0,40}?(?:\d+个[^。]{0,12}?项目|项目[^。]{0,6}?\d+个))(?>[^。]{0,600}?(?:万元|亿元|元))[^。]*。(?:(?>[^。]*?(?:支出|执行))(?>[^。]*?(?:万元|亿元|元))[^。]*。)*")]
    private static partial Regex Paragraph();

    // The comma of 1,245.60 divides nothing.
    [GeneratedRegex(@"(?<!\d),|,(?!\d{3}(?!\d))|[;:]")]
    private static partial Regex Clause();

    [GeneratedRegex(@"\G(?:[(]?\d{1,3}[.、)](?!\d)|[(]?[一二三四五六七八九十]{1,3}[)、]|项目(?:[一二三四五六七八九十]{1,3}|\d{1,3})[:、])")]
    private static partial Regex Numbered();

    [GeneratedRegex("追加|年中(?:增加|新增|调增)")]
    private static partial Regex AddedName();

    [GeneratedRegex("调整(?:预算)?后|调整为")]
    private static partial Regex Adjusted();

    // What arrived is neither a budget nor spent.
    [GeneratedRegex(@"到位(?:资金|金额|数)?[^\d]{0,6}\d")]
    private static partial Regex Arrived();

    [GeneratedRegex(@"(?<!\d)(\d{1,6})个[^\d]{0,12}项目|项目[^\d]{0,6}?(\d{1,6})个")]
    private static partial Regex ProjectCount();

    // 其中2个项目 and 新增1个项目 count some of them.
    [GeneratedRegex("其中|新增|延续|结转|重点|优|良|未|抽")]
    private static partial Regex CountsSome();

    [GeneratedRegex(@"(?<!\d)(?<!\d,)\d[\d,]*(?:\.\d+)?(?:亿元|万元|元)")]
    private static partial Regex Money();

    [GeneratedRegex(@"(?:支出|执行|支付|使用|决算)(?!率)(?:数|金额|资金)?[^\d预]{0,6}\d[\d,.]*(?:亿元|万元|元)")]
    private static partial Regex Spent();
}
