using Microsoft.AspNetCore.Mvc;
using PerfEval.Dashboards.Decisions;
using PerfEval.Dashboards.Display;
using PerfEval.Dashboards.Site;
using PerfEval.Warehouse.Engine;
using PerfEval.Warehouse.Lake;

namespace PerfEval.Dashboards.Pages;

/// <summary>Which projects of different years, and which names of bodies, may be one: a person answers, and can take the answer back.</summary>
public sealed class IdentityModel(WarehouseSession session, DecisionDesk desk) : WarehousePage(session)
{
    private const int Size = 10;
    private static readonly string[] Answers = ["same", "apart", "split", "undo"];

    /// <summary>Page of the open questions about projects.</summary>
    [BindProperty(SupportsGet = true, Name = "p")]
    public int? Part { get; set; }

    /// <summary>True right after an answer.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Decided { get; set; }

    /// <summary>Open questions about projects, one page of them.</summary>
    public IReadOnlyList<ResultRow> Projects { get; private set; } = [];

    /// <summary>The forms of the projects asked about, by project key: what a merge would bring together.</summary>
    public IReadOnlyDictionary<string, TableView> Forms { get; private set; } = new Dictionary<string, TableView>();

    /// <summary>Where in the questions about projects the page stands.</summary>
    public PageOf? Pages { get; private set; }

    /// <summary>Open questions about bodies.</summary>
    public IReadOnlyList<ResultRow> Organizations { get; private set; } = [];

    /// <summary>What has been answered.</summary>
    public IReadOnlyList<ResultRow> Answered { get; private set; } = [];

    /// <summary>Keeps an answer and has the warehouse loaded anew.</summary>
    /// <param name="subject"><c>project</c> or <c>organization</c>.</param>
    /// <param name="key">The question's key.</param>
    /// <param name="answer"><c>same</c>, <c>apart</c>, <c>split</c> or <c>undo</c>.</param>
    /// <param name="who">Who answers.</param>
    /// <param name="reason">Why.</param>
    public async Task<IActionResult> OnPostAsync(string? subject, string? key, string? answer, string? who, string? reason)
    {
        if (subject is not ("project" or "organization") || !Answers.Contains(answer) || string.IsNullOrWhiteSpace(key)
            || DecisionDesk.SignatureOf(who, reason) is not { } signed)
        {
            return BadRequest();
        }

        var what = subject == "project" ? Decision.ProjectIdentity : Decision.OrganizationIdentity;
        await desk.Keep(Decision.Now(signed.Who, what, key, signed.Reason, answer));
        return RedirectToPage(new { decided = true });
    }

    /// <inheritdoc/>
    protected override IActionResult Load(WarehouseReader reader)
    {
        var questions = reader.Read("project_identity_queue", orderBy: "question, left_name, decision_key");
        Pages = PageOf.Of(Part, questions.Rows.Count, "个疑问", AddressWithout("p", "decided"), Size);
        Projects = [.. ResultRow.Of(questions).Skip((Pages.Number - 1) * Size).Take(Size)];
        Forms = Projects.SelectMany(question => new[] { question.Text("left_key"), question.Text("right_key") }).OfType<string>().Distinct()
            .ToDictionary(key => key, key => Timeline(reader, key));
        Organizations = ResultRow.Of(reader.Read("organization_identity_queue", orderBy: "question, left_name, decision_key", limit: 200));
        Answered = ResultRow.Of(reader.Read("identity_decisions", orderBy: "decided_at desc", limit: 200));
        return Page();
    }

    private static TableView Timeline(WarehouseReader reader, string key) =>
        new(reader.Read("project_timeline", new Dictionary<string, object?> { ["project_key"] = key }, "year, version_no"))
        {
            Only = ["year", "project_name", "implementing_unit", "annual_yuan", "executed_yuan", "total_score", "file_name"],
        };
}
