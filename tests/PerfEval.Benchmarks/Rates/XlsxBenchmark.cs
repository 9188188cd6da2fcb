using System.Diagnostics;
using System.Text.Json;

namespace PerfEval.Benchmarks.Rates;

/// <summary>xlsx forms through extraction to Parquet, against SheetJS that only parses them.</summary>
internal static class XlsxBenchmark
{
    private const double Target = 1.5;
    private const long MostBytes = 256L << 20;

    /// <summary>Prints both rates and their ratio; true where the target is met.</summary>
    public static bool Run(int forms)
    {
        using var set = new SampleSet("xlsx", forms);
        Console.WriteLine($"xlsx: {forms} forms, {set.Bytes >> 10} KB, {Environment.ProcessorCount} cores");
        var (parsing, processor) = Parse(set.Folder, forms);
        var extraction = Extraction.Of(set);
        var ratio = parsing / extraction.Seconds;
        Console.WriteLine($"  SheetJS, parsing alone     {parsing,8:0.0} s {forms / parsing,8:0} forms/s   {processor:0.0} s of processor time");
        Console.WriteLine($"  extraction to Parquet      {extraction.Seconds,8:0.0} s {forms / extraction.Seconds,8:0} forms/s   {extraction.ProcessorSeconds:0.0} s of processor time   peak {extraction.PeakBytes >> 20} MB (at most {MostBytes >> 20})");
        Console.WriteLine($"  ratio                      {ratio,8:0.00}   (at least {Target})   sums equal the truth");
        return ratio >= Target && extraction.PeakBytes <= MostBytes;
    }

    private static (double Seconds, double ProcessorSeconds) Parse(string folder, int forms)
    {
        var start = new ProcessStartInfo("node") { RedirectStandardOutput = true, ArgumentList = { Path.Combine(AppContext.BaseDirectory, "Rates", "parse-only.mjs"), folder } };
        using var node = Process.Start(start)!;
        using var answer = JsonDocument.Parse(node.StandardOutput.ReadToEnd());
        node.WaitForExit();
        var sheets = answer.RootElement.GetProperty("sheets").GetInt32();
        return sheets == forms ? (answer.RootElement.GetProperty("seconds").GetDouble(), answer.RootElement.GetProperty("processorSeconds").GetDouble()) : throw new InvalidOperationException($"SheetJS found {sheets} sheets in {forms} workbooks");
    }
}
