using System.Text.Json;

namespace PerfEval.Etl.Forms.Labels;

/// <summary>Labels by the field they name.</summary>
public sealed class LabelTable
{
    private readonly Dictionary<string, string> fields = [];

    // The patterns of all fields, and the field of each.
    private readonly PatternIndex patterns;
    private readonly List<string> meanings = [];
    private readonly LabelQuestion question;

    /// <summary>Reads <c>{ field: [label or /pattern/, …] }</c>.</summary>
    public LabelTable(JsonElement table)
    {
        question = new LabelQuestion(label => PrintedFieldOf(label) ?? Meaning(label.Name) ?? Numbered(label));
        var all = new List<LabelPattern>();
        foreach (var field in table.EnumerateObject())
        {
            var names = new LabelNames(field.Value);
            all.AddRange(names.Patterns);
            meanings.AddRange(names.Patterns.Select(_ => field.Name));
            foreach (var name in names.Names)
            {
                fields.TryAdd(name, field.Name);
            }
        }

        patterns = new PatternIndex(all);
    }

    /// <summary>The field a label names, with its brackets first (转移支付(项目)名称), then without; names go before patterns. Null where unknown.</summary>
    public string? FieldOf(LabelText label) => label.Ask(question);

    /// <summary>The same by the names alone that the vocabulary prints.</summary>
    public string? PrintedFieldOf(LabelText label) => fields.GetValueOrDefault(label.Full) ?? fields.GetValueOrDefault(label.Name);

    // 一、项目名称, 2.主管部门: a label in a list of labels.
    private string? Numbered(LabelText label) =>
        LabelNames.MayFit(label.Name) && label.Unnumbered is { Length: > 1 } bare && bare.Length < label.Name.Length ? fields.GetValueOrDefault(bare) ?? Meaning(bare) : null;

    private string? Meaning(string name) => LabelNames.MayFit(name) && patterns.First(name) is >= 0 and var first ? meanings[first] : null;
}
