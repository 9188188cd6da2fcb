using System.Text;
using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Tests.Documents.Web;

public sealed class TextWithTablesReaderTests
{
    [Fact]
    public void Lines_keep_their_numbers_and_tables_stand_where_they_stood()
    {
        var content = Read("# 标题\n\n表一 <table><tr><td colspan=2>甲<td>1</tr></table> 注\n尾\n<table>\n<tr><td>乙<td>2\n</table>\n末");

        Texts.Of(content).ShouldBe("标题\n\n表一\n--\n甲||1\n--\n注\n尾\n--\n乙|2\n--\n\n\n末");
        Texts.Cell(content, "尾").Address.ShouldBe("line 4!C1");
        Texts.Cell(content, "末").Address.ShouldBe("line 8!C1");
        Texts.Cell(content, "2").Address.ShouldBe("table 2!R1C2");
    }

    [Fact]
    public void Frames_that_programs_set_around_each_table_are_no_page() =>
        Texts.Of(Read("<div align=center><html><body><table><tr><td>甲<td>1</table></body></html></div>\n第一行\n第二行\n<html><body><table><tr><td>乙<td>2</table></body></html>"))
            .ShouldBe("甲|1\n--\n第一行\n第二行\n--\n乙|2");

    [Fact]
    public void A_page_remains_a_page_whatever_its_lines() =>
        Read("<html><head><title>页</title></head><body>一\n二\n三<table><tr><td>甲<td>1</table></body></html>").Format.ShouldBe("html");

    [Fact]
    public void Tables_within_a_table_do_not_end_it() =>
        Texts.Of(Read("表\n<table><tr><td>甲<td><table><tr><td>一</table><tr><td>乙<td>2</table>\n末")).ShouldBe("表\n--\n甲|一\n乙|2\n--\n末");

    [Fact]
    public void A_table_that_never_ends_is_read_and_said()
    {
        var content = Read("标题\n<table><tr><td>甲<td>1</tr><tr><td>乙");

        Texts.Of(content).ShouldBe("标题\n--\n甲|1\n乙|");
        content.Problems.ShouldHaveSingleItem().Code.ShouldBe("text_damaged");
    }

    [Fact]
    public void Damaged_characters_are_text_like_others() =>
        Texts.Of(new DocumentReaders().Read(new SourceDocument("/inbox/form.md", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("标题\0\n<table><tr><td>甲<td>1</table>\n末")], DateTime.UnixEpoch)))
            .ShouldEndWith("--\n甲|1\n--\n末");

    [Theory]
    [InlineData("<td style='display:none'>2", "hidden_skipped")]
    [InlineData("<td>\uFFFD", "text_damaged")]
    [InlineData("<td>2", null)]
    public void What_is_hidden_or_damaged_within_a_table_is_said(string cell, string? code) =>
        Read($"标题\n<table><tr><td>甲{cell}</table>\n末").Problems.Select(problem => problem.Code).ShouldBe(code is null ? [] : [code]);

    [Fact]
    public void More_elements_than_a_document_has_are_refused_with_a_reason() =>
        Read("标题\n" + string.Concat(Enumerable.Repeat("<table>" + string.Concat(Enumerable.Repeat("<tr><td>1", 300)) + "</table>\n", 400))).Problems.ShouldHaveSingleItem().Code.ShouldBe("file_too_large");

    private static DocumentContent Read(string text) =>
        new DocumentReaders().Read(new SourceDocument("/inbox/form.md", Encoding.UTF8.GetBytes(text), DateTime.UnixEpoch));
}
