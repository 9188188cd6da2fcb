using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace PerfEval.EndToEnd.Tests.Commands;

[Collection(Samples.Name)]
public sealed class ExportCommandTests(SampleWorkspace samples)
{
    [Fact]
    public void The_annual_summary_carries_the_marts_numbers_as_numbers()
    {
        var path = Export("annual_summary", "2024", "xlsx").ShouldHaveSingleItem();
        using var workbook = SpreadsheetDocument.Open(path, isEditable: false);
        new OpenXmlValidator().Validate(workbook).Select(fault => fault.Description).ShouldBeEmpty();
        Names(workbook).ShouldBe(["概况", "按部门执行率", "执行率分布", "低执行项目", "得分分布", "等级分布", "问题清单", "例外", "人工更正", "说明"]);
        var mart = samples.Run("query", "overview", "--format", "json").Json.EnumerateArray()
            .Single(row => row.GetProperty("year").ToString() == "2024");
        var annual = Rows(workbook, "概况").Single(row => row[0].InnerText.StartsWith("全年预算", StringComparison.Ordinal))[1];
        annual.DataType!.Value.ShouldBe(CellValues.Number);
        Number(annual).ShouldBe(decimal.Parse(mart.GetProperty("annual_yuan").GetString()!, CultureInfo.InvariantCulture));
        var departments = Rows(workbook, "按部门执行率").Skip(3).ToList();
        departments.Count.ShouldBeGreaterThan(3);
    }

    [Fact]
    public void The_low_execution_sheet_leads_back_to_file_and_cell()
    {
        using var workbook = SpreadsheetDocument.Open(Export("annual_summary", "2024", "xlsx")[0], isEditable: false);
        var rows = Rows(workbook, "低执行项目").Skip(2).ToList();
        rows[0][^2].InnerText.ShouldBe("文件名");
        rows[0][^1].InnerText.ShouldBe("出处");
        rows.Skip(1).ShouldNotBeEmpty();
        rows.Skip(1).SelectMany(row => row[^2..]).ShouldAllBe(cell => cell.InnerText.Length > 0);
    }

    [Fact]
    public void The_same_summary_is_a_Word_document_with_a_table_a_sheet()
    {
        using var workbook = SpreadsheetDocument.Open(Export("annual_summary", "2024", "xlsx")[0], isEditable: false);
        using var document = WordprocessingDocument.Open(Export("annual_summary", "2024", "docx").ShouldHaveSingleItem(), isEditable: false);

        new OpenXmlValidator().Validate(document).Select(fault => fault.Description).ShouldBeEmpty();
        var tables = document.MainDocumentPart!.Document.Body!.Elements<DocumentFormat.OpenXml.Wordprocessing.Table>().ToList();
        var sheets = Names(workbook).ToList();
        tables.Count.ShouldBe(sheets.Count);
        foreach (var (table, sheet) in tables.Zip(sheets))
        {
            table.Elements<DocumentFormat.OpenXml.Wordprocessing.TableRow>().Count().ShouldBe(Rows(workbook, sheet).Count() - 2, sheet);
        }
    }

    [Theory]
    [InlineData("xlsx")]
    [InlineData("docx")]
    [InlineData("csv")]
    [InlineData("parquet")]
    public void Twice_written_the_bytes_are_the_same(string format)
    {
        var first = Export("annual_summary", "2024", format, "first");
        var second = Export("annual_summary", "2024", format, "second");
        second.Select(Path.GetFileName).ShouldBe(first.Select(Path.GetFileName));
        foreach (var (one, other) in first.Zip(second))
            File.ReadAllBytes(other).ShouldBe(File.ReadAllBytes(one), one);
    }

    [Fact]
    public void Csv_begins_with_the_mark_that_Excel_needs() =>
        File.ReadAllBytes(Export("annual_summary", "2024", "csv")[0]).Take(3).ShouldBe(new byte[] { 0xEF, 0xBB, 0xBF });

    [Fact]
    public void This_months_summary_lists_what_was_received()
    {
        var month = TimeZoneInfo.ConvertTimeBySystemTimeZoneId(DateTime.UtcNow, "Asia/Shanghai").ToString("yyyy-MM", CultureInfo.InvariantCulture);
        using var workbook = SpreadsheetDocument.Open(Export("monthly_summary", month, "xlsx")[0], isEditable: false);
        Rows(workbook, "收到的文件").Skip(3).Count().ShouldBe(samples.FirstRun.Json.GetProperty("documents").GetInt32());
    }

    [Fact]
    public void A_period_without_data_writes_nothing_and_says_so()
    {
        var folder = samples.PathOf("empty-period");
        samples.Run("export", "annual_summary", "--period", "1999", "--out", folder).ShouldEndWith(1).ShouldSayOnly("1999", "没有数据");
        Directory.Exists(folder).ShouldBeFalse();
    }

    [Theory]
    [InlineData("codebook", "all", "docx", "没有 docx 格式")]
    [InlineData("annual_summary", "May", "xlsx", "年度")]
    [InlineData("no_such_export", "2024", "xlsx", "no_such_export")]
    public void What_there_is_not_is_wrong_usage(string name, string period, string format, string word) =>
        samples.Run("export", name, "--period", period, "--out", samples.PathOf("none"), "--format", format).ShouldEndWith(2).ShouldSayOnly(word);

    private string[] Export(string name, string period, string format, string folder = "exports") =>
        samples.Run("export", name, "--period", period, "--out", samples.PathOf(folder), "--format", format)
            .ShouldEndWith(0).Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> Names(SpreadsheetDocument workbook) =>
        workbook.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().Select(sheet => sheet.Name!.Value!);

    private static IEnumerable<Cell[]> Rows(SpreadsheetDocument workbook, string name)
    {
        var sheet = workbook.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().Single(one => one.Name == name);
        var part = (WorksheetPart)workbook.WorkbookPart.GetPartById(sheet.Id!);
        return part.Worksheet.Descendants<Row>().Select(row => row.Elements<Cell>().ToArray());
    }

    private static decimal Number(Cell cell) => decimal.Parse(cell.CellValue!.Text, CultureInfo.InvariantCulture);
}
