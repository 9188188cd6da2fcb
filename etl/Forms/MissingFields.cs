using System.Text.RegularExpressions;

namespace PerfEval.Etl.Forms;

/// <summary>Fields of the head that were not found: one that stands there under a label nobody knows must not be missing without a word.</summary>
internal static partial class MissingFields
{
    /// <summary>Problems that name the fields, each at the cell that may hold it.</summary>
    public static IEnumerable<Problem> Of(EvaluationForm form, FormKind kind)
    {
        if (!form.Head.ContainsKey("project_name") && form.Title is null)
        {
            yield return new Problem("head_missing", Severity.Warning, "这张表没有标题，也没有项目名称，可能是从文件中间截取的，请核对原件后重新报送。", form.Location, "project_name");
        }
        else if (!form.Head.ContainsKey("project_name") && kind != FormKind.Department)
        {
            yield return Missing("project_name", "没有找到项目名称。", form.Unmapped.FirstOrDefault().Value?.Location ?? form.Title?.Location ?? form.Location);
        }

        foreach (var (field, fits) in Fields)
        {
            if (!form.Head.ContainsKey(field) && form.Unmapped.Find(pair => fits(pair.Label.Name, pair.Value.Text) && !form.Head.ContainsValue(pair.Value)) is { Value: { } value, Label: var label })
            {
                yield return Missing(field, $"“{label.Full}”不在词表中，“{value.Text}”未读取，可能就是这一项。", value.Location);
            }
        }
    }

    private static readonly (string Field, Func<string, string, bool> Fits)[] Fields =
    [
        ("department", (_, value) => IsBody(value)),
        ("implementing_unit", (_, value) => IsBody(value)),
        ("grade", (label, value) => Grade().IsMatch(value) && label.Length <= 12),
        ("project_code", (label, _) => label.EndsWith('码') || label.EndsWith('号')),
        ("year", (label, _) => label.EndsWith("年度", StringComparison.Ordinal)),
    ];

    private static Problem Missing(string field, string message, string? at) => new("field_missing", Severity.Info, message, at, field);

    /// <summary>True for a text that ends as names of public bodies do.</summary>
    public static bool IsBody(string value) => value.Length <= 40 && Body().IsMatch(value.Trim());

    [GeneratedRegex("(?:局|委|委员会|厅|部|院|中心|站|所|学|校|公司|办公室|政府|处|队|馆|会|场|社|办|集团|医院|街道)(?:[(（].{1,12}[)）])?$")]
    private static partial Regex Body();

    [GeneratedRegex(@"^\s*(?:优秀?|良好?|中|差|不?合格|[A-D])[级等]?\s*$")]
    private static partial Regex Grade();
}
