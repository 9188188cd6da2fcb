using PerfEval.EndToEnd.Tests.Documents;
using PerfEval.EndToEnd.Tests.Host;

namespace PerfEval.EndToEnd.Tests.Commands;

public sealed class ExtractCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void A_form_is_printed_with_exact_amounts()
    {
        var file = folder.File("一张表.txt", FormText.Of("土壤检测", 2024, 200000));
        var document = Perfeval.Run("extract", file).ShouldEndWith(0).Json.GetProperty("documents")[0];
        document.GetProperty("file").GetString().ShouldBe("一张表.txt");
        document.GetProperty("status").GetString().ShouldBe("extracted");
        var form = document.GetProperty("forms")[0];
        form.GetProperty("project_name").GetString().ShouldBe("土壤检测");
        form.GetProperty("funds")[0].GetProperty("executed").GetString().ShouldBe("100000");
        form.GetProperty("indicators").GetArrayLength().ShouldBe(4);
    }

    [Fact]
    public void A_bad_file_among_good_ones_is_reported_and_the_rest_goes_through()
    {
        var good = folder.File("好.txt", FormText.Of("水质检测"));
        var empty = folder.File("空.txt", "");
        var noForm = folder.File("通知.txt", "关于召开会议的通知\n请各单位准时参加。\n");
        var mixed = Perfeval.Run("extract", good, empty, noForm, folder["没有.txt"], folder.Path).ShouldEndWith(1);
        mixed.Json.GetProperty("documents").EnumerateArray().Select(document => document.GetProperty("status").GetString())
            .ShouldBe(["extracted", "unreadable", "no_form"]);
        mixed.Error.ShouldContain("没有.txt");
        mixed.Error.ShouldContain("文件夹");
        mixed.Error.ShouldNotContain("   at ");
    }

    [Fact]
    public void Nothing_is_written()
    {
        Perfeval.Run("extract", folder.File("表.txt", FormText.Of("空气检测")), "--data", folder["data"]).ShouldEndWith(0);
        Directory.Exists(folder["data"]).ShouldBeFalse();
    }

    public void Dispose() => folder.Dispose();
}
