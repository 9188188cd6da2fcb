using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Forms.Finding;

/// <summary>Which tables of a form stand above a row. Each row is asked once, however many rows are asked about.</summary>
/// <param name="rows">The document's rows.</param>
/// <param name="kinds">Kinds of rows.</param>
/// <param name="start">The form's first row.</param>
internal sealed class FormTables(IReadOnlyList<GridRow> rows, RowKinds kinds, int start)
{
    private int looked = start;
    private bool hasIndicators;
    private bool hasFunds;
    private bool hasTotal;
    private bool hasTargets;

    /// <summary>True where the form's indicators are headed above the row.</summary>
    public bool HaveIndicators(int end) => Look(end).hasIndicators;

    /// <summary>True where its funds or its indicators are.</summary>
    public bool HaveAny(int end) => Look(end) is { hasIndicators: true } or { hasFunds: true };

    /// <summary>True where both are.</summary>
    public bool HaveBoth(int end) => Look(end) is { hasIndicators: true, hasFunds: true };

    /// <summary>True where the total below its indicators is.</summary>
    public bool HaveTotal(int end) => Look(end).hasTotal;

    /// <summary>True where its indicators have targets, which those of evaluators have not.</summary>
    public bool HaveTargets(int end) => Look(end).hasTargets;

    private FormTables Look(int end)
    {
        for (; looked < end; looked++)
        {
            hasTotal |= hasIndicators && kinds.IsTotal(rows[looked]);
            if (kinds.Headings.Indicators(rows[looked], looked + 1 < rows.Count ? rows[looked + 1] : null) is { } heading)
            {
                hasIndicators = true;
                hasTargets |= heading.Columns.Exists(column => column.Field is "target" or "actual");
            }

            hasFunds |= kinds.Headings.IsFunds(rows[looked]);
        }

        return this;
    }
}
