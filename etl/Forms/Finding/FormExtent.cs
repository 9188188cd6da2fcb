using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Forms.Finding;

/// <summary>The rows of one form within its document.</summary>
/// <param name="Title">The title's cell; null for a form without one.</param>
/// <param name="Rows">Rows after the title up to the next form or report.</param>
public sealed record FormExtent(Cell? Title, IReadOnlyList<GridRow> Rows)
{
    /// <summary>The second half of a title that a line end tore in two, as printed; null where it stands in one line.</summary>
    public Cell? TitleRest { get; init; }

    private const int FewestRows = 6;

    /// <summary>Address of the form's first cell.</summary>
    public string Start => Title?.Address ?? Rows.SelectMany(row => row.Filled).First().Address;

    /// <summary>True where blank cells were left out when the tables were flattened: none stands before a filled one, though rows differ in length.
    /// Then the order of a row's cells tells their columns, not their places. A blank cell at the end of rows of different length was not left out.</summary>
    public bool IsGapless
    {
        get
        {
            var rows = Rows.Where(row => row.Cells.Count > 1 && !row.IsBlank).ToList();
            return rows.Count >= FewestRows
                && rows.All(row => row.Filled[^1].Position == row.Filled.Count - 1)
                && (rows.All(row => row.Cells.Count == row.Filled.Count) || ArePadded(rows))
                && rows.Select(row => row.Filled.Count).Distinct().Count() > 2;
        }
    }

    // Filled up to one width: label and value pairs are as wide as the rows of a table.
    private static bool ArePadded(List<GridRow> rows)
    {
        var commonest = rows.GroupBy(row => row.Cells.Count).MaxBy(width => width.Count())!;
        return commonest.Count() * 3 > rows.Count * 2 && commonest.Any(row => row.Filled.Count * 2 <= commonest.Key);
    }
}
