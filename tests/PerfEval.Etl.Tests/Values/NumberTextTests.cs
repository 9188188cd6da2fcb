using System.Globalization;
using PerfEval.Etl.Values;

namespace PerfEval.Etl.Tests.Values;

public sealed class NumberTextTests
{
    [Theory]
    [InlineData("9.4", "9.4")]
    [InlineData("8.00", "8.00")]
    [InlineData("10分", "10")]
    [InlineData(" 22.5 ", "22.5")]
    [InlineData("1,286.40", "1286.40")]
    [InlineData("１２０", "120")]
    [InlineData("96.48%", "96.48")]
    [InlineData("-2", "-2")]
    [InlineData("0", "0")]
    public void A_number_keeps_the_decimals_it_prints(string text, string digits) =>
        NumberText.Read(text).ShouldNotBeNull().ToString(CultureInfo.InvariantCulture).ShouldBe(digits);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("—")]
    [InlineData("8人")]
    [InlineData("≥8")]
    [InlineData("8-10")]
    [InlineData("1,2")]
    [InlineData("2024年")]
    [InlineData("1e5")]
    public void Text_with_anything_else_is_no_plain_number(string? text) => NumberText.Read(text).ShouldBeNull();

    [Fact]
    public void More_than_fifteen_whole_digits_are_a_code_not_a_number() => NumberText.Read("330100240010000001234").ShouldBeNull();
}
