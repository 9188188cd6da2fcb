using System.Text.RegularExpressions;
using PerfEval.Etl.Forms.Labels;

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

    // A city's name ends before 市场, 市政 and the like, and none of these names holds a county: 望川县城市管理局 and 柳湾区市场监督管理局 are bodies of 望川县 and 柳湾区.
    [GeneratedRegex("^(?=.)(?:[一-龥]{2,6}?(?:省|自治区))?(?:[一-龥-[县区旗]]{2,5}?(?:市(?!场监|场管|容|民(?!政)|政(?!府|协|务|法)|(?<=城市)(?:管理|建设|更新|规划))|自治州|地区|盟))?"
        + "(?:(?![一-龥]?(?:社区|园区|库区|景区|小区|林区|牧区|灌区|矿区|校区))[一-龥]{1,5}?(?:示范区|开发区|新区|区|县|旗))?(?<=[省市区县旗州盟])")]
    private static partial Regex Place();
}
