using System.Text.Json;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms;

namespace PerfEval.Etl.Tests.Samples;

/// <summary>The project's own sample documents against what was put into them when they were made.</summary>
public sealed class SamplesTests
{
    private static readonly EtlPipeline Pipeline = EtlPipeline.Create();
    private static readonly JsonElement[] Truth = [.. JsonDocument.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "samples.json"))).RootElement.EnumerateArray()];

    public static TheoryData<string> Files() => [.. Truth.Select(document => document.GetProperty("file").GetString()!)];

    private static string Root => Path.Combine(AppContext.BaseDirectory, "etl", "samples");

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_field_of_every_form_is_read(string file)
    {
        var expected = Truth.Single(document => document.GetProperty("file").GetString() == file);

        var reading = Pipeline.Read(SourceDocument.FromFile(Path.Combine(Root, file)));

        reading.Status.ShouldBe(expected.GetProperty("status").GetString());
        reading.Forms.Select(SampleText.Head).ShouldBe(Forms(expected).Select(form => SampleText.Of(form.GetProperty("head"))));
        foreach (var (form, truth) in reading.Forms.Zip(Forms(expected)))
        {
            form.Funds.Select(SampleText.Fund).ShouldBe(SampleText.Lines(truth.GetProperty("funds")));
            form.Indicators.Select(SampleText.Row).ShouldBe(SampleText.Lines(truth.GetProperty("rows")));
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_narrative_report_is_read_where_there_is_one(string file)
    {
        var expected = Truth.Single(document => document.GetProperty("file").GetString() == file);

        var report = Pipeline.Read(SourceDocument.FromFile(Path.Combine(Root, file))).Report;

        (report is not null).ShouldBe(expected.TryGetProperty("report", out var truth));
        if (report is not null)
        {
            SampleText.Report(report).ShouldBe(SampleText.Of(truth));
            report.Items.Select(SampleText.Item).ShouldBe(SampleText.Lines(truth.GetProperty("items")));
        }
    }

    [Fact]
    public void Every_file_of_the_samples_is_accounted_for() =>
        Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(path => path.Contains('/', StringComparison.Ordinal))
            .ShouldBe(Truth.Select(document => document.GetProperty("file").GetString()!), ignoreOrder: true);

    [Fact]
    public void The_samples_show_many_forms_several_years_two_places_and_many_layouts()
    {
        var forms = Truth.SelectMany(Forms).ToList();

        forms.Count.ShouldBeGreaterThanOrEqualTo(60);
        forms.Select(form => form.GetProperty("layout").GetString()).Distinct().Count().ShouldBeGreaterThanOrEqualTo(6);
        forms.Select(form => form.GetProperty("head").GetProperty("year").ToString()).Distinct().Count().ShouldBeGreaterThanOrEqualTo(3);
        Truth.Select(document => document.GetProperty("file").GetString()!.Split('/')[0]).Distinct().Count().ShouldBe(2);
    }

    [Fact]
    public void Fewer_than_3_fields_in_100_carry_a_warning()
    {
        var forms = Truth.SelectMany(document => Pipeline.Read(SourceDocument.FromFile(Path.Combine(Root, document.GetProperty("file").GetString()!))).Forms).ToList();

        var fields = forms.Sum(form => 10 + (7 * form.Funds.Count) + (9 * form.Indicators.Count));
        var flagged = forms.Sum(form => form.Problems.Where(problem => problem.Severity != Severity.Info).Select(problem => (problem.Row, problem.Field)).Distinct().Count());

        (flagged * 100).ShouldBeLessThan(3 * fields);
    }

    private static IEnumerable<JsonElement> Forms(JsonElement document) => document.GetProperty("forms").EnumerateArray();
}
