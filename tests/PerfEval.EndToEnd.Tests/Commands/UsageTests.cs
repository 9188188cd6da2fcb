using PerfEval.EndToEnd.Tests.Host;

namespace PerfEval.EndToEnd.Tests.Commands;

public sealed class UsageTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData("nonsense")]
    [InlineData("run")]
    [InlineData("extract")]
    [InlineData("query", "overview", "--format", "xml")]
    [InlineData("findings", "--year", "soon")]
    [InlineData("serve", "--urls", "nowhere")]
    public void Wrong_usage_ends_with_2_and_says_so_on_standard_error(params string[] arguments)
    {
        var wrong = Perfeval.Run([.. arguments, "--data", folder["data"]]).ShouldEndWith(2);
        wrong.Out.ShouldBeEmpty();
        wrong.Error.ShouldNotBeEmpty();
        wrong.Error.ShouldNotContain("   at ");
    }

    [Fact]
    public void Help_lists_every_command_in_Chinese()
    {
        var help = Perfeval.Run("--help").ShouldEndWith(0).Out;
        foreach (var command in new[] { "extract", "run", "demo", "serve", "worker", "query", "findings", "chart", "export", "sql", "rebuild", "doctor" })
            help.ShouldContain(command);
        help.ShouldContain("工作区");
    }

    [Fact]
    public void A_worker_without_a_shared_job_store_says_so() =>
        Perfeval.Run("worker", "--data", folder["data"]).ShouldEndWith(3).ShouldSayOnly("作业库");

    [Fact]
    public void An_empty_workspace_says_how_to_begin() =>
        Perfeval.Run("query", "overview", "--data", folder["data"]).ShouldEndWith(3).ShouldSayOnly("perfeval run");

    public void Dispose() => folder.Dispose();
}
