namespace PerfEval.Etl.Values;

/// <summary>Whole numbers in Chinese characters: 两, 十二, 三百二十.</summary>
public static class ChineseNumber
{
    /// <summary>Characters such a number is made of.</summary>
    public const string Characters = "〇零一二两三四五六七八九十百千";

    /// <summary>The number; null where a character is none of a number's or two digits follow each other, 三四 (three or four).</summary>
    public static int? Read(string text)
    {
        var (total, digit) = (0, -1);
        foreach (var c in text)
        {
            var value = "〇一二三四五六七八九".IndexOf(c == '零' ? '〇' : c == '两' ? '二' : c);
            var tens = c switch { '十' => 10, '百' => 100, '千' => 1000, _ => 0 };
            if (value >= 0 && digit <= 0)
            {
                digit = value;
            }
            else if (tens > 0)
            {
                total += (digit < 0 ? 1 : digit) * tens;
                digit = -1;
            }
            else
            {
                return null;
            }
        }

        return text.Length == 0 ? null : total + Math.Max(digit, 0);
    }
}
