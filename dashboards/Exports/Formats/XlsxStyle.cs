namespace PerfEval.Dashboards.Exports.Formats;

/// <summary>The looks that cells of a workbook have; the values are the positions in <see cref="XlsxStyles"/>.</summary>
internal enum XlsxStyle
{
    /// <summary>Nothing special.</summary>
    Plain,

    /// <summary>The sheet's title.</summary>
    Title,

    /// <summary>The line under the title.</summary>
    Note,

    /// <summary>Head of a column.</summary>
    Head,

    /// <summary>Text that wraps.</summary>
    Text,

    /// <summary>元, two decimals, thousands separators.</summary>
    Money,

    /// <summary>Percent points and scores, two decimals.</summary>
    Number,

    /// <summary>Counts.</summary>
    Count,

    /// <summary>Years: names, not quantities; 2024, never 2,024.</summary>
    Year,
}
