using System.Diagnostics;
using PerfEval.EndToEnd.Tests.Documents;
using PerfEval.EndToEnd.Tests.Host;

namespace PerfEval.EndToEnd.Tests.Runs;

public sealed class InterruptedRunTests : IDisposable
{
    private const int Documents = 2000;
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void Ctrl_C_stops_cleanly_and_the_next_run_goes_on_where_it_stopped()
    {
        var input = folder.Folder("input");
        FormText.WriteMany(input, Documents);
        var process = Perfeval.Start("run", "--input", input, "--data", folder["data"], "--json");
        WaitForCollection(process);
        Perfeval.Signal(process, "INT");
        var stopped = Perfeval.Finish(process).ShouldEndWith(130);
        stopped.Out.ShouldBeEmpty();
        stopped.Error.ShouldContain("继续");

        var second = Perfeval.Run("run", "--input", input, "--data", folder["data"], "--json").ShouldEndWith(0).Json;
        second.GetProperty("documents").GetInt32().ShouldBe(Documents);
        second.GetProperty("forms").GetInt32().ShouldBe(Documents);
        second.GetProperty("rows").GetProperty("fct_evaluation").GetInt32().ShouldBe(Documents);
    }

    // An unfinished collection in the lake is the sign that reading has begun.
    private void WaitForCollection(Process process)
    {
        var collections = Path.Combine(folder["data"], "lake", "collections");
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < TimeSpan.FromSeconds(60); Thread.Sleep(20))
        {
            if (Directory.Exists(collections) && Directory.GetFiles(collections, "*.json").Length > 0)
                return;
            process.HasExited.ShouldBeFalse("the run ended before it was interrupted");
        }
        throw new TimeoutException("no collection within a minute");
    }

    public void Dispose() => folder.Dispose();
}
