using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms;
using PerfEval.Etl.Forms.Finding;
using PerfEval.Etl.Forms.Labels;

namespace PerfEval.Etl.Tests.Forms.Mending;

public sealed class PageTearTests
{
    private static readonly Vocabulary Vocabulary = Vocabulary.Load();

    private static readonly string[] Head =
    [
        "1|项目名称|道路养护", "1|项目资金（万元）||预算数|执行数|分值|执行率|得分", "1||年度资金总额|100|90|10|90%|9",
        "1|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因",
    ];

    [Fact]
    public void A_row_that_a_page_break_tore_in_two_is_one_row()
    {
        var form = Read("1|产出指标|数量指标|养护道路里|≥258|262|45|45|雨季", "2|||程|0米|3米|||停工", "2||质量指标|合格率|100%|100%|45|45|", "2|总分|||||100|99|");

        form.Indicators.Select(row => row.Text("level3")!.ReplaceLineEndings(string.Empty)).ShouldBe(["养护道路里程", "合格率"]);
        form.Indicators[0].Text("target")!.ReplaceLineEndings(string.Empty).ShouldBe("≥2580米");
        form.Indicators[0].Text("deviation")!.ReplaceLineEndings(string.Empty).ShouldBe("雨季停工");
        form.Repairs.Select(repair => (repair.Row, repair.Field, repair.Rule)).ShouldContain((1, "target", "joined_page"));
    }

    [Fact]
    public void A_levels_name_torn_between_two_pages_is_one_name_on_both()
    {
        var form = Read("1|效益指标|社会效益|受益人口|≥100人|120人|45|45|", "2||指标|出行条件|改善|改善|45|45|", "2|总分|||||100|99|");

        form.Indicators.Select(row => row.Text("level2")).ShouldBe(["社会效益指标", "社会效益指标"]);
    }

    [Fact]
    public void Rows_of_two_levels_on_both_sides_of_the_break_are_two_though_the_first_has_no_points()
    {
        var form = Read("1|产出指标|数量指标|养护里程|≥10|10|60|60|", "1|效益指标|经济效益指标|促进企业发展|有效提升|良好|||", "2||社会效益指标|助力出行|有效提升|良好|30|30|", "2|总分|||||100|99|");

        form.Indicators.Select(row => row.Text("level3")).ShouldBe(["养护里程", "促进企业发展", "助力出行"]);
        form.Indicators.Select(row => row.Text("level2")).ShouldBe(["数量指标", "经济效益指标", "社会效益指标"]);
    }

    [Fact]
    public void A_whole_row_at_the_head_of_a_page_stays_a_row()
    {
        var form = Read("1|产出指标|数量指标|养护里程|≥10|10|90|90|", "2|满意度指标|其他满意度指标||||||", "2|总分|||||100|99|");

        form.Indicators.Select(row => row.Text("level3")).ShouldBe(["养护里程", null]);
    }

    [Fact]
    public void A_row_of_strokes_at_the_foot_of_a_page_lacks_nothing()
    {
        var form = Read("1|产出指标|数量指标|养护里程|≥10|10|90|90|", "1|||巡查里程|—|—|—|—|停工", "2||质量指标|合格率|100%|100%|5|5|", "2|||平整度|好|好|5|5|", "2|总分|||||100|99|");

        form.Indicators.Select(row => row.Text("level3")).ShouldBe(["养护里程", "巡查里程", "合格率", "平整度"]);
        form.Repairs.ShouldBeEmpty();
    }

    [Fact]
    public void What_follows_a_joined_row_on_its_second_page_is_no_rest_of_it()
    {
        var form = Read("1|产出指标|数量指标|养护道路里|≥258|262|||雨季", "2|||程|0米|3米|45|45|停工", "2|||平整度|好|好|||", "2||质量指标|合格率|100%|100%|45|45|", "2|总分|||||100|99|");

        form.Indicators.Select(row => row.Text("level3")!.ReplaceLineEndings(string.Empty)).ShouldBe(["养护道路里程", "平整度", "合格率"]);
    }

    [Fact]
    public void A_level_without_an_indicator_at_the_foot_of_a_page_is_not_torn()
    {
        var form = Read("1|产出指标|数量指标|养护里程|≥10|10|45|45|", "1|效益指标|生态效益指标||||||", "2|可持续影响指标||沿线绿化保持|持续改善|改善|45|45|", "2|总分|||||100|99|");

        form.Indicators[^1].Text("level3").ShouldBe("沿线绿化保持");
        form.Repairs.ShouldNotContain(repair => repair.Rule == "joined_page");
    }

    [Fact]
    public void Amounts_torn_between_two_pages_are_one_amount()
    {
        var form = Read(Head[..1], "1|项目资金（元）||预算数|执行数|分值|执行率|得分", "1||年度资金总额|12345|12000|10|97.2%|9.7", "2|||67.89|00.00|||");

        form.Funds.Count.ShouldBe(1);
        form.Funds[0].Text("annual")!.ReplaceLineEndings(string.Empty).ShouldBe("1234567.89");
    }

    private static EvaluationForm Read(params string[] rows) => Read(Head, rows);

    // Page, then the cells.
    private static EvaluationForm Read(string[] head, params string[] rows)
    {
        var grid = head.Concat(rows).Select((line, index) =>
        {
            var cells = line.Split('|');
            var address = $"page {cells[0]} table 1!R{index + 1}";
            return new GridRow(index + 1, $"{address}C1", [.. cells.Skip(1).Select((text, position) => new Cell(text, position, $"{address}C{position + 1}"))]);
        });
        return new FormReader(Vocabulary, new RowKinds(Vocabulary)).Read(new FormExtent(null, [.. grid]));
    }
}
