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

    // 中国国际贸易促进委员会深圳市委员会, 中国人民政治协商会议云汀市委员会, 国家税务总局云汀市税务局: the organisation stands before the place.
    [GeneratedRegex("^(?:(?:中国|中华|国家)[一-龥]{2,16}?(?:委员会|总局|会议|同盟|党|协会|联合会|学会|总会)(?=[一-龥]{2,8}[省市区县旗州盟])|中共|中国共产党|共青团|民[盟建进革]|农工党|致公党|九三学社|20\\d\\d年度?)")]
    private static partial Regex Prefix();

    // A city's name ends before 市场, 市政 and the like, and none of these names holds a county: 望川县城市管理局 and 柳湾区市场监督管理局 are bodies of 望川县 and 柳湾区.
    private const string City = "市(?!场监|场管|容|民(?!政)|政(?!府|协|务|法)|(?<=城市)(?:管理|建设|更新|规划))";

    // Names of several peoples are long, 双江拉祜族佤族布朗族傣族自治县; prefectures are called by their first word too, 红河州, as no other place that ends in 州.
    private const string Prefecture = "[一-龥-[县区旗]]{2,5}?(?:" + City + "|地区|盟)|[一-龥-[县区旗市]]{2,10}?自治州"
        + "|(?:延边|恩施|湘西|阿坝|甘孜|凉山|黔东南|黔南|黔西南|楚雄|红河|文山|西双版纳|大理|德宏|怒江|迪庆|临夏|甘南|海北|黄南|海南|果洛|玉树|海西|昌吉|博|巴|克|伊犁)州(?![区县])";

    private const string County = "[一-龥-[省市州]]{2,12}?自治[县旗]|[一-龥]{2,4}?(?:经济技术|高新技术产业)开发区"
        + "|(?![一-龥]?(?:社区|园区|库区|景区|小区|林区|牧区|灌区|矿区|校区))[一-龥]{1,5}?(?:示范区|开发区|实验区|新区|区|县|旗)|(?<=州|地区|盟)[一-龥]{1,5}?" + City;

    [GeneratedRegex("^(?=.)(?:[一-龥]{2,6}?(?:省|自治区))?(?:" + Prefecture + ")?(?:" + County + ")?(?<=[省市区县旗州盟])")]
    private static partial Regex Place();
}
