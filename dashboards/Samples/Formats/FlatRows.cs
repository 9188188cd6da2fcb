using PerfEval.Dashboards.Samples.Tables;

namespace PerfEval.Dashboards.Samples.Formats;

/// <summary>Tables as plain text has them: a merged cell's text at its first place, blanks at the others.</summary>
internal static class FlatRows
{
    /// <summary>A block's rows; a line is a row of one cell.</summary>
    public static IEnumerable<string[]> Of(SampleBlock block) => block.Rows is null
        ? [[block.Line]]
        : block.Placed.Select(row => row.SelectMany(cell => Enumerable.Range(0, cell.Cell.Columns).Select(i => i == 0 && cell.IsFirst ? cell.Cell.Text : string.Empty)).ToArray());
}
