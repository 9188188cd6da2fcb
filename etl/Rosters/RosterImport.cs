using PerfEval.Etl.Documents;
using PerfEval.Warehouse;
using PerfEval.Warehouse.Lake;

namespace PerfEval.Etl.Rosters;

/// <summary>Takes a list of who must report into the lake. It takes effect with the next load; a newer list of the same year replaces it.</summary>
/// <param name="workspace">Where the lake is.</param>
public sealed class RosterImport(Workspace workspace)
{
    /// <summary>Reads a list and, where it is usable, keeps it with its bytes.</summary>
    /// <param name="document">The list.</param>
    /// <param name="year">The year of the forms that are due.</param>
    /// <param name="who">Who imports it.</param>
    /// <returns>What was read; nothing was kept where it is not usable.</returns>
    /// <exception cref="LakeWriteException">The disk is full or cannot be written.</exception>
    public RosterReading Run(SourceDocument document, int year, string who)
    {
        var reading = RosterReader.Read(document, year);
        if (reading.IsUsable)
        {
            var sha256 = new SourceStore(workspace).Put(document.Bytes);
            new DecisionLog(workspace).Append(new Roster(year, document.FileName, sha256, reading.Lines).ImportedBy(who));
        }

        return reading;
    }
}
