using PerfEval.Etl.Values;

namespace PerfEval.Etl.Tests.Values;

public sealed class AmountTests
{
    [Theory]
    [InlineData("250000.00", "元", "250000.00")]
    [InlineData("215,457.6", "元", "215457.6")]
    [InlineData("12,760,000.00", "元", "12760000.00")]
    [InlineData("１２０．００", "元", "120.00")]
    [InlineData("78", "万元", "780000")]
    [InlineData("76.05", "万元", "760500.00")]
    [InlineData("1.2", "亿元", "120000000.0")]
    [InlineData("-3.5", "万元", "-35000.0")]
    [InlineData("¥300.00", "元", "300.00")]
    [InlineData("0", "万元", "0")]
    public void An_amount_is_scaled_to_yuan_by_its_unit(string text, string unit, string yuan) =>
        Amount.Read(text, unit).ShouldBe(Exact(yuan));

    [Theory]
    [InlineData("150万", "元", "1500000")]
    [InlineData("3.9460万元", "万元", "39460.00")]
    [InlineData("83.89 万", "万元", "838900")]
    [InlineData("780000元", "万元", "780000")]
    [InlineData("1.5亿元", "万元", "150000000")]
    public void The_cells_own_suffix_wins_over_the_tables_unit(string text, string unit, string yuan) =>
        Amount.Read(text, unit).ShouldBe(Exact(yuan));

    [Theory]
    [InlineData("1,286.400000", "12864000.00")]
    [InlineData("76.050012", "760500.12")]
    [InlineData("76.0500123", "760500.123")]
    public void Six_printed_decimals_of_ten_thousand_yuan_are_read_exactly(string text, string yuan)
    {
        var amount = Amount.Read(text, "万元");

        amount.ShouldBe(Exact(yuan));
        amount.ShouldNotBeNull().ToString(System.Globalization.CultureInfo.InvariantCulture).ShouldBe(yuan);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("—")]
    [InlineData("无")]
    [InlineData("约80")]
    [InlineData("80-90")]
    [InlineData("1,28.6")]
    [InlineData("12,3456")]
    [InlineData("1.2.3")]
    [InlineData("97.5%")]
    [InlineData("10分")]
    [InlineData("99999999999999999999999999999")]
    public void What_is_no_amount_is_not_guessed(string? text) => Amount.Read(text, "元").ShouldBeNull();

    private static decimal Exact(string digits) => decimal.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
}
