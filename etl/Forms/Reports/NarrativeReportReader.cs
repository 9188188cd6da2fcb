using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms.Finding;
using PerfEval.Etl.Forms.Labels;

namespace PerfEval.Etl.Forms.Reports;

/// <summary>Reads a narrative report: its title, who reports, the notice it answers, the paragraph of totals and the numbered projects.</summary>
/// <param name="kinds">Tells a report's title.</param>
/// <param name="items">Reads the projects told in prose.</param>
/// <param name="tables">Reads those listed in a table, where prose tells of none.</param>
public sealed partial class NarrativeReportReader(RowKinds kinds, ReportItemReader items, ReportTableReader tables)
{
    private const int LinesAroundTitle = 3;
    private const int LinesOfSignature = 3;

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
        var body = rows.Skip(start + 1).TakeWhile(row => !row.Filled.Any(cell => openings.Contains(cell.Address))).ToList();
        var title = RawValue.Of(rows[start].Filled[0]);
        var text = new ReportText(body);
        var reporter = Reporter(title.Text) ?? Signature(rows.Skip(start - 1));
        var report = new NarrativeReport
        {
            Title = title,
            Department = department ?? reporter,
            Region = RegionText.Find(department, reporter),
            Year = YearOf(title.Text) ?? YearOf(rows.Skip(start + 1).Take(LinesAroundTitle).Select(kinds.YearLine).FirstOrDefault(line => line is not null)?.Text),
            BasisDocument = Basis().Match(text.Text) is { Success: true } basis ? new RawValue(basis.Groups[1].Value, text.Address(basis.Groups[1].Index)) : null,
        };
        ReportTotalsReader.Read(report, text);
        report.Items.AddRange(items.Read(text));
        if (report.Items.Count == 0)
        {
            tables.Read(body, report);
        }

        return report;
    }

    private static int? YearOf(string? text) =>
        text is not null && Year().Match(LabelText.Compact(text)) is { Success: true } year ? int.Parse(year.Groups[1].Value, CultureInfo.InvariantCulture) : null;

    /// <summary>2024年度X局区本级预算绩效自评报告 → X局.</summary>
    private static string? Reporter(string title) =>
        ReporterInTitle().Match(LabelText.Compact(title)) is { Success: true } match ? match.Groups[1].Value : null;

    // 2024年度财政项目…自评报告, 关于2024年度…的报告: the body stands in a line above the title, in brackets below it, or signs at the end, in a line of its own. 县财政局： is who it is written to.
    private static string? Signature(IEnumerable<GridRow> rows)
    {
        var lines = rows.Where(row => row.Filled.Count == 1).Select(row => LabelText.Compact(row.Filled[0].Text)).ToList();
        return lines.Take(LinesAroundTitle).Concat(lines.AsEnumerable().Reverse().Take(LinesOfSignature)).Select(line => Body().Match(line)).FirstOrDefault(match => match.Success)?.Groups[1].Value;
    }

    [GeneratedRegex("^(?:[(]|(?:填报|报告|自评)?(?:单位|部门)(?:名称)?:)?([一-龥]{3,25}(?:局|委|委员会|办公室|中心|厅|处|院|所|馆|站|校|学|政府|街道办事处|联合会|总队|支队|大队|公司|集团))[)]?(?:20\\d\\d年.{0,8})?$")]
    private static partial Regex Body();

    [GeneratedRegex(@"(20\d\d)年")]
    private static partial Regex Year();

    [GeneratedRegex(@"^(?!关于|20\d\d年度?(?:部门|财政|项目|预算|支出|[省市区县]级|本级|绩效))(?:20\d\d年度?)?(.+?)(?:关于|20\d\d年|(?:省|市|区|县|镇)?本级|部门|单位|县级|市级|区级|省级|项目|财政|预算|支出|整体|绩效)")]
    private static partial Regex ReporterInTitle();

    // 根据《…的通知》（安财绩〔2024〕12号）: what the report answers. A project's own 文号 stands in other sentences.
    [GeneratedRegex(@"(?:(?:根据|按照|依据|遵照|落实|贯彻|执行(?=《))[^。]{0,60}?|(?:通知|函|意见|办法|要求)》?[(]?)([一-龥]{2,12}[〔\[(]20\d\d[〕\])]第?\d+号)")]
    private static partial Regex Basis();
}
