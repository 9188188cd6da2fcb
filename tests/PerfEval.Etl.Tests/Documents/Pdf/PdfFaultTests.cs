using System.Text;
using PerfEval.Etl.Forms;

namespace PerfEval.Etl.Tests.Documents.Pdf;

public sealed class PdfFaultTests
{
    private static PdfPageContent Plain => new PdfPageContent().Table(50, 80, [100, 100], ["项目名称", "河堤加固"]);

    [Fact]
    public void A_scan_is_unreadable_and_says_what_to_do()
    {
        var scan = new PdfPageContent { Resources = "/XObject << /I << >> >>" };
        var file = new PdfFile();
        var image = file.AddStream(new byte[64], "/Type /XObject /Subtype /Image /Width 8 /Height 8 /BitsPerComponent 8 /ColorSpace /DeviceGray");
        scan.Resources = $"/XObject << /I {image} 0 R >>";

        var problem = Reading.Read(file.Page(scan.Raw("500 0 0 700 40 40 cm /I Do"))).Problems.ShouldHaveSingleItem();

        problem.ShouldSatisfyAllConditions(
            () => problem.Code.ShouldBe("scanned_pdf"),
            () => problem.Severity.ShouldBe(Severity.Error),
            () => problem.Message.ShouldContain("扫描件"));
    }

    [Fact]
    public void A_scanned_page_among_others_is_named()
    {
        var file = new PdfFile();
        var image = file.AddStream(new byte[64], "/Type /XObject /Subtype /Image /Width 8 /Height 8 /BitsPerComponent 8 /ColorSpace /DeviceGray");
        file.Page(Plain).Page(new PdfPageContent { Resources = $"/XObject << /I {image} 0 R >>" }.Raw("500 0 0 700 40 40 cm /I Do"));

        var content = Reading.Read(file);

        content.Rows().ShouldBe(["page 1 table 1!R1C1: 项目名称 | 河堤加固"]);
        content.Problems.ShouldContain(problem => problem.Code == "page_without_text" && problem.Location == "page 2");
    }

    [Fact]
    public void A_page_whose_content_is_lost_is_named()
    {
        var text = Encoding.Latin1.GetString(new PdfFile().Page(Plain).Page(Plain).ToBytes());
        var end = text.IndexOf("  >>\nstream", StringComparison.Ordinal);
        var content = Reading.Read(Encoding.Latin1.GetBytes($"{text[..end]}( {text[(end + 2)..]}"));

        content.Rows().ShouldBe(["page 2 table 1!R1C1: 项目名称 | 河堤加固"]);
        content.Problems.ShouldContain(problem => problem.Code == "page_empty" && problem.Location == "page 1");
    }

    // Where a page does not say its size, or another than it was written for, its title may stand above its edge.
    [Fact]
    public void Text_beyond_the_edge_of_the_page_is_not_read_and_said()
    {
        var file = Encoding.Latin1.GetString(new PdfFile().Page(Plain.Text(60, 20, "2024年度项目支出绩效自评表")).ToBytes());

        var content = Reading.Read(Encoding.Latin1.GetBytes(file.Replace("/MediaBox [", "/MediaBax [", StringComparison.Ordinal)));

        content.Rows().ShouldBe(["page 1 table 1!R1C1: 项目名称 | 河堤加固"]);
        content.Problems.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            problem => problem.Code.ShouldBe("text_beyond_page"),
            problem => problem.Severity.ShouldBe(Severity.Warning),
            problem => problem.Message.ShouldContain("15 个字"));
    }

    [Fact]
    public void An_encrypted_file_is_unreadable()
    {
        var key = string.Concat(Enumerable.Repeat("5A", 32));
        var file = new PdfFile { Trailer = $"/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <{key}> /U <{key}> >> /ID [<{key}> <{key}>]" };

        Reading.Read(file.Page(Plain)).Codes().ShouldBe(["file_encrypted"]);
    }

    [Theory]
    [InlineData("%PDF-1.7\n")]
    [InlineData("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\nstartxref\n9\n%%EOF")]
    [InlineData("%PDF-1.7\n垃圾垃圾垃圾垃圾")]
    public void Garbage_is_damaged(string text) => Reading.Read(Encoding.UTF8.GetBytes(text)).Codes().ShouldBe(["file_damaged"]);

    [Fact]
    public void A_changed_byte_in_compressed_content_is_found_by_its_checksum()
    {
        var bytes = new PdfFile().Page(Plain).ToBytes();
        var data = Encoding.Latin1.GetString(bytes).IndexOf("stream\n", StringComparison.Ordinal) + 60;
        bytes[data] ^= 0x10;

        Reading.Read(bytes).Codes().ShouldBe(["file_damaged"]);
    }

    [Fact]
    public void A_file_cut_off_at_its_end_is_read_with_a_warning()
    {
        var bytes = new PdfFile().Page(Plain).ToBytes();

        var content = Reading.Read(bytes[..^25]);

        content.Codes().ShouldBe(["file_repaired"]);
        content.Rows().ShouldBe(["page 1 table 1!R1C1: 项目名称 | 河堤加固"]);
    }

    [Fact]
    public void A_font_without_a_text_map_is_not_read_as_gibberish()
    {
        var file = new PdfFile { FontEntries = new PdfFile().FontEntries.Replace("/UniGB-UCS2-H", "/Identity-H", StringComparison.Ordinal).Replace("(GB1)", "(Identity)", StringComparison.Ordinal) };

        Reading.Read(file.Page(Plain)).Codes().ShouldBe(["text_without_meaning"]);
    }

    [Fact]
    public void The_text_layer_of_a_scan_is_read_with_a_warning() =>
        Reading.Read(new PdfPageContent().Raw("3 Tr").Table(50, 80, [100, 100], ["项目名称", "河堤加固"])).Codes().ShouldBe(["text_recognised"]);

    [Fact]
    public void A_watermark_written_aslant_stays_out_of_the_cells()
    {
        var content = Reading.Read(Plain.Text(60, 120, "内部资料", "0.7 0.7 -0.7 0.7"));

        content.Rows().ShouldBe(["page 1 table 1!R1C1: 项目名称 | 河堤加固"]);
        content.Codes().ShouldBe(["slanted_text"]);
    }

    [Fact]
    public void A_layer_that_is_switched_off_is_not_read()
    {
        var file = new PdfFile();
        var layer = file.Add("<< /Type /OCG /Name (draft) >>");
        file.CatalogEntries = $"/OCProperties << /OCGs [{layer} 0 R] /D << /OFF [{layer} 0 R] /Order [] >> >>";
        var page = Plain.Raw("/OC /L BDC").Text(154, 104, "旧名称").Raw("EMC");
        page.Resources = $"/Properties << /L {layer} 0 R >>";

        var content = Reading.Read(file.Page(page));

        content.Rows().ShouldBe(["page 1 table 1!R1C1: 项目名称 | 河堤加固"]);
        content.Codes().ShouldBe(["hidden_layer"]);
    }

    [Fact]
    public void Columns_without_lines_are_reported()
    {
        var page = new PdfPageContent();
        foreach (var row in Enumerable.Range(0, 5))
        {
            page.Text(50, 100 + (20 * row), "指标").Text(200, 100 + (20 * row), "目标").Text(350, 100 + (20 * row), "得分");
        }

        Reading.Read(page).Codes().ShouldBe(["no_table_lines"]);
    }

    [Fact]
    public void A_page_that_inflates_without_end_is_given_up_and_the_next_document_read_as_ever()
    {
        var file = new PdfFile();
        var bomb = file.AddStream(Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("0 0 m 1 1 l S\n", 4_000_000))));

        Reading.Read(file.Page(new PdfPageContent(), $"/Contents {bomb} 0 R").ToBytes())
            .Codes().ShouldHaveSingleItem().ShouldBeOneOf("read_memory_limit", "read_time_limit");
        Reading.Read(Plain).Rows().ShouldBe(["page 1 table 1!R1C1: 项目名称 | 河堤加固"]);
    }

    [Fact]
    public void A_document_that_draws_itself_within_itself_ends()
    {
        var file = new PdfFile();
        var form = file.AddStream("/X Do /X Do"u8.ToArray(), "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 3 0 R >> >>");
        form.ShouldBe(3);
        var page = Plain.Raw("/X Do");
        page.Resources = "/XObject << /X 3 0 R >>";

        Reading.Read(file.Page(page)).Format.ShouldBe("pdf");
    }
}
