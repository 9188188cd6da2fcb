using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms.Labels;

namespace PerfEval.Etl.Forms.Mending;

/// <summary>Sets rows of the head with funds beside them, 主管部门 | … | 全年预算 | 260 | 全年支出 | 254.8, apart: the head's rows, then those of the funds.
/// Cells keep their addresses.</summary>
internal static class HeadBesideFunds
{
    private const int FewestCells = 4;

    /// <summary>The rows with such rows set apart; the same rows where there are none.</summary>
    /// <param name="rows">Rows of a form above its indicators.</param>
    /// <param name="vocabulary">Labels.</param>
    public static IEnumerable<GridRow> Apart(IEnumerable<GridRow> rows, Vocabulary vocabulary)
    {
        var funds = new List<GridRow>();
        foreach (var row in rows)
        {
            if (FundsAt(row, vocabulary) is { } at)
            {
                yield return Part(row, 0, at);
                funds.Add(Part(row, at, int.MaxValue));
                continue;
            }

            foreach (var part in funds)
            {
                yield return part;
            }

            funds.Clear();
            yield return row;
        }

        foreach (var part in funds)
        {
            yield return part;
        }
    }

    // Where the funds begin behind a label of the head and its value; null where no figure stands behind its label there.
    private static int? FundsAt(GridRow row, Vocabulary vocabulary)
    {
        var cells = row.Filled;
        if (cells.Count < FewestCells || IsFunds(cells[0], vocabulary) || vocabulary.Head.FieldOf(cells[0].Label) is null || IsFunds(cells[1], vocabulary))
        {
            return null;
        }

        var at = cells.FindIndex(2, cell => IsFunds(cell, vocabulary));
        return at > 0 && cells.Skip(at).Zip(cells.Skip(at + 1)).Any(pair => InlineFunds.Field(pair.First, vocabulary) is not null && InlineFunds.IsFigure(pair.Second)) ? cells[at].Position : null;
    }

    private static bool IsFunds(Cell cell, Vocabulary vocabulary) => InlineFunds.Field(cell, vocabulary) is not null || vocabulary.FundBands.Contains(cell.Label);

    private static GridRow Part(GridRow row, int from, int to) =>
        new(row.Number, row.Address, [.. row.Cells.Select(cell => cell.Position >= from && cell.Position < to ? cell : cell with { Text = string.Empty })]) { IsPlaced = row.IsPlaced, TornAt = row.TornAt };
}
