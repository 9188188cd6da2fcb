using System.Text.RegularExpressions;
using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms.Reports;

/// <summary>Reads the numbered projects of a report, each with 文号, amount, execution, rate, score and grade in prose.</summary>
/// <param name="facts">Reads what an item tells of indicators.</param>
public sealed partial class ReportItemReader(ReportFactReader facts)
{
    /// <summary>A project's name that ends with its line and not with a word that says so.</summary>
    private const int LongestName = 40;

    /// <summary>The projects, numbered 1. 2. 3., or else (一) (二), or 项目一: 项目二:, or else 一、 二、.</summary>
    public IReadOnlyList<ReportItem> Read(ReportText text)
    {
        foreach (var numbering in new[] { Digits(), Brackets(), Sections() })
        {
            // 1.资金使用情况 2.产出情况 below (一): the numbers divide each project.
            List<ReportItem> items = [.. Items(text, numbering).Where(item => item.Name is null || !PartName().IsMatch(item.Name))];
            if (items.Count > 0)
            {
                return items;
            }
        }

        return [];
    }

    /// <summary>执行率98.5%, 完成预算的98.5%: the rate is the first group.</summary>
    [GeneratedRegex(@"(?:(?:执行率|支出率|支付率|使用率|预算完成率)(?!低于|不足|不到|未达|高于|超过)|(?:完成|占)(?:全年|年度|年初|调整后?)?预算数?的)[^\d,。;%]{0,4}(\d{1,6}(?:\.\d+)?)%")]
    internal static partial Regex Rate();

    private IEnumerable<ReportItem> Items(ReportText text, Regex numbering)
    {
        var body = text.Text;
        var (open, number) = (-1, 0);
        foreach (var start in text.LineStarts.Append(body.Length))
        {
            var opens = start < body.Length && numbering.Match(body, start) is { Success: true } match ? (int?)(ChineseNumber.Read(match.Groups[1].Value) ?? NumberText.Parse(match.Groups[1].Value)) : null;
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
        string? Keep(string field, Match match)
        {
            if (!match.Success)
            {
                return null;
            }

            var group = match.Groups[1];
            raw[field] = new RawValue(report.Printed(start + group.Index, group.Length), report.Address(start + group.Index));
            return group.Value;
        }

        // 年初预算45万元，调整后预算40万元: the rate belongs to the budget after the adjustment.
        var amount = Keep("amount", AdjustedAmount().Match(text)) ?? Keep("amount", FirstAmount().Match(text));
        var executed = Keep("executed", Executed().Match(text));
        var rate = Keep("rate_percent", Rate().Match(text));
        var score = Keep("score", Score().Match(text));
        if ((amount ?? executed) is null || (rate ?? score) is null)
        {
            return null;
        }

        var heading = text[..(report.EndOfLine(start) - start)];
        var name = Name().Match(heading) is { Success: true } told ? told : WholeName().Match(heading);
        var percent = rate is null ? null : NumberText.Parse(rate);
        Keep("name", name.Length <= LongestName || name.Index + name.Length < heading.Length ? name : Match.Empty);
        return new ReportItem(
            number,
            raw.GetValueOrDefault("name")?.Text,
            Keep("document_no", DocumentNumber().Match(text)) ?? Keep("document_no", BareDocumentNumber().Match(heading)) ?? Keep("document_no", LabelledNumber().Match(text)),
            Amount.Read(amount, "元"),
            Amount.Read(executed, "元"),
            percent,
            percent?.Scale,
            score is null ? null : NumberText.Parse(score),
            Keep("grade", Grade().Match(text)),
            report.Address(start),
            raw) { Facts = facts.Read(text) };
    }

    [GeneratedRegex(@"\G[(]?(\d{1,3})[.、)](?!\d{1,3}(?!\d))")]
    private static partial Regex Digits();

    // What a department did as a whole is no project.
    [GeneratedRegex(@"\G(?:[(]|项目)([一二三四五六七八九十]{1,3}|\d{1,3})[):、](?![^,。;:]{0,12}(?:整体|总体|部门))")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"\G([一二三四五六七八九十]{1,3})、(?![^,。;:]{0,12}(?:整体|总体|部门))")]
    private static partial Regex Sections();

    [GeneratedRegex(@"^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\))")]
    private static partial Regex SectionStart();

    [GeneratedRegex(@"^(?:[(]|项目(?=[一二三四五六七八九十\d]{1,3}[:、]))?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[.、):](.+?)(?=,?\((?:[^()]*文号|[^()]*20\d\d[^()]*号|[^()]*[编代]码)|[,。;:]|\((?:年初|全年|年度|项目)?预算|项目?预算资金|(?:到位|安排|下达|投入)?(?:财政)?(?:预算|资金|经费|金额|总额){0,2}[共为]?\d[\d,.]*(?:万元|亿元|元)|(?:支出)?(?:绩效)?自评(?:情况|综述|结果)+[,。;:])")]
    private static partial Regex Name();

    // The name has a line of its own.
    [GeneratedRegex(@"^(?:[(]|项目(?=[一二三四五六七八九十\d]{1,3}[:、]))?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[.、):](.+)$")]
    private static partial Regex WholeName();

    /// <summary>资金使用情况, 产出分析: a part of a report or of one of its projects, and no project.</summary>
    [GeneratedRegex("^(?:项目|该项目)?(?:资金|预算|经费|投入|产出|效益|绩效|目标|自评|评价|结论|结果|概况|基本|存在|组织|管理|执行|完成|主要).{0,12}(?:情况|分析|概况|结论|结果|效果|说明|过程|目标|得分|问题)$|^(?:概况|结论|结果)$")]
    internal static partial Regex PartName();

    [GeneratedRegex(@"文号[::]?([^()]{0,300}号)\)")]
    private static partial Regex DocumentNumber();

    [GeneratedRegex(@"\(([一-龥]{2,12}[〔\[(]20\d\d[〕\])]第?\d+号(?:、[^()、]{1,40}号)*)\)")]
    private static partial Regex BareDocumentNumber();

    // 1.办案业务费，文号：石财行〔2024〕2号，预算资金…
    [GeneratedRegex(@"文号:?([一-龥]{2,12}[〔\[(]20\d\d[〕\])]第?\d+号)(?=[,。;])")]
    private static partial Regex LabelledNumber();

    [GeneratedRegex(@"(?:调整(?:后|为)(?:的)?(?:全年|项目)?(?:预算)?|全年预算)(?:资金|数|金额)?(?:共计|合计|为|共|计)?(\d[\d,]*(?:\.\d+)?(?:亿元|万元|元))")]
    private static partial Regex AdjustedAmount();

    [GeneratedRegex(@"(?:预算资金|预算数|预算金额|安排资金|预算安排|下达资金|资金总额|预算|资金)(?:共计|合计|为|共|计|总额)?(\d[\d,]*(?:\.\d+)?(?:亿元|万元|元))")]
    private static partial Regex FirstAmount();

    [GeneratedRegex(@"(?:支出|执行|支付|使用|决算)(?:数|金额|资金)?(?:共计|合计|为|共|计)?(\d[\d,]*(?:\.\d+)?(?:亿元|万元|元))")]
    private static partial Regex Executed();

    [GeneratedRegex(@"(?:得分|自评总分|评价总分|自评分|自评得|自评)[为::]?[(]?(\d{1,6}(?:\.\d+)?)[)]?分")]
    private static partial Regex Score();

    // 等级为“优”, 评价结果为良, or right behind the score: 得分95.5分，优。
    [GeneratedRegex(@"(?:(?:等级|评级|档次|等次|结果|结论|评定)[为::]?[(“""]*|得分[为::]?\d{1,6}(?:\.\d+)?分[,(]?[“""]?)([优良中差])(?:秀|好|等)?(?![一-龥])")]
    private static partial Regex Grade();
}
