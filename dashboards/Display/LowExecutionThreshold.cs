using System.Globalization;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Display;

/// <summary>The rate below which execution counts as low, as a reader sets it.</summary>
public static class LowExecutionThreshold
{
    /// <summary>What the analysis takes when nobody says otherwise (policy: 80 percent points).</summary>
    public const decimal Default = 80m;

    /// <summary>The threshold in percent points.</summary>
    /// <exception cref="BadParameterException">No number between 0 and 100.</exception>
    public static decimal Of(string? value) => string.IsNullOrWhiteSpace(value)
        ? Default
        : decimal.TryParse(value.TrimEnd('%', '％'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var threshold) && threshold is > 0 and <= 100
            ? threshold
            : throw new BadParameterException($"参数 threshold 的值“{value}”不能用作阈值。请写 0 到 100 之间的数字（百分点），例如 threshold=80。");

    /// <summary>The projects below the threshold in a year, the lowest rate first.</summary>
    public static ResultTable Projects(WarehouseReader reader, YearChoice year, decimal threshold)
    {
        var parameters = new Dictionary<string, string> { ["threshold"] = threshold.ToString(CultureInfo.InvariantCulture) };
        if (year is { IsAll: false, Year: { } only })
        {
            parameters["year"] = only.ToString(CultureInfo.InvariantCulture);
        }

        return year.Of(reader.Query("low_execution_projects", parameters));
    }
}
