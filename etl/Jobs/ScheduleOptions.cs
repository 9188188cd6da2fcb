namespace PerfEval.Etl.Jobs;

/// <summary>The settings of the schedule: section <c>Schedule</c> of appsettings.json. Cron expressions have six fields: seconds, minutes, hours,
/// day of month, month, day of week.</summary>
public sealed class ScheduleOptions
{
    /// <summary>The folder that is watched; empty for the workspace's own inbox.</summary>
    public string Inbox { get; set; } = "";

    /// <summary>The time zone that the expressions mean.</summary>
    public string TimeZone { get; set; } = "Asia/Shanghai";

    /// <summary>When the inbox is looked at.</summary>
    public string Collect { get; set; } = "0/15 * * * * ?";

    /// <summary>When collections that were left unfinished are taken up again.</summary>
    public string Extract { get; set; } = "5 * * * * ?";

    /// <summary>When the lake is compared with the warehouse.</summary>
    public string Load { get; set; } = "35 0/10 * * * ?";

    /// <summary>When the summary of the month before is written.</summary>
    public string MonthlySummary { get; set; } = "0 30 1 1 * ?";

    /// <summary>The time zone by its name.</summary>
    /// <exception cref="ScheduleException">The machine does not know it.</exception>
    public TimeZoneInfo Zone() => TimeZoneInfo.TryFindSystemTimeZoneById(TimeZone, out var zone)
        ? zone
        : throw new ScheduleException($"时区“{TimeZone}”无法识别。请在 appsettings.json 的 Schedule:TimeZone 改为例如 Asia/Shanghai。");
}
