using System.Text.Encodings.Web;
using System.Text.Json;

namespace PerfEval.Warehouse.Lake;

/// <summary>How the lake's small JSON files are written: snake case, Chinese readable as it is.</summary>
internal static class LakeJson
{
    internal static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
    };

    /// <summary>The same on one line: JSON within JSON.</summary>
    internal static readonly JsonSerializerOptions Lines = new(Options) { WriteIndented = false };
}
