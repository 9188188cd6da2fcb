using PerfEval.Dashboards.Display;
using PerfEval.Etl.Jobs;

namespace PerfEval.Dashboards.Tests.Display;

public sealed class ScheduleTextTests
{
    [Theory]
    [InlineData("0/15 * * * * ?", "每 15 秒")]
    [InlineData("5 * * * * ?", "每分钟")]
    [InlineData("35 0/10 * * * ?", "每 10 分钟")]
    [InlineData("0 5 * * * ?", "每小时第 5 分")]
    [InlineData("0 30 2 * * ?", "每天 02:30")]
    [InlineData("0 30 1 1 * ?", "每月 1 日 01:30")]
    [InlineData("0 0 8 ? * MON-FRI", "0 0 8 ? * MON-FRI")]
    [InlineData("0 0 8-18 * * ?", "0 0 8-18 * * ?")]
    [InlineData("", "")]
    public void What_has_words_is_said_in_words(string cron, string text) => ScheduleText.Of(cron).ShouldBe(text);

    [Fact]
    public void The_schedule_as_delivered_has_words()
    {
        var options = new ScheduleOptions();

        new[] { options.Collect, options.Extract, options.Load, options.MonthlySummary }.ShouldAllBe(cron => ScheduleText.Of(cron).StartsWith('每'));
    }
}
