using System.Text;
using System.Xml;

namespace PerfEval.Etl.Documents.Word;

/// <summary>How one level of a list writes its numbers.</summary>
internal sealed class NumberFormat
{
    private string kind = "decimal";
    private string pattern = string.Empty;

    /// <summary>The first number.</summary>
    public int Start { get; private set; } = 1;

    /// <summary>Reads the level the reader is on.</summary>
    public void Read(XmlReader xml)
    {
        foreach (var name in WordXml.Children(xml))
        {
            Start = name == "start" ? WordXml.Count(xml, "val", 100_000, 1) : Start;
            kind = name == "numFmt" ? WordXml.Attribute(xml, "val") ?? kind : kind;
            pattern = name == "lvlText" ? WordXml.Attribute(xml, "val") ?? pattern : pattern;
        }
    }

    /// <summary>The whole number with its signs, <c>（%1）</c> filled in; null for dots and for nothing.</summary>
    /// <param name="digits">Writes the number of a level, from 0.</param>
    public string? Write(Func<int, string> digits)
    {
        if (kind is "bullet" or "none" || pattern.Length == 0)
        {
            return null;
        }

        var text = new StringBuilder(pattern);
        for (var level = 0; level < ListLevel.Levels; level++)
        {
            text.Replace($"%{level + 1}", digits(level));
        }

        return text.ToString();
    }

    /// <summary>A number in this level's digits.</summary>
    public string Digits(int number) => kind switch
    {
        "chineseCounting" or "chineseCountingThousand" or "taiwaneseCounting" or "taiwaneseCountingThousand" or "japaneseCounting" or "ideographDigital"
            => Chinese(number),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" when number is >= 1 and <= 20 => ((char)('①' + number - 1)).ToString(),
        "decimalZero" => number.ToString("00"),
        "decimalFullWidth" => string.Concat(number.ToString().Select(c => (char)(c + 0xFEE0))),
        "upperLetter" => ((char)('A' + ((number - 1) % 26))).ToString(),
        "lowerLetter" => ((char)('a' + ((number - 1) % 26))).ToString(),
        _ => number.ToString(),
    };

    private static string Chinese(int number)
    {
        const string Signs = "〇一二三四五六七八九";
        return number switch
        {
            < 10 => Signs[number].ToString(),
            < 20 => "十" + (number == 10 ? string.Empty : Signs[number % 10]),
            < 100 => $"{Signs[number / 10]}十{(number % 10 == 0 ? string.Empty : Signs[number % 10])}",
            _ => number.ToString(),
        };
    }
}
