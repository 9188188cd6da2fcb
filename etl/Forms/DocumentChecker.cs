using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms.Finding;
using PerfEval.Etl.Forms.Labels;
using PerfEval.Etl.Forms.Reports;

namespace PerfEval.Etl.Forms;

/// <summary>Looks at a document as a whole: look-alikes named for what they are, forms of one name told apart.</summary>
public sealed class DocumentChecker(RowKinds kinds)
{
    private const int MostNamed = 8;

    private static readonly string[] Texts = ["txt", "tsv", "csv", "md"];

    private readonly OutsideRows outside = new(kinds);

    /// <summary>Problems of one file that belong to no single form.</summary>
    public IEnumerable<Problem> Check(IReadOnlyList<GridRow> rows, IReadOnlyList<FormExtent> forms, NarrativeReport? report) =>
        (forms.Count == 0 ? [NoForm(rows, report)] : outside.Of(rows, forms, report)).Concat(report is null ? [] : ReportChecker.Check(report));

    /// <summary>Forms of one name and year within a document: two projects, not two versions of one.</summary>
    public static IEnumerable<Problem> Twins(IReadOnlyList<SelfEvaluation> forms)
    {
        var twins = forms.Where(form => forms.Count > 1 && form.ProjectName is not null).GroupBy(form => (form.ProjectName, form.ProjectCode, form.ImplementingUnit ?? form.Department, form.Year)).Where(group => group.Count() > 1);
        foreach (var group in twins)
        {
            var ordinals = string.Join("、", group.Take(MostNamed).Select(form => $"第 {form.Ordinal} 张")) + (group.Count() > MostNamed ? $"等 {group.Count()} 张" : string.Empty);
            yield return new Problem("same_name_in_document", Severity.Info, $"同一文件中{ordinals}表的项目名称都是“{group.Key.ProjectName}”，按不同项目处理，请核对。", group.Last().Raw["project_name"].Location);
        }
    }

    /// <summary>Texts guard their end by no checksum: where the last form lacks the grade or the points of the total that all the others have, its file may have been cut off.
    /// Notes, which come after them, are many forms' only now and then.</summary>
    /// <param name="format">The document's format.</param>
    /// <param name="forms">Its forms in order.</param>
    public static IEnumerable<Problem> Unfinished(string format, IReadOnlyList<SelfEvaluation> forms)
    {
        (string Name, Func<SelfEvaluation, bool> IsThere)[] last = [("自评等级", form => form.Grade is not null), ("总分值", form => form.TotalWeight is not null || form.Problems.Any(problem => problem.Field == "total_score"))];
        return !Texts.Contains(format) || forms.Count < 2 ? []
            : last.Where(part => !part.IsThere(forms[^1]) && forms.SkipLast(1).All(part.IsThere)).Take(1)
                .Select(part => new Problem("text_damaged", Severity.Warning, $"最后一张表没有{part.Name}，本文件的其他各表都有，文件可能被截断，请核对原件后重新报送。", forms[^1].Location));
    }

    private Problem NoForm(IReadOnlyList<GridRow> rows, NarrativeReport? report)
    {
        if (report is { Items.Count: > 0 })
        {
            return new Problem("report_only", Severity.Info, "文件是自评报告，没有自评表。", report.Title.Location);
        }

        if (rows.FirstOrDefault(row => kinds.LookAlikeOf(row) is not null) is { } title)
        {
            return new Problem("look_alike", Severity.Warning, $"这是《{kinds.LookAlikeOf(title)}》，不是项目支出绩效自评表，未读取。", title.Filled[0].Address);
        }

        if (rows.FirstOrDefault(row => row.Filled.Any(cell => LabelText.Compact(cell.Text).Contains("三级指标", StringComparison.Ordinal))) is { } lost && report is null)
        {
            return Lost(lost);
        }

        // A form's title above lines that begin with its labels: the columns were flattened into blanks.
        if (report is null && rows.FirstOrDefault(row => kinds.TitleOf(row) is not null) is { } form && rows.Any(row => row.IsProse && LabelText.Compact(row.Filled.FirstOrDefault()?.Text ?? string.Empty).StartsWith("项目名称", StringComparison.Ordinal)))
        {
            return Lost(form);
        }

        return report is null
            ? new Problem("no_form", Severity.Warning, "文件中没有找到项目支出绩效自评表，请核对是否报错了文件。")
            : new Problem("report_without_items", Severity.Warning, "文件是文字自评报告，没有自评表，也没有分项目的得分。", report.Title.Location);
    }

    private static Problem Lost(GridRow row) =>
        new("table_lost", Severity.Warning, "文件提到指标表，但没有可读的表格：行列可能在复制或转换中丢失，请报送原始的表格文件。", row.Filled[0].Address);
}
