using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms.Headings;
using PerfEval.Etl.Forms.Labels;
using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms.Bands;

/// <summary>Doubts about rows in which the cells of two columns came as one: 100% 10 in one cell, and another one blank.</summary>
internal static class CellsInOne
{
    private const int LongestFiller = 40;

    private static readonly string[] Points = ["weight", "score"];

    /// <summary>Fields of an indicator that may be another column's, or blank for that reason.</summary>
    /// <param name="row">The row.</param>
    /// <param name="indicator">What was read of it.</param>
    /// <param name="columns">The table's columns.</param>
    /// <param name="width">Cells of the heading's row.</param>
    public static IReadOnlyList<string> Doubtful(GridRow row, RawRow indicator, IReadOnlyList<TableColumn> columns, int width)
    {
        // 本项目不适用该 指标: one filler, wrapped.
        bool IsDivided(string field) => indicator.Text(field) is { } text && text.Trim().Any(char.IsWhiteSpace) && !(text.Length <= LongestFiller && Vocabulary.Shared.IsNoIndicator(text));
        bool IsBlank(string field) => indicator.Text(field) is null;
        bool BeginsWithPoints(string field) => field == "deviation" && indicator.Text(field) is { } text && NumberText.Read(text.Split((char[]?)null, 2)[0]) is not null;
        if (row.IsRestored || !IndicatorsBand.Told.Any(IsDivided))
        {
            return [];
        }

        // A line whose blank cells at the end were left out lacks none.
        var isShort = row.Cells.Count == width - 1 && row.Cells[^1].IsBlank;
        if (isShort)
        {
            var isName = IsDivided("level2") || IsDivided("level3");
            return [.. IndicatorsBand.Told.Where(field => field != "deviation" && (IsDivided(field) || IsBlank(field) || (isName && field.StartsWith("level", StringComparison.Ordinal))))];
        }

        List<string> fields = [.. columns.OrderBy(column => column.Position).Select(column => column.Field).Where(field => field is "level3" or "target" or "actual" or "weight" or "score" or "deviation")];

        // 100% 10 | (blank), (blank) | 100% 10, (blank) | 5 无偏差: the other's cell is beside it. Most reasons are blank, and many have several words.
        var doubts = fields.Zip(fields.Skip(1)).Where(pair => IsDivided(pair.First) && IsBlank(pair.Second) && pair.Second != "deviation" || IsBlank(pair.First) && IsDivided(pair.Second) && (pair.Second != "deviation" || BeginsWithPoints(pair.Second))).SelectMany(pair => new[] { pair.First, pair.Second }).ToList();

        // 5 5: two columns' points; below every heading of points two rows' cells.
        var several = Points.Where(field => indicator.Text(field) is { } text && RowsInOne.HasSeveral(text)).ToList();
        doubts.AddRange(several.Count > 0 && several.Count == fields.Count(Points.Contains) ? IndicatorsBand.Told : several);

        // 100% 10 | 9.8 | (blank): what stood behind it moved up, and the last points are missing.
        if (fields.FindLastIndex(field => Points.Contains(field)) is > 0 and var last && IsBlank(fields[last]) && Points.Any(field => !IsBlank(field)) && fields.FindIndex(field => field != "deviation" && IsDivided(field)) is >= 0 and var first && first < last)
        {
            doubts.AddRange(fields[first..(last + 1)]);
        }

        return [.. doubts.Distinct()];
    }
}
