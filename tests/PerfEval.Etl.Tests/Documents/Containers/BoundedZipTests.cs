using System.Buffers.Binary;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Documents.Containers;

namespace PerfEval.Etl.Tests.Documents.Containers;

public sealed class BoundedZipTests
{
    [Fact]
    public void A_part_is_read_whole()
    {
        using var zip = BoundedZip.Open(ZipBuilder.Of(("a/b.txt", "内容")));

        zip.Bytes("A/B.TXT").ShouldBe(System.Text.Encoding.UTF8.GetBytes("内容"));
        zip.Bytes("c").ShouldBeNull();
        zip.Names.ShouldBe(["a/b.txt"]);
    }

    [Fact]
    public void A_part_shorter_than_the_directory_promises_is_damaged()
    {
        var bytes = ZipBuilder.Of(("a.txt", new string('x', 1000)));
        var entry = Directory(bytes);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(entry + 24), 900);

        Fault(bytes).Code.ShouldBe("file_damaged");
    }

    [Fact]
    public void A_changed_digit_is_told_by_the_checksum()
    {
        var bytes = ZipBuilder.Of(("a.txt", "98.5"));
        bytes[Directory(bytes) + 16] ^= 1;

        Fault(bytes).Code.ShouldBe("file_damaged");
    }

    [Fact]
    public void A_bomb_is_refused_before_it_is_whole() =>
        Fault(ZipBuilder.Of(("a.txt", new byte[20 * 1024 * 1024]))).Code.ShouldBe("file_too_large");

    [Fact]
    public void All_parts_together_have_a_limit()
    {
        var part = new byte[7 * 1024 * 1024];
        var bytes = ZipBuilder.Of([.. Enumerable.Range(0, 20).Select(i => ($"{i}.txt", part))]);

        using var zip = BoundedZip.Open(bytes);
        Should.Throw<UnreadableDocumentException>(() => zip.Verify(_ => true)).Code.ShouldBe("file_too_large");
    }

    [Fact]
    public void Two_parts_of_one_name_and_a_missing_directory_are_damage()
    {
        Should.Throw<UnreadableDocumentException>(() => BoundedZip.Open(ZipBuilder.Of(("a", "1"), ("A", "2")))).Code.ShouldBe("file_damaged");
        Should.Throw<UnreadableDocumentException>(() => BoundedZip.Open(ZipBuilder.Of(("a", "1"))[..^10])).Code.ShouldBe("file_damaged");
    }

    private static UnreadableDocumentException Fault(byte[] bytes)
    {
        using var zip = BoundedZip.Open(bytes);
        return Should.Throw<UnreadableDocumentException>(() => zip.Verify(_ => true));
    }

    private static int Directory(byte[] bytes) => bytes.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
}
