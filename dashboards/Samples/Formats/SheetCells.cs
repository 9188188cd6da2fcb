using PerfEval.Dashboards.Samples.Tables;

namespace PerfEval.Dashboards.Samples.Formats;

/// <summary>A form on a sheet: filled cells by row, rows from 1 and columns from 0, and what is merged.</summary>
/// <param name="Rows">Rows that hold something.</param>
/// <param name="Merges">Merged ranges.</param>
internal sealed record SheetCells(IReadOnlyList<(int Row, IReadOnlyList<(int Column, SampleCell Cell)> Cells)> Rows, IReadOnlyList<(int Row, int Column, int Rows, int Columns)> Merges)
{
    /// <summary>Lays a form's lines and tables one below the other.</summary>
    public static SheetCells Of(IReadOnlyList<SampleBlock> form)
    {
        var rows = new List<(int, IReadOnlyList<(int, SampleCell)>)>();
        var merges = new List<(int, int, int, int)>();
        var row = 1;
        foreach (var block in form)
        {
            if (block.Rows is null)
                rows.Add((row++, [(0, new SampleCell(block.Line))]));
            foreach (var line in block.Placed)
            {
                rows.Add((row, [.. line.Where(cell => cell.IsFirst && cell.Cell.Text.Length > 0).Select(cell => (cell.Column, cell.Cell))]));
                merges.AddRange(line.Where(cell => cell.IsFirst && cell.Cell.Rows * cell.Cell.Columns > 1).Select(cell => (row, cell.Column, cell.Cell.Rows, cell.Cell.Columns)));
                row++;
            }
        }

        return new SheetCells(rows, merges);
    }

    /// <summary>The letters of a column, from 0.</summary>
    public static string Letters(int column) => column < 26 ? ((char)('A' + column)).ToString() : Letters((column / 26) - 1) + (char)('A' + (column % 26));
}
