using PerfEval.Etl.Values;

namespace PerfEval.Etl.Tests.Values;

public sealed class ChineseNumberTests
{
    [Theory]
    [InlineData("两", 2)]
    [InlineData("十", 10)]
    [InlineData("十二", 12)]
    [InlineData("二十", 20)]
    [InlineData("三百二十", 320)]
    [InlineData("一千零五", 1005)]
    public void Chinese_numerals_are_whole_numbers(string text, int number) => ChineseNumber.Read(text).ShouldBe(number);

    [Theory]
    [InlineData("")]
    [InlineData("有效")]
    [InlineData("十余")]
    [InlineData("三四")]
    [InlineData("二〇二四")]
    public void Other_characters_are_no_number(string text) => ChineseNumber.Read(text).ShouldBeNull();
}
