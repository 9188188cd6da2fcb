using System.Text;
using System.Text.Json;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Jobs;
using PerfEval.Warehouse.Lake;

namespace PerfEval.Etl.Tests.Jobs;

public sealed class LakeRowBuilderTests
{
    private static readonly EtlPipeline Pipeline = EtlPipeline.Create();

    [Fact]
    public void Every_value_stands_beside_its_printed_text_and_address()
    {
        var rows = Rows("excel-damage");

        var (evaluation, fund, indicator) = (rows.Evaluations.Single(), rows.Funds[0], rows.Indicators[2]);
        (evaluation.Year, evaluation.ProjectName, evaluation.TotalScore).ShouldBe((2024, "社区阅览室图书更新", 98.08m));
        Cell(evaluation.Cells, "total_score").ShouldBe(["98.08", "line 19!C8"]);
        (fund.FundKind, fund.ExecutedYuan, fund.RatePct, fund.RateScale, fund.RateRaw).ShouldBe(("total", 760500.00m, 97.5m, 1, "97.5"));
        Cell(fund.Cells, "executed").ShouldBe(["760500.00", "line 5!C5"]);
        (indicator.Target, indicator.TargetValue, indicator.TargetUnit, indicator.TargetMangled).ShouldBe(("1", 100m, "%", true));
        Cell(indicator.Cells, "target")[0].ShouldBe("1");
        rows.Repairs.Count.ShouldBe(4);
    }

    [Fact]
    public void Problems_of_a_form_carry_its_number_those_of_the_document_none()
    {
        Rows("year-nowhere").Problems.Select(problem => (problem.FormOrdinal, problem.Code)).ShouldBe([(1, "year_unknown")]);
        Rows("table-of-contents").Problems.Select(problem => (problem.FormOrdinal, problem.Code)).ShouldBe([((int?)null, "no_form")]);
    }

    [Fact]
    public void A_report_gives_its_totals_and_its_projects()
    {
        var rows = Rows("report-and-forms-in-one-file");

        rows.Reports.Single().TotalExecutedYuan.ShouldBe(1110500m);
        rows.ReportItems.Select(item => item.ItemNo).ShouldBe([1, 2]);
        rows.Evaluations.Count.ShouldBe(2);
    }

    [Fact]
    public void Content_that_is_in_the_lake_already_adds_nothing_but_its_path()
    {
        var rows = Rows("nine-columns-in-yuan", isReading: false);

        rows.Documents.Single().IsReading.ShouldBeFalse();
        (rows.Evaluations.Count, rows.Indicators.Count, rows.Problems.Count).ShouldBe((0, 0, 0));
    }

    private static LakeRows Rows(string name, bool isReading = true)
    {
        var path = Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "corpus", name), "document*").Single();
        var document = SourceDocument.FromFile(path);
        var builder = new LakeRowBuilder("20250101T000000000-test");
        builder.Add(new CollectedDocument(path, document.Sha256, document.Bytes.Length, document.ModifiedAt, DateTime.UtcNow), Pipeline.Read(document), isReading);
        return builder.Rows;
    }

    private static string[] Cell(string cells, string field) =>
        JsonSerializer.Deserialize<Dictionary<string, string[]>>(Encoding.UTF8.GetBytes(cells))![field];
}
