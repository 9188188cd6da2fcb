using PerfEval.Dashboards.Display;

namespace PerfEval.Dashboards.Tests.Display;

public sealed class PlaceTextTests
{
    [Theory]
    [InlineData("line 48!C3", "第48行第3列")]
    [InlineData("table 3!R12C5", "表3第12行第5列")]
    [InlineData("page 2 table 1!R3C4", "第2页表1第3行第4列")]
    [InlineData("page 2 line 7", "第2页第7行")]
    [InlineData("page 3", "第3页")]
    [InlineData("page 1 lines", "第1页")]
    [InlineData("paragraph 12 line 2", "第12段第2行")]
    [InlineData("paragraphs", "正文")]
    public void An_address_is_said_in_words(string location, string words) => PlaceText.Of(location).ShouldBe(words);

    [Theory]
    [InlineData("table 2!R3C4:R3C6", "表2第3行第4列至第6列")]
    [InlineData("line 9!C2:C8", "第9行第2列至第8列")]
    [InlineData("page 1 line 1 – page 2 table 1!R10C7", "第1页第1行至第2页表1第10行第7列")]
    [InlineData("table 3!R1C1 – table 3!R27C8", "表3第1行第1列至第27行第8列")]
    public void What_both_ends_of_a_range_have_in_common_is_said_once(string location, string words) => PlaceText.Of(location).ShouldBe(words);

    [Theory]
    [InlineData("Sheet1!C7")]
    [InlineData("table 1!C7")]
    [InlineData("自评表!A16:I16")]
    [InlineData("2024.zip/表.xlsx!Sheet1!C7")]
    public void A_workbooks_address_is_said_as_it_is_written(string location) => PlaceText.Of(location).ShouldBe(location);

    [Fact]
    public void An_archives_member_is_named_before_the_place_in_it() =>
        PlaceText.Of("水务局/自评表.pdf!page 2 table 1!R3C4").ShouldBe("水务局/自评表.pdf 第2页表1第3行第4列");
}
