using System.Text.Json;
using PerfEval.Etl.Forms.Labels;

namespace PerfEval.Etl.Values;

/// <summary>Measure words and the words in an indicator's name that tell its kind, read from <c>etl/vocabulary/measures.json</c>.</summary>
public sealed class Measures
{
    // By their first character: every number of a text asks what stands behind it.
    private readonly Dictionary<char, string[]> units;
    private readonly IReadOnlyList<string> rates;
    private readonly IReadOnlyList<string> costs;
    private readonly IReadOnlyList<string> standards;
    private readonly IReadOnlyList<string> avoided;
    private readonly IReadOnlyList<string> gains;
    private readonly IReadOnlyList<string> handled;

    private Measures(JsonElement file)
    {
        units = Words(file, "units").Select(LabelText.Compact).GroupBy(unit => unit[0]).ToDictionary(group => group.Key, group => group.OrderByDescending(unit => unit.Length).ToArray());
        (rates, costs, standards) = (Words(file, "rate_names"), Words(file, "cost_names"), Words(file, "standard_names"));
        (avoided, gains, handled) = (Words(file, "avoid_names"), Words(file, "gain_names"), Words(file, "handled_names"));
    }

    /// <summary>Reads the file from a folder, by default the one beside the assembly.</summary>
    public static Measures Load(string? directory = null)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(directory ?? Path.Combine(AppContext.BaseDirectory, "etl", "vocabulary"), "measures.json")));
        return new Measures(json.RootElement);
    }

    /// <summary>The longest measure word a text begins with; null where it begins with none.</summary>
    public string? UnitAt(ReadOnlySpan<char> text)
    {
        foreach (var unit in text.Length > 0 && units.TryGetValue(text[0], out var begun) ? begun : [])
        {
            if (text.StartsWith(unit, StringComparison.Ordinal))
            {
                return unit;
            }
        }

        return null;
    }

    /// <summary>One spelling for one unit: 平米 and ㎡ are 平方米.</summary>
    public static string Normal(string unit) => unit switch
    {
        "平米" or "m2" or "㎡" => "平方米",
        "hm2" => "公顷",
        "百分比" or "%(百分比)" or "百分比(%)" => "%",
        "千米" or "km" or "Km" or "KM" => "公里",
        "立方" or "方" or "m3" => "立方米",
        "kg" or "Kg" or "KG" or "千克" => "公斤",
        "日" => "天",
        "h" or "H" => "小时",
        "min" => "分钟",
        "kWh" or "kwh" or "Kwh" or "KWh" or "KWH" => "千瓦时",
        "kW" or "kw" or "KW" => "千瓦",
        "MW" => "兆瓦",
        "m" => "米",
        "cm" => "厘米",
        "mm" => "毫米",
        "t" => "吨",
        "L" => "升",
        "ml" or "mL" => "毫升",
        "mg" => "毫克",
        "ug" or "μg" => "微克",
        "dB" => "分贝",
        _ => unit,
    };

    /// <summary>True where an indicator's name says that it is a rate.</summary>
    public bool IsRate(string? name) => Has(rates, name);

    /// <summary>The direction a bare number has for an indicator.</summary>
    public string Direction(string? level1, string? level2, string? name, string? unit)
    {
        if (unit is "date" or "month")
        {
            return "<=";
        }

        if (Has(standards, name) && unit?.StartsWith('元') == true)
        {
            return "=";
        }

        if (Has(gains, name))
        {
            return ">=";
        }

        // Complaints are to be few, complaints that were dealt with many; the time it takes stays short.
        if (Has(avoided, name) && !(Has(handled, name) && !IsDuration(unit)))
        {
            return "<=";
        }

        var isCost = (level2 ?? level1)?.Contains("成本", StringComparison.Ordinal) == true || (unit?.StartsWith('元') == true && level2 is null && Has(costs, name));
        return isCost && unit != "%" ? "<=" : ">=";
    }

    private static bool IsDuration(string? unit) => unit is "小时" or "分钟" or "天" or "工作日" or "个工作日" or "个月";

    private static bool Has(IReadOnlyList<string> words, string? name) =>
        name is not null && words.Any(word => name.Contains(word, StringComparison.Ordinal));

    private static List<string> Words(JsonElement file, string property) =>
        [.. file.GetProperty(property).EnumerateArray().Select(word => word.GetString()!)];
}
