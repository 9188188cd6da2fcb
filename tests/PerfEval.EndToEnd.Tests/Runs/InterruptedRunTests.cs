using PerfEval.EndToEnd.Tests.Documents;
using PerfEval.EndToEnd.Tests.Host;

namespace PerfEval.EndToEnd.Tests.Runs;

public sealed class InterruptedRunTests : IDisposable
{
    private const int Count = 1000;
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void Ctrl_C_stops_cleanly_and_the_next_run_goes_on_where_it_stopped()
    {
        var input = folder.Folder("input");
        FormText.WriteMany(input, Count);
        var process = Perfeval.Start("run", "--input", input, "--data", folder["data"], "--json");
        Reading.WaitForStart(process, folder["data"]);
        Perfeval.Signal(process, "INT");
        var stopped = Perfeval.Finish(process).ShouldEndWith(130);
        stopped.Out.ShouldBeEmpty();
        stopped.Error.ShouldContain("继续");

        var second = Perfeval.Run("run", "--input", input, "--data", folder["data"], "--json").ShouldEndWith(0).Json;
        second.GetProperty("documents").GetInt32().ShouldBe(Count);
        second.GetProperty("forms").GetInt32().ShouldBe(Count);
        second.GetProperty("rows").GetProperty("fct_evaluation").GetInt32().ShouldBe(Count);
    }

    public void Dispose() => folder.Dispose();
}
