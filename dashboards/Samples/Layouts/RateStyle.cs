namespace PerfEval.Dashboards.Samples.Layouts;

/// <summary>How a rate is written.</summary>
internal enum RateStyle
{
    /// <summary>94.03%.</summary>
    Percent,

    /// <summary>94.03 below 执行率（%）.</summary>
    Points,

    /// <summary>0.9403.</summary>
    Fraction,
}
