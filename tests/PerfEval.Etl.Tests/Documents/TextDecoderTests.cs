using System.Text;
using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Tests.Documents;

public sealed class TextDecoderTests
{
    private const string Text = "项目名称\t社区阅览室图书更新\n主管部门\t示例省清泉市文化局\n";

    public TextDecoderTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("gb18030")]
    public void Text_is_read_in_every_encoding_that_bureaus_write(string encoding) =>
        TextDecoder.Decode(Encoding.GetEncoding(encoding).GetBytes(Text)).ShouldBe(Text);

    [Fact]
    public void Marks_of_files_that_were_put_together_are_no_part_of_the_text() =>
        TextDecoder.Decode(Encoding.UTF8.GetBytes("\uFEFF甲,乙\n\uFEFF\"丙\",丁")).ShouldBe("甲,乙\n\"丙\",丁");

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void A_byte_order_mark_is_no_part_of_the_text(string name)
    {
        var encoding = Encoding.GetEncoding(name);

        TextDecoder.Decode([.. encoding.GetPreamble(), .. encoding.GetBytes(Text)]).ShouldBe(Text);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_character_cut_in_two_by_a_broken_transfer_costs_that_character_alone_and_leaves_the_mark_of_damage(int missing)
    {
        var bytes = Encoding.UTF8.GetBytes("示例省清泉市图书馆");

        TextDecoder.Decode(bytes[..^missing]).ShouldBe("示例省清泉市图书\uFFFD");
    }

    [Fact]
    public void Bytes_with_zeros_that_are_no_utf_16_are_no_text() =>
        TextDecoder.Decode([0x50, 0x4B, 0x03, 0x04, 0x00, 0x01, 0x00, 0xFF, 0xD8]).ShouldBeNull();
}
