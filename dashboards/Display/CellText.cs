using System.Globalization;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Display;

/// <summary>How a value is shown, by the name of its column: units are in the names.</summary>
public static class CellText
{
    private const int LongText = 60;

    /// <summary>第2页表1第3行第4列: an address of one cell stands on one line.</summary>
    private const int ShortPlace = 14;

    /// <summary>The cell of a row.</summary>
    /// <param name="column">The column.</param>
    /// <param name="row">The row.</param>
    /// <param name="zone">The reader's time zone; stored moments are UTC.</param>
    public static CellView Of(ResultColumn column, ResultRow row, TimeZoneInfo zone)
    {
        var value = row[column.Name];
        var text = Text(column, value, zone);
        var href = value is null ? null : FigureLink.Of(column.Name, row);
        var style = column.Name is "severity" or "verdict" or "version_state" or "status" or "outcome" or "state" or "coverage_state" ? $"tag {value}"
            : IsPlace(column) && text.Length <= ShortPlace ? "place" : null;
        var isNumber = IsNumber(column);
        return value is string && text.Length > LongText && !IsSentence(column)
            ? new CellView(Figures.Cut(text, LongText), href, text, style, isNumber)
            : new CellView(text, href, value is null ? "无此值" : null, style, isNumber);
    }

    // Said to somebody who has to do something about it: what to do stands at the end.
    private static bool IsSentence(ResultColumn column) => column.Name is "message" or "detail";

    /// <summary>True for addresses in a document.</summary>
    public static bool IsPlace(ResultColumn column) => column.Name == "location" || column.Name.EndsWith("_location", StringComparison.Ordinal);

    /// <summary>True for names of fields: what a repair, a correction or a finding is about.</summary>
    public static bool IsField(ResultColumn column) => column.Name is "field" or "subject";

    /// <summary>True for figures that stand to the right; years and ordinals are names.</summary>
    public static bool IsNumber(ResultColumn column) =>
        (column.Type == typeof(decimal) || column.Type == typeof(long) || column.Type == typeof(int)) && !IsName(column.Name);

    private static string Text(ResultColumn column, object? value, TimeZoneInfo zone) => value switch
    {
        null => Figures.Blank,
        string field when IsField(column) => FieldNames.Of(field),
        string row when column.Name == "now" => FieldNames.InRow(row),
        string place when IsPlace(column) => PlaceText.Of(place),
        string code when Words.IsCode(column.Name) => Words.Of(code),
        string text => text,
        bool yes => yes ? "是" : "否",
        DateTime time when column.Name.EndsWith("_at", StringComparison.Ordinal) => Figures.Moment(time, zone),
        DateTime date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ when IsName(column.Name) => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        _ => Number(column, Convert.ToDecimal(value, CultureInfo.InvariantCulture)),
    };

    private static string Number(ResultColumn column, decimal value) =>
        column.Name.EndsWith("_yuan", StringComparison.Ordinal) ? Figures.Yuan(value)
        : column.Name.EndsWith("_pct", StringComparison.Ordinal) ? column.Unit == "%" ? Figures.Percent(value) : Figures.Rounded(value)
        : Figures.Number(value);

    private static bool IsName(string column) =>
        column.EndsWith("year", StringComparison.Ordinal) || column.EndsWith("_no", StringComparison.Ordinal) || column.EndsWith("_ordinal", StringComparison.Ordinal);
}
