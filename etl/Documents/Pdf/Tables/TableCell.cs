namespace PerfEval.Etl.Documents.Pdf.Tables;

/// <summary>A cell of a table on one page, merged over one or more places of its grid.</summary>
/// <param name="Row">First row, from 0.</param>
/// <param name="Column">First column, from 0.</param>
/// <param name="RowSpan">Rows it covers.</param>
/// <param name="ColumnSpan">Columns it covers.</param>
/// <param name="Box">Where it stands.</param>
public sealed record TableCell(int Row, int Column, int RowSpan, int ColumnSpan, Box Box);
