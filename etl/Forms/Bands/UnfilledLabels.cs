using PerfEval.Etl.Documents;
using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms.Bands;

/// <summary>Labels of the head with nothing beside them, 主管部门 | (blank) above (blank) | 示例市水务局: what stands in the row below, in a label's places, is its value.</summary>
/// <param name="fieldOf">The field that a cell is the label of; null for any other cell.</param>
internal sealed class UnfilledLabels(Func<Cell, string?> fieldOf)
{
    private static readonly string[] Names = ["project_name", "department", "implementing_unit", "project_unit", "reporting_unit"];

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

    /// <summary>Reads a row of values below such labels; false where the row is none.</summary>
    public bool Take(GridRow row, EvaluationForm form)
    {
        if (labels.Count == 0 || row.IsProse || row.Number != line + 1 || row.IsBlank || !row.Filled.TrueForAll(cell => fieldOf(cell) is null && Over(cell) is { } field && (field == "project_name" || MissingFields.IsBody(cell.Text))))
        {
            return false;
        }

        foreach (var cell in row.Filled)
        {
            var field = Over(cell)!;
            if (form.Head.TryAdd(field, RawValue.Of(cell)))
            {
                form.Repairs.Add(new Repair(null, field, "value_below", null, cell.Text, 0.8m, cell.Address));
            }
        }

        labels.Clear();
        return true;
    }

    private string? Over(Cell cell) => labels.Find(label => cell.Position >= label.From && cell.Position < label.To).Field;
}
