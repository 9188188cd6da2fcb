using System.Text;
using PerfEval.Dashboards.Display;
using PerfEval.Dashboards.Tests.Sample;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Tests.Display;

[Collection(nameof(LookingOnly))]
public sealed class ExcelCsvTests(FilledSite filled)
{
    [Fact]
    public async Task A_download_opens_in_Excel_with_Chinese_headings()
    {
        var bytes = await filled.Site.Client.GetByteArrayAsync("/charts/low_execution.csv?year=2024");

        bytes[..3].ShouldBe([0xEF, 0xBB, 0xBF]);
        var lines = Encoding.UTF8.GetString(bytes[3..]).Split("\r\n");
        lines[0].ShouldContain("全年预算数（元）");
        lines[1].ShouldContain("1000000.00,235000.00,765000.00");
        lines.Length.ShouldBe(5);
    }

    [Theory]
    [InlineData("甲,乙", "\"甲,乙\"")]
    [InlineData("他说\"好\"", "\"他说\"\"好\"\"\"")]
    [InlineData("一\n二", "\"一\n二\"")]
    [InlineData("=100%", "'=100%")]
    [InlineData("-", "-")]
    [InlineData("990100210010774086", "\"\t990100210010774086\"")]
    [InlineData("0451", "\"\t0451\"")]
    [InlineData("2024", "2024")]
    public void A_text_comes_out_as_it_went_in(string text, string cell)
    {
        var table = new ResultTable([new ResultColumn("text", null, null, typeof(string))], [[text]]);

        Encoding.UTF8.GetString(ExcelCsv.Bytes(table)[3..]).ShouldBe($"text\r\n{cell}\r\n");
    }

    [Fact]
    public async Task Json_numbers_are_exact()
    {
        var json = await filled.Site.Client.GetStringAsync("/analyses/low_execution_projects.json?year=2024&threshold=60");

        json.ShouldContain("\"annual_yuan\":1000000.00");
        json.ShouldContain($"\"project_name\":\"{SampleLake.Lowest}\"");
    }
}
