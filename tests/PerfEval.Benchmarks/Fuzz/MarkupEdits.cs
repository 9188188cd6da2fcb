using System.Text;
using System.Text.RegularExpressions;
using PerfEval.Dashboards.Samples;

namespace PerfEval.Benchmarks.Fuzz;

/// <summary>Edits tags and attributes of XML and HTML at random: lost, doubled, moved, nested deeply, numbers made large.</summary>
internal static partial class MarkupEdits
{
    /// <summary>Whether a document is made of mark-up.</summary>
    public static bool Suits(SampleDocument document) => document.Format is "xlsx" or "docx" or "html";

    /// <summary>The document with one part of it edited.</summary>
    public static byte[] Edit(SampleDocument document, Random random)
    {
        if (document.Format == "html")
            return Edit(document.Bytes, random);
        var names = ZipEdits.Entries(document.Bytes).Select(entry => entry.Name).ToList();
        var chosen = names[random.Next(names.Count)];
        return ZipEdits.Replace(document.Bytes, (name, bytes) => name == chosen ? Edit(bytes, random) : bytes);
    }

    // Latin-1 keeps every byte, whatever the encoding.
    private static byte[] Edit(byte[] bytes, Random random)
    {
        var text = Encoding.Latin1.GetString(bytes);
        for (var i = random.Next(1, 6); i > 0; i--)
            text = Edit(text, random);
        return Encoding.Latin1.GetBytes(text);
    }

    private static string Edit(string text, Random random)
    {
        var tags = Tag().Matches(text);
        if (tags.Count == 0)
            return text;
        var (one, other) = (tags[random.Next(tags.Count)], tags[random.Next(tags.Count)]);
        return random.Next(6) switch
        {
            0 => text.Remove(one.Index, one.Length),
            1 => text.Insert(other.Index, one.Value),
            2 => text[..one.Index] + string.Concat(Enumerable.Repeat(one.Value, random.Next(2, 2000))) + text[one.Index..],
            3 => text.Remove(one.Index, one.Length).Insert(one.Index, Number().Replace(one.Value, _ => Numbers[random.Next(Numbers.Length)])),
            4 => one.Index < other.Index ? text.Remove(one.Index, other.Index - one.Index) : text.Remove(other.Index, one.Index - other.Index),
            _ => text.Insert(one.Index, one.Index < other.Index ? text[one.Index..Math.Min(other.Index, one.Index + 20_000)] : "<![CDATA["),
        };
    }

    private static readonly string[] Numbers = ["0", "-1", "1", "65536", "2147483648", "99999999999999999999", "1e308", "", "A"];

    [GeneratedRegex("<[^<>]{1,200}>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"(?<="")\w*\d+(?="")")]
    private static partial Regex Number();
}
