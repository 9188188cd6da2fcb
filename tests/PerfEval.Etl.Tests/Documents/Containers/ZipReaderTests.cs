using System.Text;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Documents.Containers;
using PerfEval.Etl.Tests.Documents.Word;

namespace PerfEval.Etl.Tests.Documents.Containers;

public sealed class ZipReaderTests
{
    [Fact]
    public void Entries_are_read_by_their_own_readers_and_addresses_name_them()
    {
        var content = Read(
            ("局/a.docx", DocxBuilder.Bytes(DocxBuilder.P("第一份"))),
            ("b.html", Encoding.UTF8.GetBytes("<html><table><tr><td>一<td>二</table>")),
            ("__MACOSX/._b.html", [1]),
            ("局/", []));

        content.Format.ShouldBe("zip");
        content.Problems.ShouldBeEmpty();
        content.Grids.Select(grid => grid.File).ShouldBe(["局/a.docx", "b.html"]);
        Texts.Cell(content, "第一份").Address.ShouldBe("局/a.docx!paragraph 1");
        Texts.Cell(content, "二").Address.ShouldBe("b.html!table 1!R1C2");
    }

    [Fact]
    public void An_entry_that_cannot_be_read_is_said_and_the_others_are_read()
    {
        var content = Read(("内.zip", ZipBuilder.Of(("x.txt", "x"))), ("空.txt", []), ("好.txt", Encoding.UTF8.GetBytes("项目名称\t示例项目")));

        content.Grids.Single().File.ShouldBe("好.txt");
        content.Problems.Select(problem => (problem.Code, problem.Location)).ShouldBe([("archive_nested", "内.zip"), ("empty_file", "空.txt")]);
    }

    [Fact]
    public void Chinese_names_are_read_in_the_encoding_of_the_system_that_packed_them()
    {
        var bytes = ZipBuilder.Of(("ab.txt", "1"), ("cdef.txt", "2"));
        Replace(bytes, "ab"u8, [0xBE, 0xD6]);
        Replace(bytes, "cdef"u8, [.. "局1"u8]);

        using var zip = BoundedZip.Open(bytes);
        zip.Names.ShouldBe(["局.txt", "局1.txt"]);
    }

    [Fact]
    public void A_heading_of_one_entry_says_nothing_about_the_forms_of_the_next()
    {
        static byte[] Form(string heading, string name) => Encoding.UTF8.GetBytes(
            $"{heading}\n\n项目支出绩效自评表\n项目名称\t{name}\n主管部门\t示例局\t实施单位\t示例中心\n一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\n产出指标\t数量指标\t场次\t≥5场\t5场\t90\t90\n总分\t\t\t\t\t90\t90\n");

        var reading = EtlPipeline.Create().Read(Document(("a.txt", Form("示例局2022年度绩效自评", "甲项目")), ("2023年b.txt", Form("附件", "乙项目")), ("c.gif", "GIF89a"u8.ToArray())));

        reading.Status.ShouldBe("partial");
        reading.Forms.Select(form => (form.Ordinal, form.ProjectName, form.Year)).ShouldBe([(1, "甲项目", 2022), (2, "乙项目", 2023)]);
    }

    [Fact]
    public void An_archive_without_documents_says_so() =>
        Read(("局/", []), (".DS_Store", [1])).Problems.Single().Code.ShouldBe("archive_empty");

    private static DocumentContent Read(params (string Name, byte[] Bytes)[] parts) => new DocumentReaders().Read(Document(parts));

    private static SourceDocument Document(params (string Name, byte[] Bytes)[] parts) => new("/inbox/a.zip", ZipBuilder.Of(parts), DateTime.UnixEpoch);

    private static void Replace(byte[] bytes, ReadOnlySpan<byte> from, byte[] to)
    {
        for (var at = bytes.AsSpan().IndexOf(from); at >= 0; at = bytes.AsSpan().IndexOf(from))
        {
            to.CopyTo(bytes, at);
        }
    }
}
