using PerfEval.EndToEnd.Tests.Host;

namespace PerfEval.EndToEnd.Tests.Site;

public sealed class DemoCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void The_demo_opens_a_site_with_the_samples_in_it()
    {
        using var site = new RunningSite(folder["data"], command: "demo");
        site.WaitFor("/", "2024", TimeSpan.FromMinutes(1));
        site.WaitFor("/projects", "示例", TimeSpan.FromSeconds(10));
        site.Stop().ShouldBe(0);
    }

    public void Dispose() => folder.Dispose();
}
