using PerfEval.Etl.Forms.Labels;

namespace PerfEval.Etl.Values;

/// <summary>What a target or an actual says as a quantity: comparator, value, unit.</summary>
/// <param name="Op"><c>=</c>, <c>&gt;=</c>, <c>&gt;</c>, <c>&lt;=</c>, <c>&lt;</c> or <c>range</c>; null for an actual that prints none.</param>
/// <param name="Value">In base units, 万 and 亿 multiplied out; null for dates.</param>
/// <param name="High">Upper end of a range.</param>
/// <param name="Date">For dates; the first day for months.</param>
/// <param name="Unit">人, %, 元, 次/年, <c>date</c>, <c>month</c> …</param>
public sealed record Quantity(string? Op, decimal? Value, decimal? High, DateTime? Date, string? Unit)
{
    /// <summary>The direction a bare number has by its kind: a cost <c>&lt;=</c>, most counts <c>&gt;=</c>; null where the comparator is printed.</summary>
    public string? Implied { get; init; }

    /// <summary>True where a spreadsheet damaged the cell (1 for 100 %) and the value was repaired.</summary>
    public bool Mangled { get; init; }

    /// <summary>True where character recognition misread the cell (290% for ≥90%) and the value was repaired.</summary>
    public bool Misread { get; init; }

    /// <summary>True where the repair is a guess that a person should look at.</summary>
    public bool Doubtful { get; init; }

    /// <summary>True where a text is a comparator and nothing else, as in a column 指标性质.</summary>
    public static bool IsOperator(string text) => Operator(text) is not null;

    /// <summary>The comparator a cell holds; null where it holds none.</summary>
    public static string? Operator(string? text) => LabelText.Compact(text ?? string.Empty) switch
    {
        "=" or "﹦" or "═" or "等于" => "=",
        "≥" or "≧" or ">=" or "大于等于" or "不低于" or "不少于" => ">=",
        "≤" or "≦" or "<=" or "小于等于" or "不超过" or "不高于" => "<=",
        ">" or "﹥" or "大于" => ">",
        "<" or "﹤" or "小于" => "<",
        _ => null,
    };
}
