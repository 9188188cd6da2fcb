using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms.Labels;

namespace PerfEval.Etl.Forms.Mending;

/// <summary>Rows that a page break tore in two: the lower half of each cell stands in a row of its own at the head of the next page, 258 and 0 of 2580.</summary>
internal static partial class PageTear
{
    /// <summary>The page of a row's address; 0 where the document has none.</summary>
    public static int PageOf(string? address) => address?.StartsWith("page ", StringComparison.Ordinal) == true && Page().Match(address) is { Success: true } page ? int.Parse(page.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture) : 0;

    /// <summary>The place of the row, on a page behind, that a row goes on with; null where it ends on its own.</summary>
    /// <param name="rows">Rows of the form.</param>
    /// <param name="at">The row in question.</param>
    /// <param name="isBetween">True for what a page break puts between the two: its marks, the heading printed again.</param>
    /// <param name="isRest">Whether the second row is the rest of the first.</param>
    public static int? RestOf(List<GridRow> rows, int at, Func<GridRow, bool> isBetween, Func<GridRow, GridRow, bool> isRest)
    {
        var page = PageOf(rows[at].Address);
        if (page == 0 || at + 1 >= rows.Count || (PageOf(rows[at + 1].Address) == page && !isBetween(rows[at + 1])))
        {
            return null;
        }

        var next = at + 1;
        while (next < rows.Count && isBetween(rows[next]))
        {
            next++;
        }

        // A row that fills a whole page has its rest on the page after that.
        return next < rows.Count && PageOf(rows[next].Address) > page && isRest(rows[at], rows[next]) ? next : null;
    }

    /// <summary>Whether a cell and the one below it name two levels: 经济效益指标 | 促进企业发展 | | above and 社会效益指标 | … | 10 below are two rows, though the first has no points.</summary>
    /// <param name="upper">The cell that can name a level of the second kind; null where the row has none.</param>
    /// <param name="next">The row below.</param>
    /// <param name="vocabulary">Knows the names.</param>
    public static bool NamesTwo(Cell? upper, GridRow next, Vocabulary vocabulary)
    {
        bool IsName(string text) => vocabulary.Level2.Contains(LabelText.Of(text).Unnumbered);
        return upper is not null && next.At(upper.Position) is { IsBlank: false } under && upper.Text != under.Text && IsName(upper.Text) && IsName(under.Text) && !IsName(upper.Text + under.Text);
    }

    /// <summary>Both halves as one row; each cell keeps the address of its upper half.</summary>
    public static GridRow Join(GridRow row, GridRow rest)
    {
        var cells = Enumerable.Range(0, Math.Max(row.Cells.Count, rest.Cells.Count)).Select(place => (row.At(place), rest.At(place)) switch
        {
            ({ } upper, { } lower) => upper with { Text = $"{upper.Text}\n{lower.Text}" },
            ({ } upper, null) => upper,
            (null, { } lower) => lower,
            _ => new Cell(string.Empty, place, row.Address),
        });
        // It ends on the lower half's page: what follows there is no rest of it.
        return new GridRow(row.Number, rest.Address, [.. cells]);
    }

    /// <summary>Fields of columns that both halves fill.</summary>
    public static IEnumerable<(Cell Upper, Cell Lower)> Torn(GridRow row, GridRow rest) =>
        row.Filled.Select(upper => (upper, Lower: rest.At(upper.Position))).Where(halves => halves.Lower is not null).Select(halves => (halves.upper, halves.Lower!));

    [GeneratedRegex(@"^page (\d{1,6}) ")]
    private static partial Regex Page();
}
