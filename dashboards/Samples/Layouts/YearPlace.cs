namespace PerfEval.Dashboards.Samples.Layouts;

/// <summary>Where a form says its year.</summary>
internal enum YearPlace
{
    /// <summary>In its title: 2024年度项目支出绩效自评表.</summary>
    Title,

    /// <summary>On a line below the title: （2024年度）.</summary>
    BelowTitle,

    /// <summary>In a field of its head.</summary>
    Field,

    /// <summary>In a heading above, outside the form.</summary>
    Heading,
}
