using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms.Labels;

namespace PerfEval.Etl.Rosters;

/// <summary>The heading of a list: which column holds what.</summary>
/// <param name="Fields">Position of each field's column.</param>
/// <param name="StateLabel">Heading of the column that says whether a project has ended.</param>
internal sealed record RosterHeading(IReadOnlyDictionary<string, int> Fields, string? StateLabel)
{
    private static readonly string[] Bodies = ["unit", "department", "project_name"];

    /// <summary>Reads a row as a heading; null where it is none: one names a body or a project and at least one column more.</summary>
    internal static RosterHeading? Of(GridRow row, RosterVocabulary vocabulary)
    {
        var fields = new Dictionary<string, int>();
        string? state = null;
        foreach (var cell in row.Filled)
        {
            if (vocabulary.Columns.FieldOf(cell.Label) is { } field && fields.TryAdd(field, cell.Position) && field == "state")
            {
                state = LabelText.Compact(cell.Text);
            }
        }

        return fields.Count >= 2 && Bodies.Any(fields.ContainsKey) ? new RosterHeading(fields, state) : null;
    }

    /// <summary>What a row has in a column, blanks and line wraps removed; null where it is empty.</summary>
    internal string? Text(GridRow row, string field) =>
        Fields.TryGetValue(field, out var position) && row.At(position) is { } cell && LabelText.Compact(cell.Text) is { Length: > 0 } text && text is not ("/" or "-" or "—" or "无")
            ? text
            : null;
}
