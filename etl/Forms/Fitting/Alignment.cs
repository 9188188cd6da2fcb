using PerfEval.Etl.Forms.Headings;

namespace PerfEval.Etl.Forms.Fitting;

/// <summary>How the cells of a row stand off the columns of its heading.</summary>
/// <param name="Offset">By how many places; negative to the left.</param>
/// <param name="From">Position of the column from which on they do, where one cell is missing (−1) or one is too many (1); null where the whole row does.</param>
public sealed record Alignment(int Offset, int? From = null)
{
    /// <summary>Every cell below its heading.</summary>
    public static Alignment Plain { get; } = new(0);

    /// <summary>By how many places all cells stand off, those of the levels included.</summary>
    public int WholeOffset => From is null ? Offset : 0;

    /// <summary>What the simplest explanation is worth: a row moved as a whole is commoner than a cell lost within it.</summary>
    public decimal Cost => From is null ? 0.5m * Math.Abs(Offset) : 2.5m;

    /// <summary>Where a column's cell stands; null for the column whose cell is missing.</summary>
    public int? PositionOf(TableColumn column) =>
        column.Position < From ? column.Position
        : column.Position == From && Offset < 0 ? null
        : column.Position + Offset;
}
