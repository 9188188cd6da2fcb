using PerfEval.Etl.Forms.Labels;

namespace PerfEval.Etl.Tests.Forms.Labels;

public sealed class LabelTextTests
{
    [Theory]
    [InlineData("年度总 体目标")]
    [InlineData("年度总体\n目标")]
    [InlineData("　年度总体目标　")]
    [InlineData("* 年度总体目标")]
    [InlineData("年度总体目标：")]
    [InlineData("年度总体目标:")]
    [InlineData("**年度总体目标**")]
    [InlineData("年度总体目标（A）")]
    public void Blanks_wraps_asterisks_colons_and_letters_do_not_make_another_label(string text) =>
        LabelText.Of(text).Name.ShouldBe("年度总体目标");

    [Theory]
    [InlineData("项目资金（万元）", "项目资金", "万元")]
    [InlineData("项目资金(元)", "项目资金", "元")]
    [InlineData("资金情况【亿元】", "资金情况", "亿元")]
    [InlineData("预算执行情况 (万元) (10分)", "预算执行情况", "万元")]
    [InlineData("项目资金（单位：万元）", "项目资金", "万元")]
    [InlineData("执行率（%）", "执行率", null)]
    public void The_unit_stands_in_the_brackets_behind_a_label(string text, string name, string? unit)
    {
        var label = LabelText.Of(text);

        (label.Name, label.Unit).ShouldBe((name, unit));
    }

    [Theory]
    [InlineData("产出指标 (50分)", "产出指标", 50)]
    [InlineData("产出指标（50分）", "产出指标", 50)]
    [InlineData("产出指标\n50分", "产出指标", 50)]
    [InlineData("预算执行情况（万元）（20分）", "预算执行情况", 20)]
    [InlineData("产出指标（50%）", "产出指标", 50)]
    [InlineData("产出指标", "产出指标", null)]
    public void The_points_stand_behind_a_label(string text, string name, int? points)
    {
        var label = LabelText.Of(text);

        (label.Name, label.Points).ShouldBe((name, (decimal?)points));
    }

    [Fact]
    public void A_bracket_in_front_is_part_of_the_name() => LabelText.Of("（2024年度）").Name.ShouldBe("(2024年度)");

    [Fact]
    public void Full_width_is_compared_as_half_width() => LabelText.Compact("２０２４ 年（Ａ）").ShouldBe("2024年(A)");

    [Fact]
    public void What_is_no_character_is_a_damaged_one_and_stops_nothing() =>
        LabelText.Of("项目\uFFFE 金额").Name.ShouldBe("项目\uFFFD金额");

    [Fact]
    public void Half_a_character_of_two_is_a_damaged_one_and_stops_nothing() =>
        LabelText.Of("项目\uD83D 金额").Name.ShouldBe("项目\uFFFD金额");
}
