using PerfEval.Warehouse.Lake;
using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Rules;

/// <summary>The cases of one rule: a file for each rule, found by scanning the assembly.</summary>
public abstract class RuleCases
{
    public static IReadOnlyList<RuleCases> All { get; } =
    [
        .. typeof(RuleCases).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(RuleCases)))
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => (RuleCases)Activator.CreateInstance(type)!),
    ];

    public abstract string Rule { get; }

    public abstract IEnumerable<RuleCase> Cases { get; }

    /// <summary>A form in which no rule finds anything.</summary>
    protected static Form Sound { get; } = new();

    protected static RuleCase Finds(string name, Form form, params IReadOnlyList<Verdict> findings) => new(name, form, true, findings);

    protected static RuleCase Passes(string name, Form form) => new(name, form, true, []);

    protected static RuleCase Skips(string name, Form form) => new(name, form, false, []);

    protected static Verdict Fatal(string? printed, string? expected, int? row = null, string? subject = null) =>
        new("fail", "fatal", printed, expected, row, subject);

    protected static Verdict Warning(string? printed, string? expected, int? row = null, string? subject = null) =>
        new("fail", "warning", printed, expected, row, subject);

    protected static Verdict Info(string? printed, string? expected, int? row = null, string? subject = null) =>
        new("fail", "info", printed, expected, row, subject);

    protected static Verdict Open(string severity, string? printed, string? expected, int? row = null, string? subject = null) =>
        new("undetermined", severity, printed, expected, row, subject);

    /// <summary>What a report says of the sound form, as its first item.</summary>
    protected static LakeReportItem Item(string name) =>
        new("", 1, name, null, 100_000, 90_000, 90, 0, 94.2m, "优", "第9行", "{}");
}
