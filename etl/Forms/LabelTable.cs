using System.Text.Json;

namespace PerfEval.Etl.Forms;

/// <summary>Labels by the field they name.</summary>
public sealed class LabelTable
{
    private readonly Dictionary<string, string> fields = [];

    /// <summary>Reads <c>{ field: [label, …] }</c>.</summary>
    public LabelTable(JsonElement table)
    {
        foreach (var field in table.EnumerateObject())
        {
            foreach (var label in field.Value.EnumerateArray())
            {
                fields.TryAdd(LabelText.Compact(label.GetString()!), field.Name);
            }
        }
    }

    /// <summary>The field a label names, with its brackets first (转移支付(项目)名称), then without; null where unknown.</summary>
    public string? FieldOf(LabelText label) =>
        fields.GetValueOrDefault(label.Full) ?? fields.GetValueOrDefault(label.Name);
}
