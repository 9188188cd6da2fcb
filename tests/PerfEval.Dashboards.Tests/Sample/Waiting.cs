using System.Diagnostics;

namespace PerfEval.Dashboards.Tests.Sample;

/// <summary>Waits for what a job does in the background.</summary>
internal static class Waiting
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    public static async Task Until(Func<Task<bool>> isDone)
    {
        var watch = Stopwatch.StartNew();
        while (!await isDone())
        {
            watch.Elapsed.ShouldBeLessThan(Patience);
            await Task.Delay(250);
        }
    }
}
