using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Forms;

/// <summary>The rows of one form within its document.</summary>
/// <param name="Title">The title's cell; null for a form without one.</param>
/// <param name="Rows">Rows after the title up to the next form or report.</param>
public sealed record FormExtent(Cell? Title, IReadOnlyList<GridRow> Rows)
{
    /// <summary>Address of the form's first cell.</summary>
    public string Start => Title?.Address ?? Rows.SelectMany(row => row.Filled).First().Address;
}
