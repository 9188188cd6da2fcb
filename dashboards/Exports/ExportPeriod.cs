namespace PerfEval.Dashboards.Exports;

/// <summary>A period that a summary can be made for.</summary>
/// <param name="Value">As the export wants it: 2024, 2024-05.</param>
/// <param name="Label">As people say it: 2024年度.</param>
public sealed record ExportPeriod(string Value, string Label);
