using System.Text.Json;
using PerfEval.EndToEnd.Tests.Host;

namespace PerfEval.EndToEnd.Tests.Commands;

public sealed class RosterCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void A_listed_project_without_a_form_is_a_finding_without_file_and_form()
    {
        var list = folder.File("名单.csv", "主管部门,实施单位,项目名称\n云溪市水务局,云溪市水务局,没有报来的项目\n");
        Run("run", "--input", Perfeval.Samples).ShouldEndWith(1);

        Run("roster", "import", list, "--year", "2031").ShouldEndWith(0).Error.ShouldContain("已导入 2031 年度应报名单 1 行");

        var gap = Run("findings", "--rule", "coverage_gap", "--year", "2031", "--format", "json").ShouldEndWith(0).Json.EnumerateArray().ShouldHaveSingleItem();
        gap.GetProperty("file").ValueKind.ShouldBe(JsonValueKind.Null);
        gap.GetProperty("form").ValueKind.ShouldBe(JsonValueKind.Null);
        gap.GetProperty("project").GetString().ShouldBe("没有报来的项目");
        gap.GetProperty("year").GetInt32().ShouldBe(2031);
        gap.GetProperty("location").GetString().ShouldBe("line 2!C1");
    }

    [Fact]
    public void What_is_no_list_ends_with_1_and_says_why()
    {
        var list = folder.File("通知.txt", "会议通知\n");

        Run("roster", "import", list, "--year", "2024").ShouldEndWith(1).Error.ShouldContain("没有找到名单");
        Run("roster", "import", folder["没有.xlsx"], "--year", "2024").ShouldEndWith(2);
        Run("roster", "import", list, "--year", "今年").ShouldEndWith(2);
        Run("roster", "template", folder["模板.csv"]).ShouldEndWith(2).Error.ShouldContain(".xlsx");
    }

    public void Dispose() => folder.Dispose();

    private Finished Run(params string[] arguments) => Perfeval.Run([.. arguments, "--data", folder["data"]]);
}
