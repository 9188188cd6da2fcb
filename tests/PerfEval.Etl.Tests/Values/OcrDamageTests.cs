using PerfEval.Etl.Values;

namespace PerfEval.Etl.Tests.Values;

public sealed class OcrDamageTests
{
    private static readonly Measures Measures = Measures.Load();
    private static readonly QuantityReader Reader = new(Measures);

    [Theory]
    [InlineData("290%", "群众满意度", "93%", 90)]
    [InlineData("2100%", "资金到位率", "100%", 100)]
    [InlineData("之95%", "验收合格率", "96%", 95)]
    [InlineData("≥9O%", "验收合格率", "96%", 90)]
    public void A_comparator_or_a_digit_that_was_misread_is_put_right_in_the_parsed_target(string printed, string name, string actual, int percent)
    {
        var target = Reader.Target(printed, Context(name, actual)).ShouldNotBeNull();

        (target.Op, target.Value, target.Unit, target.Misread, target.Doubtful).ShouldBe((">=", percent, "%", true, false));
    }

    [Fact]
    public void Two_hundred_and_ninety_percent_without_a_result_to_compare_is_a_doubtful_repair() =>
        Reader.Target("290%", Context("群众满意度", "已完成")).ShouldNotBeNull().Doubtful.ShouldBeTrue();

    [Theory]
    [InlineData("290%", "游客人数增长率")]
    [InlineData("290%", "培训人数")]
    [InlineData("26公里", "清淤长度")]
    [InlineData("5l", "每车用油")]
    [InlineData("3·15活动前", "宣传时间")]
    [InlineData("5G基站10座", "建设基站")]
    [InlineData("95%", "完成率")]
    public void What_may_be_meant_is_left_as_it_is(string printed, string name) =>
        (Reader.Target(printed, Context(name, "95%"))?.Misread ?? false).ShouldBeFalse();

    [Theory]
    [InlineData("1OO%", 100)]
    [InlineData("65·52%", 65.52)]
    [InlineData("I0个", 10)]
    public void A_misread_result_is_put_right(string printed, double value)
    {
        var actual = Reader.Actual(printed, null, Context("完成率", null)).ShouldNotBeNull();

        (actual.Value, actual.Misread).ShouldBe((Convert.ToDecimal(value, System.Globalization.CultureInfo.InvariantCulture), true));
    }

    [Theory]
    [InlineData("1O", "10")]
    [InlineData("l0", "10")]
    [InlineData("9·6", "9.6")]
    [InlineData("10。", "10")]
    [InlineData("5,422,4OO.00", "5,422,400.00")]
    [InlineData("19.", null)]
    [InlineData("10", null)]
    [InlineData("OO", null)]
    [InlineData("良好", null)]
    [InlineData("1.2.3", null)]
    public void A_misread_figure_is_told_from_words_and_from_torn_ones(string printed, string? meant) =>
        OcrDamage.Figure(printed).ShouldBe(meant);

    private static IndicatorContext Context(string name, string? other) => new("产出指标", "质量指标", name, null, null, 2023, other);
}
