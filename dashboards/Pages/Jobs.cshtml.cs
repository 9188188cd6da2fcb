using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PerfEval.Dashboards.Display;
using PerfEval.Dashboards.Site;
using PerfEval.Etl.Jobs;
using PerfEval.Etl.Jobs.Engine;
using PerfEval.Warehouse.Lake;

namespace PerfEval.Dashboards.Pages;

/// <summary>作业: the schedule, what ran, and a button for now.</summary>
public sealed class JobsModel(IJobScheduler scheduler, RunLog log, SiteSettings settings) : PageModel
{
    private const int RecentRuns = 50;

    /// <summary>The job that was just asked for.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Started { get; set; }

    /// <summary>The jobs of the schedule.</summary>
    public IReadOnlyList<JobState> Jobs { get; private set; } = [];

    /// <summary>The newest runs.</summary>
    public IReadOnlyList<RunRecord> Runs { get; private set; } = [];

    /// <summary>The folder that is watched.</summary>
    public string Inbox => settings.Inbox;

    /// <summary>The time zone of the page.</summary>
    public TimeZoneInfo Zone => settings.Zone;

    /// <summary>Shows schedule and runs.</summary>
    public async Task OnGetAsync()
    {
        Jobs = await scheduler.List();
        Runs = log.ReadRecent(RecentRuns);
    }

    /// <summary>Runs a job now.</summary>
    /// <param name="job">The job's name.</param>
    public async Task<IActionResult> OnPostAsync(string? job)
    {
        if (job is null)
        {
            return BadRequest();
        }

        await scheduler.RunNow(job);
        return RedirectToPage(new { started = job });
    }

    /// <summary>The Chinese name of a job.</summary>
    public string TitleOf(string job) => Jobs.FirstOrDefault(state => state.Name == job)?.Title ?? Words.Of(job);
}
