namespace PerfEval.Dashboards.Charts;

/// <summary>A file format that a chart can be rendered to.</summary>
public enum ChartFormat
{
    /// <summary>Portable Network Graphics, two pixels a point, text in the bundled font.</summary>
    Png,

    /// <summary>Scalable Vector Graphics, text as text.</summary>
    Svg,
}
