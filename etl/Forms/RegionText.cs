using System.Text.RegularExpressions;

namespace PerfEval.Etl.Forms;

/// <summary>The place that the names of a form's bodies speak of: 示例省云溪市 of 示例省云溪市教育局.</summary>
public static partial class RegionText
{
    /// <summary>The place of the first text that names one; null where none does.</summary>
    public static string? Find(params string?[] texts)
    {
        foreach (var text in texts.OfType<string>())
        {
            var plain = Prefix().Replace(LabelText.Compact(text), string.Empty);
            if (Place().Match(plain) is { Success: true, Length: > 0 } match)
            {
                return match.Value;
            }
        }

        return null;
    }

    [GeneratedRegex("^(?:中共|中国共产党|20\\d\\d年度?)")]
    private static partial Regex Prefix();

    [GeneratedRegex("^(?=.)(?:[一-龥]{2,6}?(?:省|自治区))?(?:[一-龥]{2,5}?(?:市|自治州|地区|盟))?(?:[一-龥]{1,5}?(?:示范区|开发区|新区|区|县|旗))?(?<=[省市区县旗州盟])")]
    private static partial Regex Place();
}
