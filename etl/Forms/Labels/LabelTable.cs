using System.Text.Json;

namespace PerfEval.Etl.Forms.Labels;

/// <summary>Labels by the field they name.</summary>
public sealed class LabelTable
{
    private readonly Dictionary<string, string> fields = [];
    private readonly PatternIndex patterns;
    private readonly Range places;

    // The field of each pattern.
    private readonly List<string> meanings = [];
    private readonly LabelQuestion question;

    /// <summary>Reads <c>{ field: [label or /pattern/, …] }</c>.</summary>
    /// <param name="table">The table.</param>
    /// <param name="patterns">The patterns of the vocabulary.</param>
    internal LabelTable(JsonElement table, PatternIndex patterns)
    {
        this.patterns = patterns;
        question = new LabelQuestion(label => PrintedFieldOf(label) ?? Meaning(label) ?? Numbered(label));
        var first = patterns.Add([]).Start;
        foreach (var field in table.EnumerateObject())
        {
            var names = new LabelNames(field.Value, patterns);
            places = first..names.Places.End;
            meanings.AddRange(Enumerable.Repeat(field.Name, names.Places.End.Value - names.Places.Start.Value));
            foreach (var name in names.Names)
            {
                fields.TryAdd(name, field.Name);
            }
        }
    }

    /// <summary>The field a label names, with its brackets first (转移支付(项目)名称), then without; names go before patterns. Null where unknown.</summary>
    public string? FieldOf(LabelText label) => label.Ask(question);

    /// <summary>The same by the names alone that the vocabulary prints.</summary>
    public string? PrintedFieldOf(LabelText label) => fields.GetValueOrDefault(label.Full) ?? fields.GetValueOrDefault(label.Name);

    // 一、项目名称, 2.主管部门: a label in a list of labels.
    private string? Numbered(LabelText label) =>
        LabelNames.MayFit(label.Name) && label.Unnumbered is { Length: > 1 } bare && bare.Length < label.Name.Length ? fields.GetValueOrDefault(bare) ?? Meaning(bare, patterns.Of(bare)) : null;

    private string? Meaning(LabelText label) => LabelNames.MayFit(label.Name) ? Meaning(label.Name, label.Candidates(patterns)) : null;

    private string? Meaning(string name, PatternIndex.Candidates candidates) =>
        candidates.First(name, places) is >= 0 and var at ? meanings[at - places.Start.Value] : null;
}
