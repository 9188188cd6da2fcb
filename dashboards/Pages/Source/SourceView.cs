using PerfEval.Dashboards.Display;
using PerfEval.Etl.Documents;

namespace PerfEval.Dashboards.Pages.Source;

/// <summary>A part of the source of a document: what stood in the file, with the cells marked that were read, doubted, or asked for.</summary>
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
        var rows = content.Grids.SelectMany(grid => grid.Rows.Where(row => !row.IsBlank).Select((row, index) => (Grid: index == 0 ? grid.Name : null, Row: row))).ToList();
        var range = asked is null ? null : SourceRange.Of(asked);
        var found = range is null ? -1 : rows.FindIndex(row => row.Row.Cells.Any(cell => cell.Address == range.First));
        var pages = PageOf.Of(found >= 0 ? (found / RowsOfPart) + 1 : part, rows.Count, "行", page, RowsOfPart);
        var shown = rows.Skip((pages.Number - 1) * RowsOfPart).Take(RowsOfPart).ToList();
        var columns = shown.Count == 0 ? 1 : shown.Max(row => row.Row.Cells.Count);
        return new SourceView([.. shown.Select(row => View(row.Grid, row.Row, marks, range, columns))], columns, pages);
    }

    private static SourceRowView View(string? grid, GridRow row, SourceMarks marks, SourceRange? asked, int columns)
    {
        var (from, to) = Asked(row, asked);
        return new SourceRowView(row.Number, grid, [.. row.Cells.Select((cell, index) => View(cell, marks,
            isAsked: index >= from && index <= to,
            span: index == row.Cells.Count - 1 ? columns - index : 1))]);
    }

    private static SourceCellView View(Cell cell, SourceMarks marks, bool isAsked, int span)
    {
        var (field, doubt) = (marks.FieldAt(cell.Address), marks.DoubtAt(cell.Address));
        var style = isAsked ? "asked" : doubt is not null ? "doubt" : field is not null ? "read" : "";
        return new SourceCellView(SourceLink.Anchor(cell.Address), cell.Text, style, string.Join('\n', new[] { cell.Address, field, doubt }.OfType<string>()), span);
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
