namespace PerfEval.Dashboards.Display;

/// <summary>When a job runs, in words: people at a bureau do not read cron expressions.</summary>
public static class ScheduleText
{
    /// <summary>每 15 秒, 每 10 分钟, 每天 02:00, 每月 1 日 01:30; the expression itself where it says more than that.</summary>
    /// <param name="cron">Seconds, minutes, hours, day of month, month, day of week.</param>
    public static string Of(string cron) => cron.Split(' ', StringSplitOptions.RemoveEmptyEntries) switch
    {
        [var seconds, "*", "*", "*" or "?", "*", "*" or "?"] when Step(seconds) is { } step => $"每 {step} 秒",
        [var second, "*", "*", "*" or "?", "*", "*" or "?"] when IsNumber(second) => "每分钟",
        [var second, var minutes, "*", "*" or "?", "*", "*" or "?"] when IsNumber(second) && Step(minutes) is { } step => $"每 {step} 分钟",
        [var second, var minute, "*", "*" or "?", "*", "*" or "?"] when IsNumber(second) && IsNumber(minute) => $"每小时第 {minute} 分",
        [var second, var minute, var hour, "*" or "?", "*", "*" or "?"] when IsNumber(second) && IsNumber(minute) && IsNumber(hour) => $"每天 {Time(hour, minute)}",
        [var second, var minute, var hour, var day, "*", "?"] when IsNumber(second) && IsNumber(minute) && IsNumber(hour) && IsNumber(day) =>
            $"每月 {day} 日 {Time(hour, minute)}",
        _ => cron,
    };

    // 0/15 and */15: from the full minute or hour on; 5/15 is said as it is written.
    private static string? Step(string part) => part.Split('/') is ["0" or "*", var step] && IsNumber(step) ? step : null;

    private static string Time(string hour, string minute) => $"{hour.PadLeft(2, '0')}:{minute.PadLeft(2, '0')}";

    private static bool IsNumber(string part) => part.Length > 0 && part.All(char.IsAsciiDigit);
}
