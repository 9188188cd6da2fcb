using System.Text;
using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Tests.Documents.Web;

public sealed class MhtmlReaderTests
{
    private const string Sheet = "<html><body><table><tr><td>项目名称</td><td>河堤加固</td></tr></table></body></html>";

    [Fact]
    public void The_pages_of_all_sheets_are_read_in_whatever_way_their_bytes_are_written()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var chinese = Encoding.GetEncoding("gb18030").GetBytes(Sheet);
        var quoted = string.Concat(chinese.Select((b, i) => (b is >= 33 and < 127 && b != '=' ? ((char)b).ToString() : $"={b:X2}") + (i % 60 == 59 ? "=\r\n" : string.Empty)));

        var content = Read(
            Part("text/html; charset=\"gb2312\"", "quoted-printable", quoted),
            Part("image/png", "base64", "iVBORw0KGgo="),
            Part("text/html;\r\n\tcharset=utf-8", "base64", Convert.ToBase64String(Encoding.UTF8.GetBytes(Sheet), Base64FormattingOptions.InsertLineBreaks)));

        content.Format.ShouldBe("mht");
        Texts.Of(content).ShouldBe("项目名称|河堤加固\n--\n项目名称|河堤加固");
        content.Grids[1].Rows[0].Cells[1].Address.ShouldBe("table 2!R1C2");
        content.Problems.ShouldBeEmpty();
    }

    [Fact]
    public void The_tabs_that_Excel_draws_below_its_sheets_and_their_frames_are_no_pages()
    {
        var content = Read(
            Part("text/html", "8bit", "<html><frameset><frame src=a.htm></frameset></html>"),
            Part("text/html", "8bit", "<html><body><table><tr><td>Sheet1<td>Sheet2</table></body></html>", "Content-Location: file:///C:/a_files/tabstrip.htm\r\n"),
            Part("text/html", "8bit", "<html><body><table><tr><td>1<td>2</table></body></html>"));

        Texts.Of(content).ShouldBe("1|2");
        content.Problems.ShouldBeEmpty();
    }

    [Fact]
    public void A_file_without_its_end_says_so() =>
        Read(isWhole: false, Part("text/html", "8bit", "<html><body><table><tr><td>1<td>2</table></body></html>")).Problems.ShouldHaveSingleItem().Code.ShouldBe("text_damaged");

    [Fact]
    public void A_page_whose_bytes_are_not_what_its_header_says_is_damaged() =>
        Read(Part("text/html", "base64", "<html>")).Problems.ShouldHaveSingleItem().Code.ShouldBe("file_damaged");

    private static string Part(string type, string encoding, string body, string more = "") => $"--B1\r\n{more}Content-Type: {type}\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n{body}\r\n";

    private static DocumentContent Read(params string[] parts) => Read(isWhole: true, parts);

    private static DocumentContent Read(bool isWhole, params string[] parts)
    {
        var file = $"MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary=\"B1\"\r\n\r\n{string.Concat(parts)}{(isWhole ? "--B1--" : string.Empty)}\r\n";
        return new DocumentReaders().Read(new SourceDocument("/inbox/表.mht", Encoding.UTF8.GetBytes(file), DateTime.UnixEpoch));
    }
}
