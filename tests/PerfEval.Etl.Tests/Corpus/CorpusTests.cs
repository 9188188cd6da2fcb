using System.Text.Json;
using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Tests.Corpus;

/// <summary>Every folder of tests/corpus is a case: a document and what the extraction must say about it.</summary>
public sealed class CorpusTests
{
    private static readonly EtlPipeline Pipeline = EtlPipeline.Create();

    public static TheoryData<string> Cases() => [.. Directory.EnumerateDirectories(Root).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    private static string Root => Path.Combine(AppContext.BaseDirectory, "corpus");

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_document_is_read_as_expected(string name)
    {
        var folder = Path.Combine(Root, name);
        var document = SourceDocument.FromFile(Directory.EnumerateFiles(folder, "document*").Single());
        using var expected = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "expected.json")));

        using var extraction = Extract(document);
        var actual = extraction.RootElement.GetProperty("documents")[0];

        string.Join('\n', JsonSubset.Differences(expected.RootElement, actual)).ShouldBe(string.Empty, actual.ToString());
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_same_bytes_give_the_same_extraction(string name)
    {
        var document = SourceDocument.FromFile(Directory.EnumerateFiles(Path.Combine(Root, name), "document*").Single());

        using var first = Extract(document);
        using var second = Extract(document);

        second.RootElement.ToString().ShouldBe(first.RootElement.ToString());
    }

    private static JsonDocument Extract(SourceDocument document)
    {
        using var stream = new MemoryStream();
        ExtractionJson.Write(stream, [Pipeline.Read(document)]);
        return JsonDocument.Parse(stream.ToArray());
    }
}
