using PerfEval.Dashboards.Display;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Tests.Display;

/// <summary>Long texts are cut and stand whole behind the mouse; what somebody has to act on is never cut.</summary>
public sealed class CellTextTests
{
    private static readonly string Long = new('长', 100);

    [Fact]
    public void A_long_text_is_cut_and_can_be_read_whole()
    {
        var cell = Cell("goal_actual");

        cell.Text.Length.ShouldBeLessThan(Long.Length);
        cell.Hint.ShouldBe(Long);
    }

    [Theory]
    [InlineData("message")]
    [InlineData("detail")]
    public void A_sentence_that_says_what_to_do_is_shown_to_its_end(string column) => Cell(column).Text.ShouldBe(Long);

    private static CellView Cell(string name)
    {
        var column = new ResultColumn(name, null, null, typeof(string));
        var table = new ResultTable([column], [[Long]]);
        return CellText.Of(column, ResultRow.Of(table).Single(), TimeZoneInfo.Utc);
    }
}
