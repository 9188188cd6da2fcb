using PerfEval.Dashboards.Pages.Source;
using PerfEval.Etl.Documents;

namespace PerfEval.Dashboards.Tests.Pages;

public sealed class SourceLayoutTests
{
    [Fact]
    public void Merged_cells_take_the_rows_and_columns_they_cover()
    {
        var rows = new[] { Row(1, ("产出指标", 2, 1), ("数量", 1, 2), ("", 1, 1), ("5", 1, 1)), Row(2, ("", 1, 1), ("质量", 1, 1), ("合格率", 1, 1), ("6", 1, 1)) };

        Shown(rows, 4).ShouldBe(["产出指标 2x1, 数量 1x2, 5 1x1", "质量 1x1, 合格率 1x1, 6 1x1"]);
    }

    [Fact]
    public void A_short_row_is_filled_up_around_what_reaches_down_from_above()
    {
        var rows = new[] { Row(1, ("甲", 1, 1), ("乙", 1, 1), ("丙", 2, 1)), Row(2, ("一行文字", 1, 1)) };

        Shown(rows, 3).ShouldBe(["甲 1x1, 乙 1x1, 丙 2x1", "一行文字 1x2"]);
    }

    [Fact]
    public void A_merge_that_would_hide_a_text_is_not_drawn()
    {
        var rows = new[] { Row(1, ("甲", 1, 2), ("乙", 1, 1)) };

        Shown(rows, 2).ShouldBe(["甲 1x1, 乙 1x1"]);
    }

    [Fact]
    public void Rows_that_are_left_out_do_not_count_in_a_merge()
    {
        var rows = new[] { Row(1, ("甲", 4, 1), ("a", 1, 1)), Row(3, ("", 1, 1), ("b", 1, 1)), Row(9, ("乙", 1, 1), ("c", 1, 1)) };

        Shown(rows, 2).ShouldBe(["甲 2x1, a 1x1", "b 1x1", "乙 1x1, c 1x1"]);
    }

    private static GridRow Row(int number, params (string Text, int Rows, int Columns)[] cells) =>
        new(number, $"S!{number}", [.. cells.Select((cell, index) => new Cell(cell.Text, index, $"S!{number}.{index}") { Span = (cell.Rows, cell.Columns) })]);

    private static IEnumerable<string> Shown(GridRow[] rows, int width) =>
        SourceLayout.Of(rows, width).Select(row => string.Join(", ", row.Select(cell => $"{cell.Cell?.Text} {cell.Rows}x{cell.Columns}")));
}
