using System.CommandLine;

namespace PerfEval.Dashboards.Commands;

/// <summary>Who decides and why: no decision without both.</summary>
internal static class Signature
{
    /// <summary>The person.</summary>
    public static Option<string?> Who { get; } = new("--who") { Description = "经办人", HelpName = "姓名" };

    /// <summary>Why.</summary>
    public static Option<string?> Reason { get; } = new("--reason") { Description = "原因", HelpName = "说明" };

    /// <summary>Both.</summary>
    /// <exception cref="UsageException">One of them is missing.</exception>
    public static (string Who, string Reason) Of(ParseResult parsed) =>
        parsed.GetValue(Who)?.Trim() is { Length: > 0 } who && parsed.GetValue(Reason)?.Trim() is { Length: > 0 } reason
            ? (who, reason)
            : throw new UsageException("作出决定要写明 --who 姓名 和 --reason 原因。");
}
