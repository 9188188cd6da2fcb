using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Forms;

/// <summary>Reads label and value pairs: 项目名称 | … | 主管部门 | …, or both in one cell behind a colon.</summary>
public sealed class HeadBand(Vocabulary vocabulary)
{
    private Dictionary<int, string>? above;

    /// <summary>The part of a cell that can be a label: before its first colon, or all of it.</summary>
    public static string LabelPart(string text)
    {
        var colon = text.AsSpan().IndexOfAny(':', '：');
        return colon < 0 ? text : text[..colon];
    }

    /// <summary>Reads a row's pairs into the form; the first value of a field stands. False where the row holds no known label.</summary>
    public bool Read(GridRow row, EvaluationForm form)
    {
        if (ReadBelowLabels(row, form))
        {
            return true;
        }

        var found = false;
        for (var i = 0; i < row.Filled.Count; i++)
        {
            var cell = row.Filled[i];
            if (FieldOf(cell) is not { } field)
            {
                ReportUnknown(cell, i + 1 < row.Filled.Count, form);
                continue;
            }

            found = true;
            if (Inline(cell) is { } inline)
            {
                Keep(form, field, inline);
            }
            else if (i + 1 < row.Filled.Count && FieldOf(row.Filled[i + 1]) is null)
            {
                Keep(form, field, RawValue.Of(row.Filled[++i]));
            }
        }

        return found;
    }

    // A row of nothing but labels may have its values in the row below it, each under its label.
    private bool ReadBelowLabels(GridRow row, EvaluationForm form)
    {
        var labels = above;
        above = row.Filled.Count > 1 && row.Filled.All(cell => FieldOf(cell) is not null && Inline(cell) is null)
            ? row.Filled.ToDictionary(cell => cell.Position, cell => FieldOf(cell)!)
            : null;
        if (labels is null || row.IsProse || !row.Filled.All(cell => labels.ContainsKey(cell.Position) && FieldOf(cell) is null))
        {
            return false;
        }

        foreach (var cell in row.Filled)
        {
            Keep(form, labels[cell.Position], RawValue.Of(cell));
        }

        return true;
    }

    /// <summary>True where the row begins with a head label.</summary>
    public bool Begins(GridRow row) => row.Filled.Count > 0 && FieldOf(row.Filled[0]) is not null;

    private string? FieldOf(Cell cell) =>
        vocabulary.Head.FieldOf(LabelText.Of(cell.Text)) ?? vocabulary.Head.FieldOf(LabelText.Of(LabelPart(cell.Text)));

    private static RawValue? Inline(Cell cell)
    {
        var label = LabelPart(cell.Text);
        var value = label.Length < cell.Text.Length ? cell.Text[(label.Length + 1)..].Trim() : string.Empty;
        return value.Length == 0 ? null : new RawValue(value, cell.Address);
    }

    private void Keep(EvaluationForm form, string field, RawValue value)
    {
        if (field == "amount_unit")
        {
            form.AmountUnit ??= AmountUnitIn(value);
        }
        else if (!vocabulary.IsBlank(value.Text))
        {
            form.Head.TryAdd(field, value);
        }
    }

    private static RawValue? AmountUnitIn(RawValue value)
    {
        var text = LabelText.Compact(value.Text);
        return text.Contains("万元", StringComparison.Ordinal) ? value with { Text = "万元" }
            : text.Contains("亿元", StringComparison.Ordinal) ? value with { Text = "亿元" }
            : text.Contains('元', StringComparison.Ordinal) ? value with { Text = "元" } : null;
    }

    // A label nobody knows is listed with its address, so that its place's name goes into the vocabulary.
    private static void ReportUnknown(Cell cell, bool hasNext, EvaluationForm form)
    {
        var text = LabelText.Compact(cell.Text);
        if (hasNext && text.Length is > 1 and <= 16 && text.EndsWith(':'))
        {
            form.Problems.Add(new Problem("label_unknown", Severity.Info, $"表头项“{text.TrimEnd(':')}”不在词表中，其内容未读取。", cell.Address));
        }
    }
}
