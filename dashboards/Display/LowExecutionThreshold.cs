using System.Globalization;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Display;

/// <summary>The rate below which execution counts as low, as a reader sets it.</summary>
public static class LowExecutionThreshold
{
    private const string Analysis = "low_execution_projects";
    private const string Parameter = "threshold";

    /// <summary>The threshold in percent points; the analysis' own default where none is given.</summary>
    /// <param name="reader">The warehouse, for the default.</param>
    /// <param name="value">As in a query string.</param>
    /// <exception cref="BadParameterException">No number between 0 and 100.</exception>
    public static decimal Of(WarehouseReader reader, string? value) => string.IsNullOrWhiteSpace(value)
        ? Default(reader)
        : decimal.TryParse(value.TrimEnd('%', '％'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var threshold) && threshold is > 0 and <= 100
            ? threshold
            : throw new BadParameterException($"参数 threshold 的值“{value}”不能用作阈值。请写 0 到 100 之间的数字（百分点），例如 threshold=80。");

    /// <summary>The projects below the threshold in a year, the lowest rate first.</summary>
    public static ResultTable Projects(WarehouseReader reader, YearChoice year, decimal threshold) => year.Of(reader.Query(Analysis, Parameters(year, threshold)));

    /// <summary>The address of the same projects as a file.</summary>
    /// <param name="format">xlsx, csv or json.</param>
    /// <param name="year">The year.</param>
    /// <param name="threshold">Percent points.</param>
    public static string File(string format, YearChoice year, decimal threshold) =>
        $"/analyses/{Analysis}.{format}" + QueryString.Create(Parameters(year, threshold).Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value)));

    private static Dictionary<string, string> Parameters(YearChoice year, decimal threshold)
    {
        var parameters = new Dictionary<string, string> { [Parameter] = threshold.ToString(CultureInfo.InvariantCulture) };
        if (year is { IsAll: false, Year: { } only })
        {
            parameters["year"] = only.ToString(CultureInfo.InvariantCulture);
        }

        return parameters;
    }

    private static decimal Default(WarehouseReader reader) => decimal.Parse(
        reader.Catalog.Analyses.First(analysis => analysis.Name == Analysis).Parameters.First(parameter => parameter.Name == Parameter).Default,
        CultureInfo.InvariantCulture);
}
