using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Forms.Bands;

/// <summary>Labels of the head with nothing beside them, 主管部门 | (blank) above (blank) | 示例市水务局: what stands in the row below, in a label's places, is its value.</summary>
/// <param name="fieldOf">The field that a cell is the label of; null for any other cell.</param>
internal sealed class UnfilledLabels(Func<Cell, string?> fieldOf)
{
    private static readonly string[] Names = ["project_name", .. HeadBand.Bodies];

    private readonly List<(string Field, int From, int To)> labels = [];
    private int line;

    /// <summary>Forgets the row before.</summary>
    public void Begin(GridRow row)
    {
        labels.Clear();
        line = row.Number;
    }

    /// <summary>Keeps a label that has no value.</summary>
    /// <param name="field">Its field; others than names of projects and bodies are not kept.</param>
    /// <param name="from">Where it stands.</param>
    /// <param name="to">Where the next label stands.</param>
    public void Add(string field, int from, int to)
    {
        if (Names.Contains(field))
        {
            labels.Add((field, from, to));
        }
    }

    /// <summary>The values of a row below such labels, one of a label; none where the row holds anything else.</summary>
    public IReadOnlyList<(string Field, Cell Value)> ValuesIn(GridRow row)
    {
        if (labels.Count == 0 || row.IsProse || row.Number != line + 1)
        {
            return [];
        }

        var values = row.Filled.ConvertAll(cell => (Field: fieldOf(cell) is null ? Over(cell) : null, Value: cell));
        return values.TrueForAll(value => value.Field == "project_name" || (value.Field is not null && MissingFields.IsBody(value.Value.Text))) && values.DistinctBy(value => value.Field).Count() == values.Count
            ? [.. values.Select(value => (value.Field!, value.Value))]
            : [];
    }

    private string? Over(Cell cell) => labels.Find(label => cell.Position >= label.From && cell.Position < label.To).Field;
}
