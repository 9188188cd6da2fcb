using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using PerfEval.Dashboards.Exports;
using PerfEval.Dashboards.Tests.Sample;
using PerfEval.Warehouse.Codebook;

namespace PerfEval.Dashboards.Tests.Pages;

[Collection(nameof(LookingOnly))]
public sealed class CodebookFileTests(FilledSite filled)
{
    [Fact]
    public async Task The_workbook_holds_every_column_once()
    {
        var bytes = await filled.Site.Client.GetByteArrayAsync("/codebook.xlsx");

        using var workbook = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        var lines = workbook.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet.Descendants<Row>())
            .Select(row => row.Elements<Cell>().Select(cell => cell.InnerText).ToList()).Where(cells => cells.Count == 8)
            .Select(cells => $"{cells[1]}.{cells[3]}").Where(name => name != "表名.列").ToList();
        lines.ShouldBe(DataCodebook.Of(filled.Site.Catalog).Tables.SelectMany(table => table.Columns.Select(column => $"{table.Name}.{column.Name}")), ignoreOrder: true);
    }

    [Fact]
    public void As_an_export_it_has_no_period()
    {
        using var reader = filled.Site.Read();
        var export = new CodebookExport();

        export.Read(reader, "all").Sheets.Select(sheet => sheet.Title).ShouldBe(["分析", "事实表", "维度表", "暂存表", "数据湖", "参照数据", "分析的参数", "核对规则"]);
        Should.Throw<ExportUsageException>(() => export.Read(reader, "2024")).Message.ShouldContain("all");
    }
}
