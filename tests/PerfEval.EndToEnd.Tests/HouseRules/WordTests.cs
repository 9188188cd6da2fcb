using System.Text.Json;
using PerfEval.Dashboards.Display;

namespace PerfEval.EndToEnd.Tests.HouseRules;

public sealed class WordTests
{
    [Fact]
    public void Every_repair_that_a_corpus_document_needs_is_told_in_Chinese()
    {
        var corpus = Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "corpus"), "expected.json", SearchOption.AllDirectories);
        var repairs = corpus.SelectMany(path => Repairs(File.ReadAllText(path))).Distinct().ToList();

        repairs.ShouldNotBeEmpty();
        repairs.Where(repair => Words.Of(repair.Rule) == repair.Rule).Select(repair => repair.Rule).Distinct().ShouldBeNone("put its word into Words.");
        repairs.Where(repair => FieldNames.Of(repair.Field) == repair.Field).Select(repair => repair.Field).Distinct().ShouldBeNone("put its name into FieldNames.");
    }

    private static List<(string Rule, string Field)> Repairs(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. from form in document.RootElement.GetProperty("forms").EnumerateArray()
                   where form.TryGetProperty("repairs", out _)
                   from repair in form.GetProperty("repairs").EnumerateArray()
                   where repair.TryGetProperty("rule", out _)
                   select (repair.GetProperty("rule").GetString()!, repair.GetProperty("field").GetString()!)];
    }
}
