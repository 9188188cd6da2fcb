using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PerfEval.Dashboards.Samples.Truth;

/// <summary>Writes the truth of a document as JSON in the shape of the <c>extract</c> command: decimals as exact strings.</summary>
public static class TruthJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NumberHandling = JsonNumberHandling.Strict,
        Converters = { new ExactDecimal() },
    };

    /// <summary>One document's truth.</summary>
    public static byte[] Write(SampleDocument document) =>
        JsonSerializer.SerializeToUtf8Bytes(new { documents = new[] { new { file = document.FileName, format = document.Format, status = "extracted", forms = document.Forms } } }, Options);
}
