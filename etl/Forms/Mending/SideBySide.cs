using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Forms.Mending;

/// <summary>Sets two forms that stand side by side on one sheet apart: the left one's rows, then the right one's. Cells keep their addresses.</summary>
internal sealed class SideBySide(RowKinds kinds)
{
    /// <summary>The rows of the left forms before those of the right ones; the same list where the sheet has one form beside nothing.</summary>
    /// <param name="rows">Rows of one sheet or table.</param>
    public IReadOnlyList<GridRow> Apart(IReadOnlyList<GridRow> rows)
    {
        if (SecondAt(rows) is not { } at)
        {
            return rows;
        }

        var (left, right) = (rows.Select(row => Part(row, 0, at)).ToList(), rows.Select(row => Part(row, at, int.MaxValue)).ToList());
        return left.Exists(IsHeading) && right.Exists(IsHeading) ? [.. left, .. right.Where(row => !row.IsBlank)] : rows;
    }

    // 项目名称 | … | 项目名称 | …: wherever a project is named, another one is at the same place to its right.
    private int? SecondAt(IReadOnlyList<GridRow> rows)
    {
        var at = (int?)null;
        foreach (var row in rows)
        {
            var names = row.Filled.FindAll(kinds.IsProjectLabel);
            if (names.Count == 0)
            {
                continue;
            }

            if (names.Count != 2 || names[0].Label != names[1].Label || (at ?? names[1].Position) != names[1].Position)
            {
                return null;
            }

            at = names[1].Position;
        }

        return at;
    }

    private bool IsHeading(GridRow row) => kinds.Headings.IsIndicators(row);

    private static GridRow Part(GridRow row, int from, int to) =>
        new(row.Number, row.Address, [.. row.Cells.Where(cell => cell.Position >= from && cell.Position < to).Select((cell, position) => cell with { Position = position })]) { IsPlaced = row.IsPlaced };
}
