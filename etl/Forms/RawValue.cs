using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Forms;

/// <summary>What a cell prints and where it stands.</summary>
/// <param name="Text">As printed, html tags stripped.</param>
/// <param name="Location">Address in the document.</param>
public sealed record RawValue(string Text, string Location)
{
    /// <summary>The raw value of a cell.</summary>
    public static RawValue Of(Cell cell) => new(cell.Text, cell.Address);
}
