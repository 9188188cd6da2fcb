using System.Text.Json;
using PerfEval.Dashboards.Commands.Output;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Commands;

/// <summary>What one run of the pipeline did, for people and as the JSON of <c>run</c> and <c>rebuild</c>.</summary>
/// <param name="Documents">Documents looked at.</param>
/// <param name="Unchanged">Those of them that were in the lake already.</param>
/// <param name="Rejected">Those read now that gave no form.</param>
/// <param name="LeftOut">Files left aside, by reason (Chinese).</param>
/// <param name="Load">What the loader did; its counts are the warehouse's after the run.</param>
/// <param name="ExtractSeconds">Seconds spent reading documents.</param>
/// <param name="LakeSeconds">Seconds spent writing the lake.</param>
/// <param name="TotalSeconds">Seconds from start to end.</param>
internal sealed record RunSummary(
    int Documents, int Unchanged, int Rejected, IReadOnlyDictionary<string, int> LeftOut, LoadOutcome Load,
    decimal ExtractSeconds, decimal LakeSeconds, decimal TotalSeconds)
{
    /// <summary>Writes the summary in Chinese.</summary>
    public void WriteForPeople(TextWriter writer)
    {
        writer.WriteLine($"文件 {Documents} 个：新读 {Documents - Unchanged}，未变 {Unchanged}，没有读出自评表 {Rejected}。库中现有自评表 {Load.Forms} 张。");
        foreach (var (reason, count) in LeftOut.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            writer.WriteLine($"跳过 {count} 个：{reason}");
        writer.WriteLine($"问题：致命 {Found("fatal")}，警告 {Found("warning")}，提示 {Found("info")}。用时 {TotalSeconds:0.0} 秒。");
    }

    /// <summary>Writes the JSON object on standard output.</summary>
    public void WriteJson()
    {
        using var output = Console.OpenStandardOutput();
        using (var json = new Utf8JsonWriter(output, JsonRows.Readable))
        {
            json.WriteStartObject();
            json.WriteNumber("documents", Documents);
            json.WriteNumber("forms", Load.Forms);
            json.WriteNumber("rejected", Rejected);
            json.WriteNumber("unchanged", Unchanged);
            WriteCounts(json, "rows", Load.Rows);
            json.WriteStartObject("findings");
            foreach (var severity in new[] { "fatal", "warning", "info" })
                json.WriteNumber(severity, Found(severity));
            json.WriteEndObject();
            WriteSeconds(json);
            json.WriteEndObject();
        }
        output.WriteByte((byte)'\n');
    }

    private long Found(string severity) => Load.Findings.GetValueOrDefault(severity);

    private static void WriteCounts(Utf8JsonWriter json, string name, IReadOnlyDictionary<string, long> counts)
    {
        json.WriteStartObject(name);
        foreach (var (key, count) in counts.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            json.WriteNumber(key, count);
        json.WriteEndObject();
    }

    private void WriteSeconds(Utf8JsonWriter json)
    {
        json.WriteStartObject("seconds");
        json.WriteNumber("extract", decimal.Round(ExtractSeconds, 3));
        json.WriteNumber("lake", decimal.Round(LakeSeconds, 3));
        json.WriteNumber("load", decimal.Round(Load.Seconds.Load, 3));
        json.WriteNumber("rules", decimal.Round(Load.Seconds.Rules, 3));
        json.WriteNumber("marts", decimal.Round(Load.Seconds.Marts, 3));
        json.WriteNumber("total", decimal.Round(TotalSeconds, 3));
        json.WriteEndObject();
    }
}
