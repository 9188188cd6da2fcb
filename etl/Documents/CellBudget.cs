namespace PerfEval.Etl.Documents;

/// <summary>Counts a document's cells against <see cref="DocumentLimits.Cells"/>.</summary>
internal sealed class CellBudget
{
    private int left = DocumentLimits.Cells;

    /// <summary>Takes cells off the budget.</summary>
    /// <exception cref="UnreadableDocumentException">None are left.</exception>
    internal void Spend(int cells)
    {
        left -= cells;
        if (left < 0)
        {
            throw UnreadableDocumentException.TooLarge($"超过 {DocumentLimits.Cells} 个单元格");
        }
    }
}
