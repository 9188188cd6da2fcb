namespace PerfEval.Dashboards.Samples.Layouts;

/// <summary>Where a form says its unit of money.</summary>
internal enum UnitPlace
{
    /// <summary>In the label of the funds: 项目资金（万元）.</summary>
    Band,

    /// <summary>In the heading of each amount: 年初预算数（万元）.</summary>
    Columns,

    /// <summary>On a line of its own: 金额单位：万元.</summary>
    Line,

    /// <summary>In the label of the funds and again, as another one, behind each amount: 项目资金（元) over 150万元.</summary>
    Cells,
}
