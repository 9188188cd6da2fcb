using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms.Labels;
using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms.Mending;

/// <summary>Restores the rows of a funds block: the band's label left of them covers their first place, so that they have as many cells behind their
/// names as the heading has columns, and stand further left.</summary>
internal sealed class CoveredFunds(Vocabulary vocabulary, RowKinds kinds)
{
    /// <summary>The band's label and the fund's name stand before a row's figures.</summary>
    private const int MostNames = 2;

    /// <summary>The heading at a row with the rows below it, restored; null where nothing is to be restored.</summary>
    public IReadOnlyList<GridRow>? Table(List<GridRow> rows, int at)
    {
        if (FirstOf(rows[at]) is not { } first)
        {
            return null;
        }

        var heading = rows[at];
        var figures = heading.Cells.Count - first;
        var body = rows.Skip(at + 1).TakeWhile(row => row.Cells.Count > 1 && FirstOf(row) is null && Name(row) is not null).ToList();
        var whole = body.Find(row => Lacks(row, heading, figures) && Name(row) is { } name && row.At(name.Position + 1) is not null);
        var places = heading.Cells.Count - whole?.Cells.Count ?? 0;
        return whole is null ? null : [heading, .. body.Select(row => row.Cells.Count + places <= heading.Cells.Count && Name(row)!.Position == Name(whole)!.Position ? Moved(row, places) : row)];
    }

    // Where a heading's figures begin: of amounts as columns, or of sources as columns.
    private int? FirstOf(GridRow row)
    {
        if (kinds.Headings.Funds(row) is { } heading)
        {
            return heading.Columns.Where(column => column.Field != "reason").Min(column => column.Position);
        }

        return kinds.IsSourcesHeading(row) ? row.Filled.First(kinds.IsSource).Position : null;
    }

    // A fund's name before its figures, or an amount's name where sources are columns.
    private Cell? Name(GridRow row)
    {
        var lead = row.Filled.Take(MostNames + 1).TakeWhile(cell => NumberText.Read(cell.Text) is null && Amount.Read(cell.Text, "元") is null).ToList();
        return lead.Count > MostNames ? null : lead.FindLast(cell => vocabulary.FundKindOf(cell.Label) is not null || vocabulary.FundColumns.FieldOf(cell.Label) is not null);
    }

    private bool Lacks(GridRow row, GridRow heading, int figures) =>
        row.Cells.Count < heading.Cells.Count && !row.Cells[0].IsBlank && Name(row) is { } name && row.Cells.Count - name.Position - 1 == figures;

    private static GridRow Moved(GridRow row, int places) => new(row.Number, row.Address,
        [.. Enumerable.Range(0, places).Select(place => new Cell(string.Empty, place, row.Address)), .. row.Cells.Select(cell => cell with { Position = cell.Position + places })])
    {
        IsRestored = true,
    };
}
