namespace PerfEval.Dashboards.Display;

/// <summary>One form with what the rules found in it, fatal first.</summary>
/// <param name="Form">A row that names the form: project, file, year, department.</param>
/// <param name="Findings">Its findings, the ones that move points or money first.</param>
public sealed record FormFindings(ResultRow Form, IReadOnlyList<ResultRow> Findings)
{
    /// <summary>A checker that cries wolf is not read: what goes beyond is folded.</summary>
    public const int Unfolded = 10;

    /// <summary>The findings that are read at once.</summary>
    public IEnumerable<ResultRow> First => Findings.Take(Unfolded);

    /// <summary>The findings that are folded.</summary>
    public IReadOnlyList<ResultRow> Folded => [.. Findings.Skip(Unfolded)];

    /// <summary>Groups rows that come form by form; what belongs to no form (a project without one) stands alone.</summary>
    public static IReadOnlyList<FormFindings> Of(IReadOnlyList<ResultRow> rows) =>
        [.. rows.GroupBy(row => row.Whole("form_position")).Select(group => new FormFindings(group.First(), [.. group]))];

    /// <summary>Groups the findings of a document or a project by form, in the order in which forms come; what could not be judged is left out.</summary>
    public static IReadOnlyList<FormFindings> ByForm(IEnumerable<ResultRow> findings) =>
    [
        .. findings.Where(row => row.Text("verdict") == "fail")
            .GroupBy(row => row.Text("evaluation_key"))
            .Select(group => new FormFindings(group.First(), [.. group.OrderBy(row => Severities.Rank(row.Text("severity")))])),
    ];

    /// <summary>How many there are of a severity; a false alarm is shown, but counted nowhere.</summary>
    public int Count(string severity) => Findings.Count(row => row.Text("severity") == severity && row.Text("status") != "false_alarm");
}
