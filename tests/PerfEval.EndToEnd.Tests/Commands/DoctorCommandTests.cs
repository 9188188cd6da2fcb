using PerfEval.EndToEnd.Tests.Host;

namespace PerfEval.EndToEnd.Tests.Commands;

public sealed class DoctorCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void A_machine_that_can_build_the_program_is_healthy()
    {
        var report = Perfeval.Run("doctor", "--data", folder["data"]).ShouldEndWith(0).Out;
        foreach (var check in new[] { "运行时", "DuckDB", "Node.js", "字体", "磁盘", "工作区", "锁", "作业库" })
            report.ShouldContain(check);
        report.ShouldNotContain("有问题");
    }

    [Fact]
    public void A_workspace_that_is_a_file_is_named_as_broken()
    {
        var file = folder.File("data", "not a folder");
        var report = Perfeval.Run("doctor", "--data", file).ShouldEndWith(3).Out;
        report.Split('\n').Single(line => line.StartsWith("工作区", StringComparison.Ordinal)).ShouldContain("有问题");
    }

    public void Dispose() => folder.Dispose();
}
