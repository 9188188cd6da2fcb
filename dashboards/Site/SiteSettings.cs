using PerfEval.Etl.Jobs;
using PerfEval.Warehouse;

namespace PerfEval.Dashboards.Site;

/// <summary>What pages must know of the settings.</summary>
/// <param name="Inbox">The folder that is watched.</param>
/// <param name="Zone">The time zone that moments are shown in.</param>
public sealed record SiteSettings(string Inbox, TimeZoneInfo Zone)
{
    /// <summary>Reads them from section <c>Schedule</c>, as the schedule itself does.</summary>
    /// <exception cref="ScheduleException">The time zone is unknown.</exception>
    public static SiteSettings Of(IConfiguration configuration, Workspace workspace)
    {
        var options = configuration.GetSection("Schedule").Get<ScheduleOptions>() ?? new ScheduleOptions();
        return new SiteSettings(options.Inbox.Length > 0 ? Path.GetFullPath(options.Inbox) : workspace.Inbox, options.Zone());
    }
}
