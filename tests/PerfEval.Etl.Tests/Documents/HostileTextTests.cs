using System.Diagnostics;
using System.Text;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms;

namespace PerfEval.Etl.Tests.Documents;

/// <summary>Documents as nobody writes them, though damaged ones come near: what grows with the square of a text's length, or nests as deep as it is long, took minutes or ended the process.</summary>
public sealed class HostileTextTests
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    private static readonly EtlPipeline Pipeline = EtlPipeline.Create();

    [Fact]
    public void A_text_too_large_to_be_held_in_memory_is_named_and_not_read()
    {
        var reading = Pipeline.Read(new SourceDocument("大.txt", Encoding.UTF8.GetBytes(new string('a', (int)DocumentLimits.TextBytes + 1)), DateTime.UnixEpoch));

        reading.Status.ShouldBe("unreadable");
        reading.Problems.Single().Code.ShouldBe("file_too_large");
    }

    // Vai, Arabic and Tibetan digits: a pattern's digits, which no parser of numbers reads.
    [Theory]
    [InlineData("꘠")]
    [InlineData("٣")]
    [InlineData("༢")]
    public void Digits_of_other_scripts_end_no_reading(string digit)
    {
        foreach (var text in new[] { $"≥{digit}人", $"2{digit}{digit}%", $"{digit}月{digit}日", $"培训{digit}期（{digit}分）", $"百分之{digit}", $"{digit}万{digit}千元", $"[{digit},{digit}]", $"产出指标（{digit}{digit}分）" })
        {
            Read("表.tsv", FormOf(text, text)).Forms.Count.ShouldBe(1);
            Read("报告.txt", $"关于20{digit}{digit}年度项目绩效自评情况的报告\n共有项目{digit}个，{text}。\n");
        }
    }

    // One cell, or one line of a report, of nothing but these.
    [Theory]
    [InlineData("1.")]
    [InlineData("(1)")]
    [InlineData("1、")]
    [InlineData("19")]
    [InlineData("（2011 年 ")]
    [InlineData("；")]
    [InlineData("达到")]
    [InlineData("中 ")]
    [InlineData("$")]
    [InlineData("<!--指")]
    [InlineData("</div ")]
    [InlineData("目- ")]
    [InlineData("设定计划值中 ")]
    [InlineData("、中<!号")]
    [InlineData("文号A号、9号")]
    [InlineData("全年1个项目")]
    public void A_long_cell_of_one_thing_is_read_in_time(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 95_000 / unit.Length));

        Read("表.tsv", FormOf(text, string.Empty)).Forms.Count.ShouldBe(1);
        Read("报告.txt", $"关于2024年度项目绩效自评情况的报告\n{text}\n").Forms.ShouldBeEmpty();
        Read("页.html", $"<html><table><tr><td>项目名称<td>{System.Net.WebUtility.HtmlEncode(text)}</table></html>");
    }

    [Theory]
    [InlineData("@")]
    [InlineData("/*")]
    [InlineData("a{")]
    [InlineData("a,")]
    [InlineData("a ")]
    [InlineData("@a{")]
    [InlineData("td,tr{display:none}")]
    public void A_style_sheet_of_one_thing_is_read_in_time(string unit) =>
        Read("页.html", $"<html><style>{string.Concat(Enumerable.Repeat(unit, 95_000 / unit.Length))}{{display:none}}</style><table>{string.Concat(Enumerable.Repeat("<tr><td>项目名称<td>巡护", 500))}</table></html>");

    [Theory]
    [InlineData("|\n")]
    [InlineData("|a\n")]
    public void Lines_of_pipes_are_read_in_time(string line) =>
        Read("表.md", string.Concat(Enumerable.Repeat(new string('|', 30_000) + "a|\n", 3)) + string.Concat(Enumerable.Repeat(line, 30_000)));

    [Theory]
    [InlineData("项目名称")]
    [InlineData("实际完成情况")]
    [InlineData("预期目标")]
    [InlineData("一级指标")]
    [InlineData("合计")]
    [InlineData("[")]
    public void Lines_of_one_label_are_no_form_and_said_so(string label)
    {
        foreach (var line in new[] { $"{label}\n", $"{label},{label},{label}\n", $"{label}\t1\t\t{label}\t5\n" })
        {
            var reading = Read("表.txt", string.Concat(Enumerable.Repeat(line, 30_000)));

            reading.Problems.Concat(reading.Forms.SelectMany(form => form.Problems)).ShouldContain(problem => problem.Severity != Severity.Info);
        }
    }

    [Theory]
    [InlineData("\t巡查64次。\n", Severity.Error)]
    [InlineData("\t数量指标\t巡查次数\t≥1次\t1次\t1\t1\n", Severity.Error)]
    public void Rows_of_a_form_beyond_the_limit_are_left_out_and_said_so(string row, Severity severity)
    {
        var reading = Read("表.tsv", FormOf("防火巡护", string.Concat(Enumerable.Repeat(row, 40_000))));

        reading.Forms.ShouldHaveSingleItem().Problems.ShouldContain(problem => problem.Code == "rows_beyond_limit" && problem.Severity == severity && problem.Location == "line 2002");
        reading.Forms[0].Indicators.Count.ShouldBeLessThan(DocumentLimits.FormRows);
    }

    [Fact]
    public void A_ledger_below_the_total_leaves_the_form_whole()
    {
        var form = FormOf("防火巡护", string.Empty);

        var reading = Read("表.tsv", form + string.Concat(Enumerable.Range(1, 5_000).Select(number => $"{number}\t凭证{number}\t100\n")));

        reading.Status.ShouldBe("extracted");
        reading.Forms.ShouldHaveSingleItem().Problems.ShouldContain(problem => problem.Code == "rows_beyond_limit" && problem.Severity == Severity.Warning);
    }

    // The text in every place that holds one, the rows above the total.
    private static string FormOf(string text, string rows) =>
        $"2024年度项目支出绩效自评表\n项目名称\t{text}\n主管部门\t示例县林业局\n\t年初预算数\t全年预算数\t全年执行数\n年度资金总额（元）\t10\t10\t5\n年度总体目标\t预期目标\t\t实际完成情况\n\t{text}\t\t巡查64次。\n"
        + $"一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因\n产出指标\t数量指标\t{text}\t{text}\t{text}\t100\t100\t{text}\n{rows}总分\t\t\t\t\t100\t100\t\n{text}\n";

    private static DocumentReading Read(string name, string text)
    {
        var document = new SourceDocument(name, Encoding.UTF8.GetBytes(text), DateTime.UnixEpoch);
        var clock = Stopwatch.StartNew();

        var reading = Pipeline.Read(document);

        clock.Elapsed.ShouldBeLessThan(Longest, "half a second on a machine that does nothing else; what grows with the square takes minutes");
        return reading;
    }
}
