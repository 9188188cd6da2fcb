using System.Buffers.Binary;
using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Tests.Documents.Workbooks;

public sealed class XlsReaderTests
{
    private static readonly SourceDocument Form = SourceDocument.FromFile(Path.Combine(AppContext.BaseDirectory, "Documents", "Workbooks", "form.xls"));

    [Fact]
    public void A_binary_workbook_reads_as_its_cells_are_shown()
    {
        var content = new DocumentReaders().Read(Form);
        content.Format.ShouldBe("xls");
        content.Problems.ShouldBeEmpty();
        var cells = content.Grids[0].Rows.SelectMany(row => row.Filled).ToList();
        cells.Select(cell => cell.Text).ShouldContain("98.75%");
        cells.First(cell => cell.Text == "316,000.00").Address.ShouldBe("自评表!E6");
    }

    [Fact]
    public void The_extension_does_not_matter() =>
        new DocumentReaders().Read(Form with { Path = "/inbox/form.txt" }).Format.ShouldBe("xls");

    [Fact]
    public void Damaged_bytes_are_a_problem_of_that_file()
    {
        var bytes = (byte[])Form.Bytes.Clone();
        Array.Fill(bytes, (byte)0x5A, 512, 1536);
        var content = new DocumentReaders().Read(Form with { Bytes = bytes });
        content.Problems.ShouldHaveSingleItem().Severity.ShouldBe(Etl.Forms.Severity.Error);
    }

    [Fact]
    public void A_sheet_that_promises_more_rows_than_the_format_has_is_refused_at_once()
    {
        var bytes = (byte[])Form.Bytes.Clone();
        var dimensions = bytes.AsSpan().IndexOf("\0\u0002\u000E\0"u8);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(dimensions + 8), 251_660_032);
        var content = new DocumentReaders().Read(Form with { Bytes = bytes });
        content.Problems.ShouldHaveSingleItem().Code.ShouldBe("file_damaged");
    }
}
