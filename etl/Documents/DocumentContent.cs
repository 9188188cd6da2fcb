using PerfEval.Etl.Forms;

namespace PerfEval.Etl.Documents;

/// <summary>What a reader made of a document.</summary>
/// <param name="Format">txt, tsv, csv, md …; <c>unknown</c> where no reader takes it.</param>
/// <param name="Grids">Its grids in order; none where it could not be read.</param>
/// <param name="Problems">Faults met in reading; an error without any grid means that the document is unreadable, one beside grids that a part of it is.</param>
public sealed record DocumentContent(string Format, IReadOnlyList<CellGrid> Grids, IReadOnlyList<Problem> Problems)
{
    /// <summary>A document that could not be read, with the reason and what to do.</summary>
    public static DocumentContent Unreadable(string format, string code, string message) =>
        new(format, [], [new Problem(code, Severity.Error, message)]);
}
