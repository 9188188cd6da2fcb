using PerfEval.Etl.Documents.PlainText;

namespace PerfEval.Etl.Tests.Documents.PlainText;

public sealed class DelimitedLinesTests
{
    [Fact]
    public void Fields_are_cut_at_the_delimiter_and_empty_ones_are_fields_too() =>
        Fields("甲,,乙,\n", ',').ShouldBe([["甲", "", "乙", ""]]);

    [Fact]
    public void A_quoted_field_holds_delimiters_line_ends_and_doubled_quotes() =>
        Fields("甲,\"乙,丙\n丁\"\"戊\"\"\",己\n", ',').ShouldBe([["甲", "乙,丙\n丁\"戊\"", "己"]]);

    [Fact]
    public void A_record_is_numbered_by_the_line_it_begins_on() =>
        DelimitedLines.Split("甲,\"乙\n丙\"\n丁,戊\n", ',').Select(record => record.Line).ShouldBe([1, 3]);

    [Fact]
    public void A_stray_quote_swallows_nothing() =>
        Fields("\"甲,乙\n丙,丁\n", ',').ShouldBe([["\"甲", "乙"], ["丙", "丁"]]);

    [Fact]
    public void Plain_quotes_in_a_tab_file_are_the_text_itself() =>
        Fields("\"两优\"\t建设\n", '\t').ShouldBe([["\"两优\"", "建设"]]);

    [Fact]
    public void Quotes_around_every_cell_of_a_tab_file_are_marks() =>
        Fields("\"甲\"\t\"乙\"\t\t\"丙\"\n\t\"\"\"两优\"\"建设\"\t\"己\"\n", '\t').ShouldBe([["甲", "乙", "", "丙"], ["", "\"两优\"建设", "己"]]);

    [Fact]
    public void A_cell_of_a_tab_file_that_holds_a_line_end_is_quoted() =>
        Fields("\"甲\n乙\"\t丙\n", '\t').ShouldBe([["甲\n乙", "丙"]]);

    [Fact]
    public void The_last_line_needs_no_end() => Fields("甲\t乙", '\t').ShouldBe([["甲", "乙"]]);

    private static List<List<string>> Fields(string text, char delimiter) => [.. DelimitedLines.Split(text, delimiter).Select(record => record.Fields)];
}
