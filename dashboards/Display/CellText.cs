using System.Globalization;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Display;

/// <summary>How a value is shown, by the name of its column: units are in the names.</summary>
public static class CellText
{
    private const int LongText = 60;

    /// <summary>The cell of a row.</summary>
    public static CellView Of(ResultColumn column, ResultRow row)
    {
        var value = row[column.Name];
        var text = Text(column.Name, value);
        var href = value is null ? null : FigureLink.Of(column.Name, row);
        var style = column.Name is "severity" or "verdict" or "version_state" or "status" or "outcome" or "state" ? $"tag {value}" : null;
        var isNumber = IsNumber(column);
        return value is string && text.Length > LongText
            ? new CellView(Figures.Cut(text, LongText), href, text, style, isNumber)
            : new CellView(text, href, value is null ? "无此值" : null, style, isNumber);
    }

    /// <summary>True for figures that stand to the right; years and ordinals are names.</summary>
    public static bool IsNumber(ResultColumn column) =>
        (column.Type == typeof(decimal) || column.Type == typeof(long) || column.Type == typeof(int)) && !IsName(column.Name);

    private static string Text(string column, object? value) => value switch
    {
        null => Figures.Blank,
        string code when Words.IsCode(column) => Words.Of(code),
        string text => text,
        bool yes => yes ? "是" : "否",
        DateTime time => time.ToString(time.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        _ when IsName(column) => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        _ => Number(column, Convert.ToDecimal(value, CultureInfo.InvariantCulture)),
    };

    private static string Number(string column, decimal value) =>
        column.EndsWith("_yuan", StringComparison.Ordinal) ? Figures.Yuan(value)
        : column.EndsWith("_pct", StringComparison.Ordinal) ? Figures.Percent(value)
        : Figures.Number(value);

    private static bool IsName(string column) =>
        column.EndsWith("year", StringComparison.Ordinal) || column.EndsWith("_no", StringComparison.Ordinal) || column.EndsWith("_ordinal", StringComparison.Ordinal);
}
