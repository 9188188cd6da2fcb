using PerfEval.EndToEnd.Tests.Documents;
using PerfEval.EndToEnd.Tests.Host;
using PerfEval.EndToEnd.Tests.Runs;

namespace PerfEval.EndToEnd.Tests.Site;

public sealed class ServeCommandTests : IDisposable
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void A_document_dropped_into_the_inbox_is_on_the_site_within_a_minute()
    {
        using var site = new RunningSite(folder["data"]);
        site.WaitFor("/", "<html", Minute);
        folder.File("data/inbox/新到.txt", FormText.Of("新到检测"));
        site.WaitFor("/projects", "新到检测", Minute);
        site.WaitFor("/jobs", "收到 1 个新文件", Minute);
        site.Said.ShouldContain(site.Url);

        // The command line and the running site never lock each other out.
        Perfeval.Run("query", "overview", "--data", folder["data"]).ShouldEndWith(0);
        folder.File("更多/二.txt", FormText.Of("第二检测"));
        Perfeval.Run("run", "--input", folder["更多"], "--data", folder["data"]).ShouldEndWith(0);
        site.WaitFor("/projects", "第二检测", Minute);
        site.Stop().ShouldBe(0);
    }

    [Fact]
    public void Work_that_died_with_a_run_is_taken_up_by_the_site()
    {
        FormText.WriteMany(folder.Folder("input"), 500);
        using (var run = Perfeval.Start("run", "--input", folder["input"], "--data", folder["data"]))
        {
            Reading.WaitForStart(run, folder["data"]);
            run.Kill();
            run.WaitForExit();
        }
        using var site = new RunningSite(folder["data"]);
        site.WaitFor("/projects", "共 500 个项目", Minute);
    }

    [Fact]
    public void An_inbox_that_is_not_there_is_a_failed_job_and_the_site_lives()
    {
        using var site = new RunningSite(folder["data"], new() { ["Schedule__Inbox"] = folder["nowhere"] });
        site.WaitFor("/jobs", "失败", Minute).ShouldContain("nowhere");
        folder.File("nowhere/迟到.txt", FormText.Of("迟到检测"));
        site.WaitFor("/projects", "迟到检测", Minute);
    }

    [Fact]
    public void A_port_that_is_taken_is_the_environments_fault()
    {
        using var site = new RunningSite(folder["data"]);
        site.WaitFor("/", "<html", Minute);
        Perfeval.Run("serve", "--data", folder["other"], "--urls", site.Url).ShouldEndWith(3).ShouldSayOnly("端口");
    }

    [Theory]
    [InlineData("Schedule__Collect", "every day", "收件")]
    [InlineData("Schedule__TimeZone", "Moon/Sea", "Moon/Sea")]
    public void A_schedule_that_cannot_be_read_is_named_before_the_site_starts(string setting, string value, string word)
    {
        var process = Perfeval.Start(new Dictionary<string, string> { [setting] = value }, "serve", "--data", folder["data"], "--urls", "http://127.0.0.1:0");
        Perfeval.Finish(process).ShouldEndWith(3).ShouldSayOnly(word, "appsettings.json");
    }

    public void Dispose() => folder.Dispose();
}
