using PerfEval.Dashboards.Display;
using PerfEval.Etl.Documents;

namespace PerfEval.Dashboards.Pages.Source;

/// <summary>A part of the source of a document: what stood in the file, merged cells as they are merged, with the cells marked that were read, doubted,
/// corrected, or asked for.</summary>
/// <param name="Rows">The rows of this part.</param>
/// <param name="Columns">Width of the widest row.</param>
/// <param name="Pages">Which part it is.</param>
public sealed record SourceView(IReadOnlyList<SourceRowView> Rows, int Columns, PageOf Pages)
{
    /// <summary>Rows in a part: a browser shows them at once.</summary>
    private const int RowsOfPart = 400;

    /// <summary>The part that holds the address that was asked for, or the part with a number.</summary>
    /// <param name="content">The document as its reader sees it.</param>
    /// <param name="marks">What was made of its cells.</param>
    /// <param name="asked">An address; null for none.</param>
    /// <param name="part">Number of the part where no address is asked for.</param>
    /// <param name="page">Address of the page without address and part.</param>
    public static SourceView Of(DocumentContent content, SourceMarks marks, string? asked, int? part, string page)
    {
        var rows = content.Grids.SelectMany(grid => grid.Rows.Where(row => !row.IsBlank).Select(row => (Grid: grid, Row: row))).ToList();
        var range = asked is null ? null : SourceRange.Of(asked);
        var found = range is null ? -1 : rows.FindIndex(row => row.Row.Cells.Any(cell => cell.Address == range.First));
        var pages = PageOf.Of(found >= 0 ? (found / RowsOfPart) + 1 : part, rows.Count, "行", page, RowsOfPart);
        var shown = rows.Skip((pages.Number - 1) * RowsOfPart).Take(RowsOfPart).ToList();
        var columns = shown.Count == 0 ? 1 : shown.Max(row => row.Row.Cells.Count);
        return new SourceView([.. shown.GroupBy(row => row.Grid).SelectMany(grid => Views(grid.Key, [.. grid.Select(row => row.Row)], marks, range, columns))], columns, pages);
    }

    private static IEnumerable<SourceRowView> Views(CellGrid grid, IReadOnlyList<GridRow> rows, SourceMarks marks, SourceRange? asked, int columns)
    {
        var isStart = grid.Rows.First(row => !row.IsBlank) == rows[0];
        return rows.Zip(SourceLayout.Of(rows, columns), (row, cells) =>
        {
            var (from, to) = Asked(row, asked);
            return new SourceRowView(row.Number, isStart && row == rows[0] ? PlaceText.Of(grid.Name) : null,
                [.. cells.Select(placed => View(placed, marks, placed.Cell is { } cell && cell.Position >= from && cell.Position <= to))]);
        });
    }

    private static SourceCellView View(PlacedCell placed, SourceMarks marks, bool isAsked)
    {
        if (placed.Cell is not { } cell)
        {
            return new SourceCellView(null, "", "", "", null, placed.Rows, placed.Columns);
        }

        var (field, doubt, correction) = (marks.FieldAt(cell.Address), marks.DoubtAt(cell.Address), marks.CorrectionAt(cell.Address));
        var style = isAsked ? "asked" : correction is not null ? "corrected" : doubt is not null ? "doubt" : field is not null ? "read" : "";
        return new SourceCellView(SourceLink.Anchor(cell.Address), cell.Text, style, string.Join('\n', new[] { PlaceText.Of(cell.Address), field, doubt, correction }.OfType<string>()),
            marks.KeyAt(cell.Address) is { } key ? CorrectLink.To(key) : null, placed.Rows, placed.Columns);
    }

    /// <summary>The cells of a row that are asked for: a range within the row, the first cell of a range over several rows.</summary>
    private static (int From, int To) Asked(GridRow row, SourceRange? asked)
    {
        var addresses = row.Cells.Select(cell => cell.Address).ToList();
        var from = asked is null ? -1 : addresses.IndexOf(asked.First);
        var to = asked is null ? -1 : addresses.IndexOf(asked.Last);
        return from < 0 ? (int.MaxValue, -1) : (from, Math.Max(from, to));
    }
}
