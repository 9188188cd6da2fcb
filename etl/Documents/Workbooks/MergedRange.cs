using System.Globalization;

namespace PerfEval.Etl.Documents.Workbooks;

/// <summary>A merged range: only its first cell is seen, whatever the others still hold.</summary>
/// <param name="FirstRow">From 1.</param>
/// <param name="FirstColumn">From 0.</param>
/// <param name="LastRow">From 1.</param>
/// <param name="LastColumn">From 0.</param>
internal sealed record MergedRange(int FirstRow, int FirstColumn, int LastRow, int LastColumn)
{
    private const int LongestColumn = 3;
    private const int LongestRow = 7;

    /// <summary>Parses A1:C2; null where the text is no range.</summary>
    internal static MergedRange? Parse(string? reference)
    {
        var text = reference.AsSpan();
        var colon = text.IndexOf(':');
        return colon > 0 && Cell(text[..colon]) is var (firstRow, firstColumn) && Cell(text[(colon + 1)..]) is var (lastRow, lastColumn)
            ? new MergedRange(firstRow, firstColumn, lastRow, lastColumn)
            : null;
    }

    /// <summary>True for a cell of the range that is not its first.</summary>
    internal bool Covers(int row, int column) =>
        row >= FirstRow && row <= LastRow && column >= FirstColumn && column <= LastColumn && (row != FirstRow || column != FirstColumn);

    /// <summary>True for the cell that is seen.</summary>
    internal bool BeginsAt(int row, int column) => row == FirstRow && column == FirstColumn;

    /// <summary>Rows and columns it covers.</summary>
    internal (int Rows, int Columns) Span => (LastRow - FirstRow + 1, LastColumn - FirstColumn + 1);

    // AB12: one letter to three and a row of seven digits at most.
    private static (int Row, int Column)? Cell(ReadOnlySpan<char> name)
    {
        var digits = name.IndexOfAnyInRange('0', '9');
        if (digits is < 1 or > LongestColumn || name[..digits].ContainsAnyExceptInRange('A', 'Z') || name.Length - digits > LongestRow || name[digits..].ContainsAnyExceptInRange('0', '9'))
        {
            return null;
        }

        var column = 0;
        foreach (var letter in name[..digits])
        {
            column = (column * 26) + (letter - 'A' + 1);
        }

        return (int.Parse(name[digits..], NumberStyles.None, CultureInfo.InvariantCulture), column - 1);
    }
}
