using PerfEval.Etl.Forms.Reports;
using PerfEval.Etl.Values;

namespace PerfEval.Etl.Tests.Forms.Reports;

public sealed class ReportFactReaderTests
{
    private static readonly ReportFactReader Reader = new(new QuantityScanner(Measures.Load()));

    [Fact]
    public void A_target_and_what_came_of_it_are_read() =>
        Read("产出方面,演出场次年初目标不少于100场,实际93场;观众人次年初目标≥3万人次,实际2.5万人次。").ShouldBe(
            ["演出场次 target >=100场", "演出场次 actual 93场", "观众人次 target >=30000人次", "观众人次 actual 25000人次"]);

    [Fact]
    public void Targets_in_a_row_are_followed_by_results_in_a_row() =>
        Read("数量指标年初目标值:巡展4次以上,展板80块以上,已组织巡展5次,已制作展板92块,已完成;").ShouldBe(
            ["巡展 target >=4次", "展板 target >=80块", "巡展 actual 5次", "制作展板 actual 92块"]);

    [Fact]
    public void A_thing_told_twice_is_the_target_and_the_result() =>
        Read("满意度指标年初目标值:观众满意度≥90%,观众满意度95%。").ShouldBe(["观众满意度 target >=90%", "观众满意度 actual 95%"]);

    [Fact]
    public void Behind_words_nobody_says_which_side_a_number_is_on() =>
        Read("社会效益指标年初目标值:丰富群众生活,观众9800人次。").ShouldBe(["观众 either 9800人次"]);

    [Fact]
    public void Sentences_that_name_no_target_are_not_read() =>
        Read("全年组织巡展5次,观众9800人次。").ShouldBeEmpty();

    private static IEnumerable<string> Read(string text) =>
        Reader.Read(text).Select(fact => $"{fact.Phrase} {fact.Side} {fact.Op}{fact.Value:0.##}{fact.Unit}");
}
