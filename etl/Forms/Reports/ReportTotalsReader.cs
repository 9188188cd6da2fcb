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
        if (Find(text) is not var (start, end))
        {
            return;
        }

        report.TotalsLocation = text.Address(start);
        var (group, around) = (All, All);
        ReportTotals[] totals = [ReportTotals.Empty, ReportTotals.Empty, ReportTotals.Empty, ReportTotals.Empty];
        foreach (var sentence in text.Text[start..end].Split('。'))
        {
            group = group == Some ? All : group;
            foreach (var clause in Clause().Split(sentence))
            {
                // 资金3120万元（年初预算2900万元，追加220万元），执行3005万元: what follows the bracket is said of what stands before it.
                around = clause.StartsWith('(') ? group : around;
                if (SumsUp().IsMatch(clause) && totals[Added].Projects is not null && totals[All].Projects is not null)
                {
                    // 批复项目8个，追加项目2个，合计10个项目: the first ones were not all.
                    totals[Initial] = totals[Initial] == ReportTotals.Empty ? totals[All] : totals[Initial];
                    (totals[All], group) = (ReportTotals.Empty, All);
                }

                var named = Named(clause, totals[Initial].Projects is null);
                group = named ?? group;
                totals[group] = With(totals[group], clause, named is not null);
                group = clause.EndsWith(')') && clause.LastIndexOf('(') <= 0 ? around : group;
            }
        }

        var all = totals[All];
        (report.Total, report.Initial, report.Added) = (all with { Projects = all.Projects ?? Evaluated(text) }, totals[Initial], totals[Added]);
    }

    // A sentence above the paragraph may count projects and go over the caption that follows: then the paragraph begins below the caption.
    private static (int Start, int End)? Find(ReportText text)
    {
        for (var at = 0; Paragraph().Match(text.Text, at) is { Success: true } paragraph;)
        {
            var end = End(paragraph, text);
            if (end == paragraph.Index + paragraph.Length || Money().IsMatch(text.Text.AsSpan(paragraph.Index, end - paragraph.Index)))
            {
                return (paragraph.Index, end);
            }

            at = end;
        }

        return null;
    }

    // 对2024年预算安排的10个项目进行了绩效自评, where the paragraph of the money does not count them.
    private static int? Evaluated(ReportText text) =>
        EvaluatedProjects().Match(text.Text) is { Success: true } count ? int.Parse(count.Groups[1].Value, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"(?<!\d)(\d{1,6})个项目(?:支出)?(?:进行|开展)了?(?:全面)?(?:绩效)?自评")]
    private static partial Regex EvaluatedProjects();

    // What is numbered below the paragraph is one project's or about something else; 二、预算执行情况 goes on with the money of all.
    private static int End(Match paragraph, ReportText text) => text.LineStarts
        .Where(start => start > paragraph.Index && start < paragraph.Index + paragraph.Length && Numbered().Match(text.Text, start) is { Success: true } number
            && !ReportItemReader.PartName().IsMatch(text.Text.AsSpan(start + number.Length, text.EndOfLine(start) - start - number.Length)))
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

    [GeneratedRegex(@"(?>(?:20\d\d年|本年|全年|年度|年初)(?:[^。]{0,40}?(?:\d+[个项][^。]{0,12}?项目|项目[^。]{0,8}?\d+[个项])|[^。]{0,60}?(?:万元|亿元|元)[^。]{0,12}?\d+[个项][^。]{0,12}?项目))(?>[^。]{0,600}?(?:万元|亿元|元)|(?<=项目))[^。]*。(?:(?>[^。]*?(?:支出|执行|年初|追加|[合总共]计))(?>[^。]*?(?:万元|亿元|元))[^。]*。)*")]
    private static partial Regex Paragraph();

    // The comma of 1,245.60 divides nothing.
    [GeneratedRegex(@"(?<!\d),|,(?!\d{3}(?!\d))|[;:]|(?=\([^()]{0,80}\d)|(?<=\([^()]{0,80}\d[^()]{0,80}\))")]
    private static partial Regex Clause();

    [GeneratedRegex(@"\G(?:[(]?\d{1,3}[.、)](?!\d)|[(]?[一二三四五六七八九十]{1,3}[)、]|项目(?:[一二三四五六七八九十]{1,3}|\d{1,3})[:、])")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^(?:合计|总计|共计|总共|以上).{0,6}\d{1,6}[个项]")]
    private static partial Regex SumsUp();

    [GeneratedRegex("追加|年中(?:增加|新增|调增)")]
    private static partial Regex AddedName();

    [GeneratedRegex("调整(?:预算)?后|调整(?:后的?)?预算|调整为")]
    private static partial Regex Adjusted();

    // What arrived is neither a budget nor spent.
    [GeneratedRegex(@"到位(?:资金|金额|数)?[^\d]{0,6}\d")]
    private static partial Regex Arrived();

    [GeneratedRegex(@"(?<![\d第])(\d{1,6})[个项][^\d]{0,12}项目|项目[^\d第]{0,8}?(\d{1,6})[个项]")]
    private static partial Regex ProjectCount();

    // 其中2个项目 and 新增1个项目 count some of them.
    [GeneratedRegex("其中|新增|延续|结转|重点|优|良|未|抽")]
    private static partial Regex CountsSome();

    [GeneratedRegex(@"(?<!\d)(?<!\d,)\d[\d,]*(?:\.\d+)?(?:亿元|万元|元)")]
    private static partial Regex Money();

    [GeneratedRegex(@"(?:支出|执行|支付|使用|决算)(?!率)(?:数|金额|资金)?[^\d预]{0,6}\d[\d,.]*(?:亿元|万元|元)")]
    private static partial Regex Spent();
}
