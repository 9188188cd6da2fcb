using System.Buffers;
using System.Collections.Frozen;

namespace PerfEval.Etl.Forms.Labels;

/// <summary>Characters that are typed, or read from a scan, for others that look or sound like them: 年度资金总颔, 财政拔款, 指标植, 末完成原因, -级指标.
/// None of them tells one label from another, so that a label with one is what it is without.</summary>
internal static class Misprints
{
    private static readonly FrozenDictionary<char, char> Meant = new Dictionary<char, char>
    {
        ['颔'] = '额', ['颌'] = '额', ['値'] = '值', ['植'] = '值', ['拔'] = '拨', ['像'] = '象', ['份'] = '分', ['己'] = '已', ['巳'] = '已',
        ['末'] = '未', ['日'] = '目', ['曰'] = '目', ['岀'] = '出', ['予'] = '预', ['箅'] = '算', ['笄'] = '算', ['咸'] = '成', ['単'] = '单',
        ['査'] = '查', ['织'] = '绩', ['积'] = '绩', ['律'] = '率', ['卒'] = '率', ['宪'] = '完', ['郜'] = '部',
        ['极'] = '级', ['圾'] = '级', ['-'] = '一', ['—'] = '一', ['='] = '二', ['顶'] = '项', ['戌'] = '成', ['戍'] = '成', ['衍'] = '行', ['庋'] = '度', ['佥'] = '金',
        ['王'] = '主', ['直'] = '值', ['示'] = '标', ['放'] = '效', ['郊'] = '效', ['豫'] = '预', ['杳'] = '查', ['睾'] = '率', ['筧'] = '算', ['俏'] = '偏', ['箕'] = '算', ['茧'] = '算',
    }.ToFrozenDictionary();

    /// <summary>Longer texts, and those with figures, are no labels: every date has a 日, every fourth indicator a 份, and each would be looked up twice.</summary>
    private const int LongestLabel = 14;

    private static readonly SearchValues<char> Any = SearchValues.Create([.. Meant.Keys]);

    /// <summary>The label as it is meant; null where it holds none of the characters. What is known as it is printed is never asked: 年份, 填报日期.</summary>
    public static LabelText? Of(LabelText label) =>
        label.Name.Length <= LongestLabel && label.Name.AsSpan().ContainsAny(Any) && !label.Name.AsSpan().ContainsAnyInRange('0', '9') ? label with { Name = Mended(label.Name), Full = Mended(label.Full) } : null;

    private static string Mended(string text) => string.Create(text.Length, text, static (mended, printed) =>
    {
        for (var at = 0; at < mended.Length; at++)
        {
            mended[at] = Meant.GetValueOrDefault(printed[at], printed[at]);
        }
    });
}
