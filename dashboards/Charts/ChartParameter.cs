namespace PerfEval.Dashboards.Charts;

/// <summary>A parameter of a chart.</summary>
/// <param name="Name">As in a query string.</param>
/// <param name="Label">Chinese name.</param>
/// <param name="Meaning">What it does, and its default.</param>
public sealed record ChartParameter(string Name, string Label, string Meaning)
{
    /// <summary>The year, by default the newest that has forms.</summary>
    public static readonly ChartParameter Year = new("year", "年度", "四位年份；不填为有数据的最近年度");

    /// <summary>The year, or all of them together.</summary>
    public static readonly ChartParameter YearOrAll = new("year", "年度", "四位年份，或 all（全部年度）；不填为有数据的最近年度");
}
