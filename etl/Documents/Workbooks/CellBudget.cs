namespace PerfEval.Etl.Documents.Workbooks;

/// <summary>How many cells one document may have: a thousand forms have a hundred thousand; more than two million is an attack or no form at all.</summary>
internal sealed class CellBudget
{
    /// <summary>Cells a document may have.</summary>
    internal const int Most = 2_000_000;

    private int left = Most;

    /// <summary>Takes cells off the budget.</summary>
    /// <exception cref="CellLimitException">None are left.</exception>
    internal void Spend(int cells)
    {
        left -= cells;
        if (left < 0)
        {
            throw new CellLimitException();
        }
    }
}
