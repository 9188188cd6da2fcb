namespace PerfEval.Dashboards.Samples.Layouts;

/// <summary>How a target is written.</summary>
internal enum TargetStyle
{
    /// <summary>≥12个.</summary>
    Signs,

    /// <summary>不少于12个, 30万元以内.</summary>
    Words,

    /// <summary>≥ | 12 | 个, in columns of their own.</summary>
    Columns,
}
