using System.Globalization;
using System.Text.RegularExpressions;

namespace PerfEval.Etl.Documents.Workbooks;

/// <summary>A merged range: only its first cell is seen, whatever the others still hold.</summary>
/// <param name="FirstRow">From 1.</param>
/// <param name="FirstColumn">From 0.</param>
/// <param name="LastRow">From 1.</param>
/// <param name="LastColumn">From 0.</param>
internal sealed partial record MergedRange(int FirstRow, int FirstColumn, int LastRow, int LastColumn)
{
    /// <summary>Parses A1:C2; null where the text is no range.</summary>
    internal static MergedRange? Parse(string? reference) =>
        Range().Match(reference ?? string.Empty) is { Success: true } match
            ? new MergedRange(Row(match, 2), Column(match, 1), Row(match, 4), Column(match, 3))
            : null;

    /// <summary>True for a cell of the range that is not its first.</summary>
    internal bool Covers(int row, int column) =>
        row >= FirstRow && row <= LastRow && column >= FirstColumn && column <= LastColumn && (row != FirstRow || column != FirstColumn);

    /// <summary>True for the cell that is seen.</summary>
    internal bool BeginsAt(int row, int column) => row == FirstRow && column == FirstColumn;

    /// <summary>Rows and columns it covers.</summary>
    internal (int Rows, int Columns) Span => (LastRow - FirstRow + 1, LastColumn - FirstColumn + 1);

    private static int Row(Match match, int group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    private static int Column(Match match, int group) => match.Groups[group].Value.Aggregate(0, (column, c) => (column * 26) + (c - 'A' + 1)) - 1;

    [GeneratedRegex("^([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})$")]
    private static partial Regex Range();
}
