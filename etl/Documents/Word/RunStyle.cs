using System.Xml;

namespace PerfEval.Etl.Documents.Word;

/// <summary>What the properties of a run change in what is seen of its text.</summary>
internal sealed class RunStyle
{
    private string? font;

    /// <summary>True for hidden text.</summary>
    public bool IsHidden { get; private set; }

    /// <summary>Reads the properties the reader is on.</summary>
    public void Read(XmlReader xml, WordNumbering styles)
    {
        foreach (var name in WordXml.Children(xml))
        {
            IsHidden |= (name == "vanish" && WordXml.IsOn(xml)) || (name == "rStyle" && styles.Hides(WordXml.Attribute(xml, "val") ?? string.Empty));
            font = name == "rFonts" ? WordXml.Attribute(xml, "ascii") ?? WordXml.Attribute(xml, "hAnsi") ?? font : font;
        }
    }

    /// <summary>The text as it is seen: characters of symbol fonts as the signs they draw, no-break spaces as spaces.</summary>
    public string Seen(string text) =>
        text.Any(SymbolFonts.IsPrivate)
            ? string.Concat(text.Select(c => SymbolFonts.IsPrivate(c) ? SymbolFonts.Character(font, ((int)c).ToString("X4")) : c.ToString()))
            : text.Replace('\u00A0', ' ');
}
