using PerfEval.EndToEnd.Tests.Host;

namespace PerfEval.EndToEnd.Tests.Commands;

public sealed class SamplesCommandTests
{
    [Fact]
    public void Samples_are_written_with_their_truth_and_run_through_the_pipeline()
    {
        using var folder = new TemporaryFolder();
        Perfeval.Run("samples", "--forms", "24", "--years", "2", "--formats", "xlsx,docx,csv", "--seed", "9", "--out", folder.Path).ShouldEndWith(0);

        var documents = Directory.GetFiles(Path.Combine(folder.Path, "documents")).Select(Path.GetFileName).ToList();
        Directory.GetFiles(Path.Combine(folder.Path, "truth")).Select(Path.GetFileNameWithoutExtension).ShouldBe(documents, ignoreOrder: true);
        Perfeval.Run("run", "--input", Path.Combine(folder.Path, "documents"), "--data", Path.Combine(folder.Path, "data"), "--json").ShouldEndWith(0).Out.ShouldContain("\"forms\": 24");
    }

    [Fact]
    public void An_unknown_format_is_wrong_usage() =>
        Perfeval.Run("samples", "--forms", "1", "--formats", "doc", "--out", "nowhere").ShouldEndWith(2).Error.ShouldContain("xlsx");
}
