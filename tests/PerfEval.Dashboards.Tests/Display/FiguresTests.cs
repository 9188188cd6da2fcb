using PerfEval.Dashboards.Display;

namespace PerfEval.Dashboards.Tests.Display;

public sealed class FiguresTests
{
    [Fact]
    public void Money_is_grouped_and_nothing_is_lost()
    {
        Figures.Yuan(5422400m).ShouldBe("5,422,400.00");
        Figures.Wan(5422400m).ShouldBe("542.24");
        Figures.InWan(0.01m).ShouldBe(0.000001m);
    }

    [Fact]
    public void A_missing_value_is_not_a_zero()
    {
        Figures.Yuan(null).ShouldBe("—");
        Figures.Yuan(0m).ShouldBe("0.00");
        Figures.Percent(null).ShouldBe("—");
        Figures.Percent(0m).ShouldBe("0.00%");
    }

    [Fact]
    public void Long_names_are_cut_between_characters()
    {
        Figures.Cut("一二三四五", 5).ShouldBe("一二三四五");
        Figures.Cut("一二三四五六", 5).ShouldBe("一二三四…");
        Figures.Cut("𠮷𠮷𠮷", 2).ShouldBe("𠮷…");
    }

    [Theory]
    [InlineData("Sheet1!C7", "Sheet1!C7", "Sheet1!C7")]
    [InlineData("Sheet1!A16:I16", "Sheet1!A16", "Sheet1!I16")]
    [InlineData("line 9!C2:C8", "line 9!C2", "line 9!C8")]
    [InlineData("line 5!C1 – line 24!C8", "line 5!C1", "line 24!C8")]
    [InlineData("page 2 table 1!R3C4", "page 2 table 1!R3C4", "page 2 table 1!R3C4")]
    public void An_address_is_read_as_its_first_and_last_cell(string location, string first, string last)
    {
        var range = SourceRange.Of(location);

        range.First.ShouldBe(first);
        range.Last.ShouldBe(last);
    }
}
