using System.Net;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using PerfEval.Dashboards.Tests.Sample;

namespace PerfEval.Dashboards.Tests.Pages;

[Collection(nameof(LookingOnly))]
public sealed class AnalysisFileTests(FilledSite filled)
{
    [Fact]
    public async Task Every_analysis_is_a_workbook_with_Chinese_headings_and_no_keys()
    {
        foreach (var analysis in filled.Site.Catalog.Analyses)
        {
            var rows = Rows(await filled.Site.Client.GetByteArrayAsync($"/analyses/{analysis.Name}.xlsx"));

            rows[0].ShouldBe([analysis.Title]);
            rows[2].ShouldNotContain(heading => heading.EndsWith('键'), analysis.Name);
        }
    }

    [Fact]
    public async Task The_workbook_holds_all_rows_for_the_parameters_and_numbers_are_numbers()
    {
        var page = await filled.Site.Page("/low-execution?year=2024&threshold=60");
        var address = page.QuerySelectorAll("a[download]").First(link => link.TextContent == "Excel").GetAttribute("href")!;
        var rows = Rows(await filled.Site.Client.GetByteArrayAsync(address));

        rows.Skip(3).Select(row => row[1]).ShouldBe([SampleLake.Lowest, SampleLake.Forms.Single(form => form.Grade == "良").Name]);
        rows[3].ShouldContain("235000.00");
    }

    [Fact]
    public async Task The_list_of_findings_is_a_workbook_of_what_the_filter_leaves()
    {
        var page = await filled.Site.Page("/findings?year=2024&severity=fatal");
        var address = page.QuerySelectorAll("a[download]").First(link => link.TextContent == "Excel").GetAttribute("href")!;
        var rows = Rows(await filled.Site.Client.GetByteArrayAsync(address));

        rows.Skip(3).Count().ShouldBe(page.QuerySelectorAll(".findings tbody tr").Length);
        rows.Skip(3).ShouldAllBe(row => row.Contains("致命"));
    }

    [Fact]
    public async Task An_analysis_that_does_not_exist_is_not_found()
    {
        using var response = await filled.Site.Client.GetAsync("/analyses/nothing_here.xlsx");

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static List<List<string>> Rows(byte[] bytes)
    {
        using var workbook = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        return [.. workbook.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Row>().Select(row => row.Elements<Cell>().Select(cell => cell.InnerText).ToList())];
    }
}
