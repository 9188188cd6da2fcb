namespace PerfEval.Warehouse.Tests.Rules;

/// <summary>One finding that a rule should make on a form.</summary>
public sealed record Verdict(string Kind, string Severity, string? Printed, string? Expected, int? Row = null, string? Subject = null)
{
    public override string ToString() => $"{Kind} {Severity} 表中{Printed ?? "—"} 应为{Expected ?? "—"} 行{Row?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "—"} {Subject ?? "—"}";
}
