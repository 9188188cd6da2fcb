using System.Text.Json;
using System.Text.Json.Nodes;
using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Tests.Documents;

public sealed class SameFormTests
{
    private static readonly EtlPipeline Pipeline = EtlPipeline.Create();

    private static readonly FormTable Form = new("2024年度项目支出绩效自评表",
    [
        [("项目名称", 2, 1), ("示例数据平台运维", 7, 1)],
        [("主管部门", 2, 1), ("示例市数据局", 3, 1), ("实施单位", 2, 1), ("示例市数据中心", 2, 1)],
        [("项目资金（万元）", 1, 3), ("", 2, 1), ("年初预算数", 1, 1), ("全年预算数", 1, 1), ("全年执行数", 1, 1), ("分值", 1, 1), ("执行率", 1, 1), ("得分", 1, 1)],
        [("年度资金总额", 2, 1), ("120", 1, 1), ("110.5", 1, 1), ("104.975", 1, 1), ("10", 1, 1), ("95.00%", 1, 1), ("9.5", 1, 1)],
        [("其中：当年财政拨款", 2, 1), ("120", 1, 1), ("110.5", 1, 1), ("104.975", 1, 1), ("—", 1, 1), ("95.00%", 1, 1), ("—", 1, 1)],
        [("年度总体目标", 1, 2), ("预期目标", 4, 1), ("实际完成情况", 4, 1)],
        [("保障12个系统稳定运行", 4, 1), ("12个系统全年稳定运行", 4, 1)],
        [("绩效指标", 1, 5), ("一级指标", 1, 1), ("二级指标", 1, 1), ("三级指标", 1, 1), ("年度指标值", 1, 1), ("实际完成值", 1, 1), ("分值", 1, 1), ("得分", 1, 1), ("偏差原因分析及改进措施", 1, 1)],
        [("产出指标", 1, 2), ("数量指标", 1, 1), ("运维系统数", 1, 1), ("≥12个", 1, 1), ("12个", 1, 1), ("30", 1, 1), ("30", 1, 1), ("", 1, 1)],
        [("质量指标", 1, 1), ("系统可用率", 1, 1), ("≥99.5%", 1, 1), ("99.1%", 1, 1), ("20", 1, 1), ("18", 1, 1), ("机房断电一次", 1, 1)],
        [("效益指标", 1, 1), ("社会效益指标", 1, 1), ("支撑业务办理量", 1, 1), ("≥3万件", 1, 1), ("3.2万件", 1, 1), ("30", 1, 1), ("30", 1, 1), ("", 1, 1)],
        [("满意度指标", 1, 1), ("服务对象满意度指标", 1, 1), ("用户满意度", 1, 1), ("≥90%", 1, 1), ("93%", 1, 1), ("10", 1, 1), ("10", 1, 1), ("", 1, 1)],
        [("总分", 6, 1), ("100", 1, 1), ("97.5", 1, 1), ("", 1, 1)],
    ]);

    [Theory]
    [InlineData("docx")]
    [InlineData("docx cut by a page")]
    [InlineData("html")]
    [InlineData("html in GBK named .xls")]
    [InlineData("html in a layout table")]
    [InlineData("xlsx")]
    [InlineData("zip")]
    public void The_same_form_gives_the_same_evaluation_in_every_format(string format)
    {
        var read = Evaluation(Form.As(format));

        read.ShouldBe(Evaluation(Form.As("tsv")));
        read.ShouldContain("1049750.00");
        read.ShouldContain("机房断电一次");
    }

    private static string Evaluation(SourceDocument document)
    {
        using var stream = new MemoryStream();
        ExtractionJson.Write(stream, [Pipeline.Read(document)]);
        var forms = JsonNode.Parse(stream.ToArray())!["documents"]![0]!["forms"]!;
        WithoutAddresses(forms);
        return forms.ToJsonString(new JsonSerializerOptions { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    private static void WithoutAddresses(JsonNode? node)
    {
        if (node is JsonObject fields)
        {
            fields.Remove("location");
            fields.Remove("locations");
        }

        foreach (var child in node is JsonObject parent ? parent.Select(field => field.Value) : node as JsonArray ?? [])
        {
            WithoutAddresses(child);
        }
    }
}
