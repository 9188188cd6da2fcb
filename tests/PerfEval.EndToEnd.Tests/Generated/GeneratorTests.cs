using System.Text.Json;
using PerfEval.Dashboards.Samples;
using PerfEval.Dashboards.Samples.Truth;

namespace PerfEval.EndToEnd.Tests.Generated;

public sealed class GeneratorTests
{
    private static readonly SampleOrder Order = new(120, 3, SampleGenerator.Formats, Seed: 5);

    [Fact]
    public void The_same_seed_gives_the_same_bytes_and_another_seed_others()
    {
        var first = Contents(Order);

        Contents(Order).ShouldBe(first);
        Contents(Order with { Seed = 6 }).ShouldNotBe(first);
    }

    [Fact]
    public void Forms_come_in_every_format_with_3_to_30_rows_and_points_that_add_up()
    {
        var documents = SampleGenerator.Generate(Order).ToList();
        var forms = documents.SelectMany(document => document.Forms).ToList();

        forms.Count.ShouldBe(120);
        documents.Select(document => document.Format).Distinct().ShouldBe(SampleGenerator.Formats, ignoreOrder: true);
        forms.ShouldAllBe(form => form.Indicators.Count >= 3 && form.Indicators.Count <= 30);
        forms.ShouldAllBe(form => form.TotalScore == form.Indicators.Sum(row => row.Score ?? 0) + form.Funds[0].Score.GetValueOrDefault(form.TotalScore!.Value - form.Indicators.Sum(row => row.Score ?? 0)));
        forms.ShouldAllBe(form => form.Funds.Skip(1).Sum(fund => fund.Executed) == form.Funds[0].Executed);
    }

    [Fact]
    public void Projects_recur_over_the_years()
    {
        var forms = SampleGenerator.Generate(Order).SelectMany(document => document.Forms).Where(form => form.ProjectName is not null).ToList();

        forms.Select(form => form.Year).Distinct().ShouldBe([2022, 2023, 2024]);
        forms.GroupBy(form => (form.ProjectName, form.ImplementingUnit)).Count(group => group.Select(form => form.Year).Distinct().Count() == 3).ShouldBeGreaterThan(10);
    }

    [Fact]
    public void The_truth_has_the_shape_of_an_extraction()
    {
        using var json = JsonDocument.Parse(TruthJson.Write(SampleGenerator.Generate(Order).First()));

        var form = json.RootElement.GetProperty("documents")[0].GetProperty("forms")[0];
        form.GetProperty("funds")[0].GetProperty("executed").ValueKind.ShouldBe(JsonValueKind.String);
        form.GetProperty("goals").GetProperty("expected").GetString().ShouldNotBeNullOrEmpty();
        form.GetProperty("indicators")[0].GetProperty("target_parsed").GetProperty("op").GetString().ShouldNotBeNull();
    }

    private static string[] Contents(SampleOrder order) => [.. SampleGenerator.Generate(order).Select(document => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(document.Bytes)))];
}
