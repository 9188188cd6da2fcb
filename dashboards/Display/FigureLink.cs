namespace PerfEval.Dashboards.Display;

/// <summary>Where the cells of a mart's row lead to. A figure leads to its source cell, a name to its page.</summary>
public static class FigureLink
{
    /// <summary>Columns that restate a figure of the form; what was computed leads to the cell that decided it.</summary>
    private static readonly Dictionary<string, string> Figures = new()
    {
        ["initial_yuan"] = "initial",
        ["annual_yuan"] = "annual",
        ["executed_yuan"] = "executed",
        ["unspent_yuan"] = "executed",
        ["execution_rate_pct"] = "executed",
        ["gap_pct"] = "score",
        ["total_score"] = "score",
        ["score_share_pct"] = "score",
        ["grade"] = "grade",
        ["implementing_unit"] = "implementing_unit",
    };

    /// <summary>The address behind a column of a row; null where it has none.</summary>
    public static string? Of(string column, ResultRow row) => column switch
    {
        "project_name" when row.Text("project_key") is { } key => ProjectPage(key),
        "field" when row.Text("field_key") is { } field => $"/correct?field={row.Text("document_key")}/{row.Text("form_ordinal")}/{Uri.EscapeDataString(field)}",
        "file_name" or "location" => SourceLink.To(row.Text("document_key"), row.Text("location")),
        "replayed_score" when row.Has("total_score") && row.Text("evaluation_key") is { } form => $"/replay/{Uri.EscapeDataString(form)}",
        "department" when row.Has("missing_count") => Coverage(row, ""),
        "missing_count" or "doubtful_count" => row.Whole(column) > 0 ? Coverage(row, $"&state={column[..column.IndexOf('_')]}") : null,
        "fails" when row.Text("rule_id") is { } rule && row.Whole(column) > 0 => Findings(rule),
        "undetermined" when row.Text("rule_id") is { } rule && row.Whole(column) > 0 => $"{Findings(rule)}&verdict=undetermined",
        "implementing_unit" or "unit" when !row.Has("evaluation_key") => ProjectsOf(row.Text(column)!),
        "department" when !row.Has("evaluation_key") => $"/projects?department={Uri.EscapeDataString(row.Text("department") ?? "")}",
        "rule_title" when row.Text("rule_id") is { } rule => Findings(rule),
        _ => Figures.TryGetValue(column, out var figure) ? Source(figure, row) : null,
    };

    /// <summary>The page of one project.</summary>
    public static string ProjectPage(string projectKey) => $"/project?key={Uri.EscapeDataString(projectKey)}";

    /// <summary>The projects that name a body.</summary>
    public static string ProjectsOf(string body) => $"/projects?q={Uri.EscapeDataString(body)}";

    // What is missing is read name by name.
    private static string Coverage(ResultRow row, string state) => $"/coverage?year={row.Text("year")}&department={Uri.EscapeDataString(row.Text("department")!)}{state}#list";

    private static string Findings(string rule) => $"/findings?year=all&rule={Uri.EscapeDataString(rule)}";

    // Marts without the figures' own addresses leave looking them up to the moment of the click.
    private static string? Source(string figure, ResultRow row) => row.Text($"{figure}_location") is { } location
        ? SourceLink.To(row.Text("document_key"), location)
        : row.Text("evaluation_key") is { } evaluation ? $"/figures/{Uri.EscapeDataString(evaluation)}/{figure}" : null;
}
