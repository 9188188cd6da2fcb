using System.Text.Json;

namespace PerfEval.EndToEnd.Tests.Host;

/// <summary>A command that ended.</summary>
/// <param name="Status">Exit status.</param>
/// <param name="Out">Standard output.</param>
/// <param name="Error">Standard error.</param>
public sealed record Finished(int Status, string Out, string Error)
{
    /// <summary>Standard output as JSON.</summary>
    public JsonElement Json => JsonDocument.Parse(Out).RootElement;

    /// <summary>Fails with what the command said when it ended otherwise than expected.</summary>
    public Finished ShouldEndWith(int status)
    {
        Status.ShouldBe(status, $"标准错误：{Error}\n标准输出：{(Out.Length > 500 ? Out[..500] : Out)}");
        return this;
    }

    /// <summary>One clear line for people and no stack trace.</summary>
    public Finished ShouldSayOnly(params string[] words)
    {
        var lines = Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(1, Error);
        foreach (var word in words)
            lines[0].ShouldContain(word);
        return this;
    }
}
