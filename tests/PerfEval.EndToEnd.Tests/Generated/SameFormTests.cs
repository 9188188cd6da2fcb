using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using PerfEval.Benchmarks.Checks;
using PerfEval.Dashboards.Samples;
using PerfEval.Etl;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms;

namespace PerfEval.EndToEnd.Tests.Generated;

public sealed class SameFormTests
{
    private const int Seed = 20;

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly EtlPipeline Pipeline = EtlPipeline.Create();

    public static TheoryData<string> Layouts() => [.. SampleGenerator.Layouts];

    [Theory]
    [MemberData(nameof(Layouts))]
    public void The_same_form_in_every_format_gives_the_same_evaluation_field_by_field(string layout)
    {
        string? first = null;
        foreach (var format in SampleGenerator.Formats)
        {
            foreach (var document in SampleGenerator.Generate(new SampleOrder(2, 2, [format], Seed) { Layouts = [layout], FormsPerDocument = 1 }).Take(1))
            {
                var read = Read(document);

                read.Status.ShouldBe("extracted", format);
                TruthComparison.Of(document.Forms, read.Forms).ShouldBeEmpty(format);
                read.Forms[0].Problems.Where(problem => problem.Severity != Severity.Info).ShouldBeEmpty(format);
                first ??= Evaluation(read);
                Evaluation(read).ShouldBe(first, format);
            }
        }
    }

    [Fact]
    public void Several_forms_in_one_document_are_read_as_they_were_written()
    {
        var documents = SampleGenerator.Generate(new SampleOrder(240, 2, SampleGenerator.Formats, Seed)).ToList();

        var differences = documents.SelectMany(document => TruthComparison.Of(document.Forms, Read(document).Forms).Select(difference => $"{document.FileName} ({document.Layout}) {difference}"));

        differences.ShouldBeEmpty();
        documents.Count(document => document.Forms.Count > 1).ShouldBeGreaterThan(20);
    }

    private static DocumentReading Read(SampleDocument document) => Pipeline.Read(new SourceDocument(document.FileName, document.Bytes, DateTime.UnixEpoch));

    // Addresses differ by format; everything else must not.
    private static string Evaluation(DocumentReading reading)
    {
        using var stream = new MemoryStream();
        ExtractionJson.Write(stream, [reading]);
        var forms = JsonNode.Parse(stream.ToArray())!["documents"]![0]!["forms"]!;
        WithoutAddresses(forms);
        return forms.ToJsonString(Readable);
    }

    private static void WithoutAddresses(JsonNode? node)
    {
        if (node is JsonObject fields)
        {
            fields.Remove("location");
            fields.Remove("locations");
        }

        foreach (var child in node is JsonObject parent ? parent.Select(field => field.Value) : node as JsonArray ?? [])
        {
            WithoutAddresses(child);
        }
    }
}
