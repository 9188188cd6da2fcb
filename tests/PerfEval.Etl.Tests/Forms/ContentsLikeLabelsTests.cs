using System.Text;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms;

namespace PerfEval.Etl.Tests.Forms;

/// <summary>What people write into a cell is often what forms call a column, a level or nothing: where the cell stands decides in a row that lacks none.</summary>
public sealed class ContentsLikeLabelsTests
{
    private static readonly EtlPipeline Pipeline = EtlPipeline.Create();

    [Theory]
    [InlineData("服务对象满意度")]
    [InlineData("社会效益")]
    [InlineData("时效")]
    [InlineData("数量指标")]
    [InlineData("2024年")]
    public void An_indicator_called_as_a_level_or_like_a_target_keeps_its_place(string name)
    {
        var form = Read($"\t\t{name}\t6期\t5期\t20\t16.5\t疫情影响");

        form.Indicators.Select(row => (row.Level1, row.Level2, row.Level3)).ShouldBe([("产出指标", "数量指标", "服务点"), ("产出指标", "数量指标", name), ("产出指标", "质量指标", "合格率")]);
        form.Problems.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("及时", "0")]
    [InlineData("有效提升", "10")]
    [InlineData("良", "1")]
    public void A_figure_for_a_reason_moves_no_row(string target, string reason)
    {
        var row = Read($"\t时效指标\t完成情况\t{target}\t2024年11月\t20\t16.5\t{reason}").Indicators[1];

        (row.Level3, row.Target, row.Actual, row.Weight, row.Score, row.Deviation).ShouldBe(("完成情况", target, "2024年11月", 20m, 16.5m, reason));
    }

    [Fact]
    public void A_goal_that_names_the_project_opens_no_form_of_its_own()
    {
        var form = Read("\t时效指标\t完成情况\t及时\t及时\t20\t16.5\t", "年度总体目标\t预期目标\t\t\t\t实际完成情况\t\t\n\t项目名称：社区便民服务\t\t\t\t建成13个服务点\t\t\n");

        (form.ProjectName, form.GoalExpected, form.GoalActual, form.Indicators.Count).ShouldBe(("社区便民服务", "项目名称：社区便民服务", "建成13个服务点", 3));
    }

    private static SelfEvaluation Read(string row, string goals = "")
    {
        var text = $"""
            项目支出绩效自评表
            （2024年度）
            项目名称	社区便民服务			主管部门	青禾市民政局		
            项目资金（万元）		年初预算数	全年预算数	全年执行数	分值	执行率	得分
            	年度资金总额	1250.00	1200.00	1186.40	10	98.87%	9.9
            {goals}一级指标	二级指标	三级指标	年度指标值	实际完成值	分值	得分	偏差原因分析及改进措施
            产出指标	数量指标	服务点	≥12个	13个	10	10	
            {row}
            	质量指标	合格率	≥95%	98%	60	60	
            总分					100	96.4	
            """;
        return Pipeline.Read(new SourceDocument("表.txt", Encoding.UTF8.GetBytes(text), DateTime.UnixEpoch)).Forms.ShouldHaveSingleItem();
    }
}
