using System.Diagnostics;
using System.Text.Json;

namespace PerfEval.Warehouse.Tests.Lake;

/// <summary>A Parquet file as an engine sees it that has nothing to do with the one that wrote it.</summary>
internal static class ParquetRows
{
    /// <summary>Schema (<c>columns</c>), compression (<c>codecs</c>) and <c>rows</c> of a file.</summary>
    internal static JsonElement Read(string path)
    {
        var start = new ProcessStartInfo("node", [Path.Combine(AppContext.BaseDirectory, "Lake", "read-parquet.mjs"), path])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var node = Process.Start(start)!;
        var errors = node.StandardError.ReadToEndAsync();
        var output = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        node.ExitCode.ShouldBe(0, errors.Result);
        return JsonDocument.Parse(output).RootElement;
    }
}
