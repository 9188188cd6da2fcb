using System.Diagnostics;

namespace PerfEval.EndToEnd.Tests.Runs;

/// <summary>The moment when a run has collected its documents and begins to read them.</summary>
public static class Reading
{
    /// <summary>Waits for it: an unfinished collection in the lake is the sign.</summary>
    public static void WaitForStart(Process run, string data)
    {
        var collections = Path.Combine(data, "lake", "collections");
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < TimeSpan.FromSeconds(60); Thread.Sleep(20))
        {
            if (Directory.Exists(collections) && Directory.GetFiles(collections, "*.json").Length > 0)
                return;
            run.HasExited.ShouldBeFalse("the run ended before it was disturbed");
        }
        throw new TimeoutException("no collection within a minute");
    }
}
