using PerfEval.EndToEnd.Tests.Documents;
using PerfEval.EndToEnd.Tests.Host;

namespace PerfEval.EndToEnd.Tests.Runs;

public sealed class FullDiskTests : IDisposable
{
    // Writes of the engine beyond a size (in blocks of 512 bytes) fail in the system as on a full disk: 512 stops the warehouse, 8 the lake
    // already. The runtime would keep its compiled code in a large shared mapping, and the limit's signal kills who does not ignore it.
    private const string SmallFiles = "trap '' XFSZ; export DOTNET_EnableWriteXorExecute=0; ulimit -f";
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void A_disk_that_fills_up_ends_the_run_with_3_and_the_next_run_completes_it()
    {
        var input = folder.Folder("input");
        FormText.WriteMany(input, 30);
        var full = Perfeval.RunLimited($"{SmallFiles} 512", "run", "--input", input, "--data", folder["data"]).ShouldEndWith(3);
        full.ShouldSayOnly("磁盘");
        var run = Perfeval.Run("run", "--input", input, "--data", folder["data"], "--json").ShouldEndWith(0).Json;
        run.GetProperty("forms").GetInt32().ShouldBe(30);
    }

    [Fact]
    public void What_was_published_before_is_untouched()
    {
        var input = folder.Folder("input");
        FormText.WriteMany(input, 5);
        Perfeval.Run("run", "--input", input, "--data", folder["data"]).ShouldEndWith(0);
        var sums = Sums.Of(folder["data"]);
        FormText.WriteMany(input, 10);
        Perfeval.RunLimited($"{SmallFiles} 8", "run", "--input", input, "--data", folder["data"]).ShouldEndWith(3).ShouldSayOnly("磁盘");
        Sums.Of(folder["data"]).ShouldBe(sums);
    }

    public void Dispose() => folder.Dispose();
}
