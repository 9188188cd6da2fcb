using System.Diagnostics;
using System.Text;
using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Tests.Documents;

public sealed class ManyFormsTests
{
    [Fact]
    public void Tiny_forms_beyond_the_limit_are_left_out_and_said_so()
    {
        var form = "自评表\n项目名称\t{0}\t实施单位\t测试站\n\t预算数\t执行数\n资金总额（元）\t10\t5\n一级指标\t三级指标\t指标值\t完成值\t得分\n产出指标\t测点\t1个\t1个\t100\n总分\t\t\t\t100\n";
        var text = string.Concat(Enumerable.Range(1, DocumentLimits.Forms + 3000).Select(number => form.Replace("{0}", $"测试{number}", StringComparison.Ordinal)));

        var clock = Stopwatch.StartNew();
        var reading = EtlPipeline.Create().Read(new SourceDocument("很多表.txt", Encoding.UTF8.GetBytes(text), DateTime.UnixEpoch));

        reading.Forms.Count.ShouldBe(DocumentLimits.Forms);
        reading.Status.ShouldBe("partial");
        reading.Problems.ShouldContain(problem => problem.Code == "forms_beyond_limit" && problem.Message.Contains("3000", StringComparison.Ordinal));
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(60), "two on a machine that does nothing else; work that grows with the square takes minutes");
    }
}
