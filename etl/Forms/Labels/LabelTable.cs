using System.Buffers;
using System.Text.Json;

namespace PerfEval.Etl.Forms.Labels;

/// <summary>Labels by the field they name.</summary>
public sealed class LabelTable
{
    private readonly Dictionary<string, string> fields = [];
    private readonly List<(string Field, LabelNames Names)> meanings = [];
    private readonly SearchValues<char> words;
    private readonly LabelQuestion question;

    /// <summary>Reads <c>{ field: [label or /pattern/, …] }</c>.</summary>
    public LabelTable(JsonElement table)
    {
        question = new LabelQuestion(label => PrintedFieldOf(label) ?? Meaning(label.Name) ?? Numbered(label));
        foreach (var field in table.EnumerateObject())
        {
            var names = new LabelNames(field.Value);
            meanings.Add((field.Name, names));
            foreach (var name in names.Names)
            {
                fields.TryAdd(name, field.Name);
            }
        }

        words = SearchValues.Create(string.Concat(meanings.Select(meaning => meaning.Names.Characters)));
    }

    /// <summary>The field a label names, with its brackets first (转移支付(项目)名称), then without; names go before patterns. Null where unknown.</summary>
    public string? FieldOf(LabelText label) => label.Ask(question);

    /// <summary>The same by the names alone that the vocabulary prints.</summary>
    public string? PrintedFieldOf(LabelText label) => fields.GetValueOrDefault(label.Full) ?? fields.GetValueOrDefault(label.Name);

    // 一、项目名称, 2.主管部门: a label in a list of labels.
    private string? Numbered(LabelText label) =>
        LabelNames.MayFit(label.Name) && label.Unnumbered is { Length: > 1 } bare && bare.Length < label.Name.Length ? fields.GetValueOrDefault(bare) ?? Meaning(bare) : null;

    private string? Meaning(string name)
    {
        if (!LabelNames.MayFit(name))
        {
            return null;
        }

        var isOfWords = !name.AsSpan().ContainsAnyExcept(words);
        foreach (var (field, names) in meanings)
        {
            if (names.Fits(name, isOfWords))
            {
                return field;
            }
        }

        return null;
    }
}
