using System.Globalization;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Display;

/// <summary>The year that a page or a chart speaks of.</summary>
/// <param name="IsAll">True for all years together.</param>
/// <param name="Year">The year; null (and not all) for the forms that name none.</param>
public sealed record YearChoice(bool IsAll, int? Year)
{
    /// <summary>All years together.</summary>
    public static readonly YearChoice All = new(true, null);

    /// <summary>What a query string says for it: <c>2024</c>, <c>all</c> or <c>none</c>.</summary>
    public string Value => IsAll ? "all" : Year?.ToString(CultureInfo.InvariantCulture) ?? "none";

    /// <summary>What a reader sees: 2024年度, 全部年度 or 年度不明.</summary>
    public string Label => IsAll ? "全部年度" : Year is { } year ? $"{year}年度" : "年度不明";

    /// <summary>Every year that has forms, newest first; forms without a year last.</summary>
    public static IReadOnlyList<YearChoice> Known(WarehouseReader reader) =>
        [.. ResultRow.Of(reader.Read("overview")).Select(row => new YearChoice(false, (int?)row.Whole("year"))).OrderByDescending(choice => choice.Year ?? int.MinValue)];

    /// <summary>The year that was asked for; the newest one where none was.</summary>
    /// <param name="reader">The warehouse, for the newest year.</param>
    /// <param name="value"><c>2024</c>, <c>all</c>, <c>none</c>, or null.</param>
    /// <param name="allowsAll">False where figures of several years have no sum.</param>
    /// <exception cref="BadParameterException">The value is no year.</exception>
    public static YearChoice Of(WarehouseReader reader, string? value, bool allowsAll) => value switch
    {
        null or "" => Known(reader) is [var newest, ..] ? newest : new YearChoice(false, null),
        "all" when allowsAll => All,
        "none" => new YearChoice(false, null),
        _ when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1900 and < 2200 => new YearChoice(false, year),
        _ => throw new BadParameterException($"参数 year 的值“{value}”不是年度。请写四位年份，例如 year=2024" + (allowsAll ? "，或 year=all（全部年度）。" : "。")),
    };

    /// <summary>The condition for reading a mart by year.</summary>
    public IReadOnlyDictionary<string, object?> Where => IsAll ? new Dictionary<string, object?>() : new Dictionary<string, object?> { ["year"] = Year };

    /// <summary>The year's rows of a result that holds several years.</summary>
    public ResultTable Of(ResultTable table) =>
        IsAll ? table : table with { Rows = [.. ResultRow.Of(table).Where(row => row.Whole("year") == Year).Select(row => row.Values)] };
}
