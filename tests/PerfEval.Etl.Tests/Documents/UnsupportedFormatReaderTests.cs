using System.Text;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms;

namespace PerfEval.Etl.Tests.Documents;

public sealed class UnsupportedFormatReaderTests
{
    [Theory]
    [InlineData(@"{\rtf1\ansi 自评表}", "rtf", "另存为")]
    [InlineData("GIF89a....", "image", "可编辑")]
    [InlineData("Rar!....", "archive", ".zip")]
    [InlineData("MIME-Version: 1.0\nContent-Type: multipart/related", "mht", "另存")]
    [InlineData("<?xml version=\"1.0\"?><w:wordDocument/>", "xml", "另存为")]
    public void A_known_format_that_is_not_read_says_what_to_do(string content, string format, string advice)
    {
        var result = new DocumentReaders().Read(new SourceDocument("/inbox/自评表.txt", Encoding.UTF8.GetBytes(content), DateTime.UnixEpoch));

        result.Format.ShouldBe(format);
        result.Problems.Single().Severity.ShouldBe(Severity.Error);
        result.Problems.Single().Message.ShouldContain(advice);
    }
}
