using PerfEval.Etl.Forms;
using PerfEval.Warehouse.Lake;

namespace PerfEval.Etl.Rosters;

/// <summary>What a list of who must report says.</summary>
/// <param name="Lines">Its lines in order.</param>
/// <param name="Problems">What was left out or doubtful, with addresses; an error means that nothing can be imported.</param>
public sealed record RosterReading(IReadOnlyList<RosterLine> Lines, IReadOnlyList<Problem> Problems)
{
    /// <summary>True where the list can be imported.</summary>
    public bool IsUsable => Lines.Count > 0 && Problems.All(problem => problem.Severity != Severity.Error);
}
