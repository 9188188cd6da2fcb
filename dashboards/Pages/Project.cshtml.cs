using Microsoft.AspNetCore.Mvc;
using PerfEval.Dashboards.Charts;
using PerfEval.Dashboards.Display;
using PerfEval.Dashboards.Site;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Pages;

/// <summary>One project over the years: what each form says, where it says it, and what the rules found.</summary>
public sealed class ProjectModel(WarehouseSession session, ChartCatalog charts) : WarehousePage(session)
{
    /// <summary>The project's key.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Key { get; set; }

    /// <summary>The forms of the project, the newest year first.</summary>
    public IReadOnlyList<ResultRow> Forms { get; private set; } = [];

    /// <summary>The same as a table.</summary>
    public TableView? Timeline { get; private set; }

    /// <summary>The years side by side; null where there is but one.</summary>
    public ChartView? YearByYear { get; private set; }

    /// <summary>What the rules found in the current forms.</summary>
    public IReadOnlyList<FormFindings> Findings { get; private set; } = [];

    /// <summary>How many times a rule could not judge the current forms: no finding is no proof where there are some.</summary>
    public int UndeterminedCount { get; private set; }

    /// <inheritdoc/>
    protected override IActionResult Load(WarehouseReader reader)
    {
        var of = new Dictionary<string, object?> { ["project_key"] = Key };
        var timeline = reader.Read("project_timeline", of, "year desc, version_no desc");
        if (timeline.Rows.Count == 0)
        {
            return NotFound();
        }

        Forms = ResultRow.Of(timeline);
        Timeline = new TableView(timeline)
        {
            Only = ["year", "version_no", "version_state", "initial_yuan", "annual_yuan", "executed_yuan", "execution_rate_pct", "total_score", "replayed_score", "grade", "file_name", "form_ordinal"],
        };
        var years = ChartView.Of(charts, "project_years", reader, KeyValuePair.Create("project", Key!)) with { Table = null };
        YearByYear = years.Definition.Table.Rows.Count > 1 ? years : null;
        var findings = ResultRow.Of(reader.Read("finding_list", of, "year desc, row_no"));
        Findings = [.. FormFindings.ByForm(findings).OrderByDescending(form => form.Form.Whole("year"))];
        UndeterminedCount = findings.Count(finding => finding.Text("verdict") == "undetermined");
        return Page();
    }
}
