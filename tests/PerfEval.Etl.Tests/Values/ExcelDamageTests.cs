using System.Globalization;
using PerfEval.Etl.Values;

namespace PerfEval.Etl.Tests.Values;

public sealed class ExcelDamageTests
{
    private static readonly QuantityReader Reader = new(Measures.Load());

    [Theory]
    [InlineData("1", "100%", "100")]
    [InlineData("0.95", "96.2%", "95")]
    [InlineData("1.00", "100%", "100")]
    [InlineData("0.0900000762939453", "9%", "9")]
    [InlineData("1900年1月", "100%", "100")]
    [InlineData("1900年1月1日", "100%", "100")]
    public void A_percentage_that_lost_its_format_is_put_right(string printed, string other, string percent)
    {
        var target = Reader.Target(printed, Context("质量指标", "验收合格率", other)).ShouldNotBeNull();

        (target.Value, target.Unit, target.Mangled).ShouldBe((decimal.Parse(percent, CultureInfo.InvariantCulture), "%", true));
    }

    [Fact]
    public void A_fraction_for_a_rate_with_no_percent_sign_on_the_other_side_is_a_doubtful_repair()
    {
        var target = Reader.Target("0.73", Context("质量指标", "招录完成率", "0.8")).ShouldNotBeNull();

        (target.Value, target.Mangled, target.Doubtful).ShouldBe((73m, true, true));
    }

    [Theory]
    [InlineData("1", "新建阅览室", "1个")]
    [InlineData("1个", "验收合格率", "100%")]
    [InlineData("0.5", "每户补贴", "0.5万元")]
    public void A_count_of_one_is_no_damage(string printed, string name, string other) =>
        Reader.Target(printed, Context("数量指标", name, other)).ShouldNotBeNull().Mangled.ShouldBeFalse();

    [Fact]
    public void A_date_shown_as_its_serial_number_is_a_date_again()
    {
        var target = Reader.Target("45657", Context("时效指标", "完成时间", "2024年12月")).ShouldNotBeNull();

        (target.Date, target.Mangled).ShouldBe((new DateTime(2024, 12, 31), true));
    }

    [Fact]
    public void A_five_digit_count_is_no_date() =>
        Reader.Target("45657", Context("数量指标", "服务人次", "45657")).ShouldNotBeNull().Value.ShouldBe(45657m);

    private static IndicatorContext Context(string level2, string name, string other) => new(null, level2, name, null, null, 2024, other);
}
