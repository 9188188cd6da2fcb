using PerfEval.Etl.Forms.Labels;

namespace PerfEval.Etl.Forms.Finding;

/// <summary>A page before a form that names its project and the bodies, 项目名称：… 填报日期：…, and tells nothing else: no form of its own.</summary>
internal static class CoverPage
{
    /// <summary>The forms, and where they stand, without the covers among them.</summary>
    /// <param name="extents">Where the forms stand.</param>
    /// <param name="forms">The forms read there.</param>
    public static (IReadOnlyList<FormExtent> Extents, List<EvaluationForm> Forms) Without(IReadOnlyList<FormExtent> extents, List<EvaluationForm> forms)
    {
        var kept = Enumerable.Range(0, forms.Count).Where(index => index + 1 == forms.Count || !IsCover(forms[index], forms[index + 1])).ToList();
        return kept.Count == forms.Count ? (extents, forms) : ([.. kept.Select(index => extents[index])], kept.ConvertAll(index => forms[index]));
    }

    // It has no table, and the form that follows it names the same project. One that was cut off below its head is followed by another project's.
    private static bool IsCover(EvaluationForm form, EvaluationForm next) =>
        !form.HasIndicatorTable && form.Funds.Count == 0 && form.GoalExpected is null && form.TotalScore is null && next.HasIndicatorTable
        && Name(form) is { } name && Name(next) is { } other && (name.Contains(other, StringComparison.Ordinal) || other.Contains(name, StringComparison.Ordinal));

    private static string? Name(EvaluationForm form) =>
        form.Head.GetValueOrDefault("project_name") is { } name && LabelText.Compact(name.Text) is { Length: > 0 } text ? text : null;
}
