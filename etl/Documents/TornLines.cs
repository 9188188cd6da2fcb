using PerfEval.Etl.Forms;

namespace PerfEval.Etl.Documents;

/// <summary>Joins table lines that a line end within a cell tore in two. A table whose lines all have the same number of cells gives it away:
/// two short lines that make exactly one whole.</summary>
public static class TornLines
{
    /// <summary>So much of a table, in percent, must have one width before a shorter line counts as torn.</summary>
    private const int Regular = 80;

    /// <summary>Joins torn lines; the torn cell's halves keep a line end between them, cells behind it the address of their own line.</summary>
    /// <param name="rows">The document's lines.</param>
    /// <param name="problems">Told of every line that was joined.</param>
    public static IReadOnlyList<GridRow> Join(IReadOnlyList<GridRow> rows, List<Problem> problems)
    {
        var joined = new List<GridRow>();
        var i = 0;
        while (i < rows.Count)
        {
            var block = rows.Skip(i).TakeWhile(row => !row.IsProse).ToList();
            joined.AddRange(JoinBlock(block, problems));
            joined.AddRange(rows.Skip(i + block.Count).Take(1));
            i += block.Count + 1;
        }

        return joined;
    }

    private static IEnumerable<GridRow> JoinBlock(List<GridRow> block, List<Problem> problems)
    {
        var width = block.GroupBy(row => row.Cells.Count).OrderByDescending(group => group.Count()).FirstOrDefault()?.Key ?? 0;
        var isRegular = block.Count(row => row.Cells.Count == width) * 100 >= block.Count * Regular;
        for (var i = 0; i < block.Count; i++)
        {
            if (isRegular && i + 1 < block.Count && block[i].Cells.Count < width && block[i].Cells.Count + block[i + 1].Cells.Count - 1 == width)
            {
                problems.Add(new Problem("joined_line", Severity.Info, "单元格内的换行把这一行拆成了两行，已合并读取。", block[i].Address));
                yield return Joined(block[i], block[i + 1]);
                i++;
            }
            else
            {
                yield return block[i];
            }
        }
    }

    private static GridRow Joined(GridRow upper, GridRow lower)
    {
        var torn = upper.Cells[^1] with { Text = $"{upper.Cells[^1].Text}\n{lower.Cells[0].Text}".Trim() };
        var rest = lower.Cells.Skip(1).Select((cell, index) => cell with { Position = upper.Cells.Count + index });
        return new GridRow(upper.Number, upper.Address, [.. upper.Cells.SkipLast(1), torn, .. rest]);
    }
}
