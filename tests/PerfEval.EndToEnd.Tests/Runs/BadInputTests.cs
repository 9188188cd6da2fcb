using PerfEval.EndToEnd.Tests.Documents;
using PerfEval.EndToEnd.Tests.Host;

namespace PerfEval.EndToEnd.Tests.Runs;

public sealed class BadInputTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void Bad_documents_are_rejected_with_a_reason_and_the_good_one_is_loaded()
    {
        folder.File("input/好.txt", FormText.Of("桥梁检测"));
        folder.File("input/空.txt", "");
        folder.File("input/通知.txt", "关于开展培训的通知\n请准时参加。\n");
        var run = Run().ShouldEndWith(1).Json;
        run.GetProperty("documents").GetInt32().ShouldBe(3);
        run.GetProperty("rejected").GetInt32().ShouldBe(2);
        run.GetProperty("forms").GetInt32().ShouldBe(1);
        var problems = Perfeval.Run("query", "document_list", "--format", "json", "--data", folder["data"]).ShouldEndWith(0).Json;
        problems.EnumerateArray().Count(document => document.GetProperty("status").GetString() is "unreadable" or "no_form").ShouldBe(2);
    }

    [Fact]
    public void A_table_that_breaks_off_is_not_taken_for_a_whole_one()
    {
        var text = FormText.Of("道路检测");
        folder.File("input/断.txt", text[..text.IndexOf("质量指标", StringComparison.Ordinal)]);
        Run().Status.ShouldBeOneOf(0, 1);
        Perfeval.Run("query", "problem_list", "--format", "json", "--data", folder["data"]).ShouldEndWith(0).Json.GetArrayLength().ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Hidden_and_temporary_files_are_left_out_and_counted_for_people()
    {
        folder.File("input/子文件夹/好.txt", FormText.Of("隧道检测"));
        folder.File("input/~$好.txt", "owner");
        folder.File("input/.隐藏.txt", FormText.Of("隐藏检测"));
        var run = Run().ShouldEndWith(0);
        run.Json.GetProperty("documents").GetInt32().ShouldBe(1);
        run.Json.GetProperty("forms").GetInt32().ShouldBe(1);
        run.Error.ShouldContain("跳过");
    }

    [Fact]
    public void A_folder_that_is_not_there_is_wrong_usage() =>
        Perfeval.Run("run", "--input", folder["nowhere"], "--data", folder["data"]).ShouldEndWith(2).ShouldSayOnly("nowhere");

    [Fact]
    public void A_file_in_place_of_the_folder_is_wrong_usage() =>
        Perfeval.Run("run", "--input", folder.File("表.txt", FormText.Of("管网检测")), "--data", folder["data"]).ShouldEndWith(2).ShouldSayOnly("extract");

    [Fact]
    public void A_workspace_that_cannot_be_made_is_the_environments_fault()
    {
        var file = folder.File("data", "a file where the workspace should be");
        Perfeval.Run("run", "--input", folder.Folder("input"), "--data", file).ShouldEndWith(3).ShouldSayOnly("--data");
    }

    private Finished Run() => Perfeval.Run("run", "--input", folder["input"], "--data", folder["data"], "--json");

    public void Dispose() => folder.Dispose();
}
