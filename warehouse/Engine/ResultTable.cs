namespace PerfEval.Warehouse.Engine;

/// <summary>An answer: columns, and rows of values in their order. Values are null, string, long, decimal, bool or DateTime; there is no floating point.</summary>
/// <param name="Columns">Columns in order.</param>
/// <param name="Rows">Rows in order.</param>
public sealed record ResultTable(IReadOnlyList<ResultColumn> Columns, IReadOnlyList<object?[]> Rows);
