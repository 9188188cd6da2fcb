using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Forms.Headings;

/// <summary>Years that stand above headings, 2022年 | 2023年 over 预算数 | 执行数 | 预算数 | 执行数: a form is about the last of them, what stands below another is nobody's.</summary>
internal static partial class HeadingYears
{
    private const int Longest = 8;

    /// <summary>True for a row with two years or more, the last of them at its end or before other headings, whose lower row begins no further left than the first:
    /// further left it came without its blank cells, and nobody can say what stands below which.</summary>
    /// <param name="row">The row.</param>
    /// <param name="below">The row below it.</param>
    /// <param name="isBand">True for the label of a band, which may stand in either row.</param>
    public static bool Are(GridRow row, GridRow below, Func<Cell, bool> isBand)
    {
        // Nearly every row ends with a figure or a text.
        var years = row.Filled.Count > 1 && row.Filled.Exists(MayBe) ? row.Filled.FindAll(cell => Of(cell) is not null) : [];
        return years.Count > 1 && below.Filled.Count > years.Count && below.Filled.Find(cell => !isBand(cell))?.Position >= years[0].Position && Of(years[0]) != Of(years[^1]);
    }

    /// <summary>True for a year that another one in the row follows.</summary>
    /// <param name="cell">The cell; null where nothing stands above.</param>
    /// <param name="row">Its row.</param>
    public static bool IsEarlier(Cell? cell, GridRow row) => cell is not null && Of(cell) is { } year && row.Filled.Exists(other => Of(other) > year);

    private static bool MayBe(Cell cell) => cell.Text.Length <= Longest && cell.Text[0] is '2' or '上' or '去' or '本' or '当' or '(' or '（';

    private static int? Of(Cell cell) =>
        !MayBe(cell) || Year().Match(cell.Label.Full) is not { Success: true } year ? null
        : year.Groups[1].Success ? int.Parse(year.Groups[1].ValueSpan, CultureInfo.InvariantCulture)
        : year.Groups[2].Success ? 1 : 2;

    [GeneratedRegex(@"^[(]?(?:(20\d\d)年?度?|(上年度?|去年|上一年度?)|(?:本年度?|当年))[)]?$")]
    private static partial Regex Year();
}
