using System.Diagnostics;
using System.Text.Json;
using PerfEval.EndToEnd.Tests.Documents;
using PerfEval.EndToEnd.Tests.Host;

namespace PerfEval.EndToEnd.Tests.Runs;

public sealed class KilledRunTests : IDisposable
{
    private const int Moments = 10;
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void A_run_killed_at_ten_moments_and_started_again_ends_like_an_undisturbed_one()
    {
        var input = folder.Folder("input");
        FormText.WriteMany(input, 40);
        var watch = Stopwatch.StartNew();
        var undisturbed = Run(input, "undisturbed").ShouldEndWith(0).Json.GetProperty("rows");
        var whole = watch.Elapsed;
        var sums = Sums.Of(folder["undisturbed"]);
        for (var moment = 1; moment <= Moments; moment++)
        {
            var data = $"killed-{moment}";
            Kill(input, data, whole * moment / (Moments + 1));
            var rows = Run(input, data).ShouldEndWith(0).Json.GetProperty("rows");
            JsonElement.DeepEquals(rows, undisturbed).ShouldBeTrue($"killed after {moment}/{Moments + 1} of {whole}: {rows}");
            Sums.Of(folder[data]).ShouldBe(sums, $"killed after {moment}/{Moments + 1} of {whole}");
            Directory.Delete(folder[data], recursive: true);
        }
    }

    private Finished Run(string input, string data) => Perfeval.Run("run", "--input", input, "--data", folder[data], "--json");

    private void Kill(string input, string data, TimeSpan after)
    {
        using var process = Perfeval.Start("run", "--input", input, "--data", folder[data]);
        if (!process.WaitForExit(after))
            process.Kill();
        process.WaitForExit();
    }

    public void Dispose() => folder.Dispose();
}
