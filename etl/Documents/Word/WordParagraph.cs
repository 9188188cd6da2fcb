using System.Text;
using System.Xml;
using PerfEval.Etl.Documents.Blocks;

namespace PerfEval.Etl.Documents.Word;

/// <summary>Reads one paragraph: its text as it is seen, and the text boxes anchored in it.</summary>
internal sealed class WordParagraph(XmlReader xml, WordNumbering numbering, Action<List<Block>> readBlocks)
{
    private readonly StringBuilder text = new();
    private string? number;

    /// <summary>What a person sees, the number of a list included.</summary>
    public string Text => number is not null && !string.IsNullOrWhiteSpace(text.ToString()) ? $"{number} {text}" : text.ToString();

    /// <summary>Blocks of the text boxes.</summary>
    public List<Block> Boxes { get; } = [];

    /// <summary>Pictures in it.</summary>
    public int Pictures { get; private set; }

    /// <summary>Embedded objects in it.</summary>
    public int Embedded { get; private set; }

    /// <summary>Reads the paragraph the reader is on.</summary>
    public void Read() => ReadInline(new RunStyle());

    private void ReadInline(RunStyle style)
    {
        var wrapper = new Wrapper();
        foreach (var name in WordXml.Children(xml))
        {
            switch (name)
            {
                case "r":
                    ReadInline(new RunStyle());
                    break;
                case "rPr":
                    style.Read(xml);
                    break;
                case "pPr":
                    number = ParagraphStyle.NumberOf(xml, numbering);
                    break;
                case "txbxContent":
                    readBlocks(Boxes);
                    break;
                default:
                    ReadMark(name, style, wrapper);
                    break;
            }
        }
    }

    private void ReadMark(string name, RunStyle style, Wrapper wrapper)
    {
        var seen = name switch
        {
            "t" or "m:t" => style.Seen(WordXml.Text(xml)),
            "sym" => SymbolFonts.Character(WordXml.Attribute(xml, "font"), WordXml.Attribute(xml, "char")),
            "br" or "cr" => "\n",
            "tab" or "ptab" => " ",
            "noBreakHyphen" => "-",
            _ => null,
        };
        if (seen is not null)
        {
            text.Append(style.IsHidden ? string.Empty : seen);
            return;
        }

        Pictures += name is "drawing" or "pict" ? 1 : 0;
        Embedded += name == "object" ? 1 : 0;

        // A fraction in a formula is read as it is spoken: 执行数/预算数.
        text.Append(name == "m:den" ? "/" : string.Empty);
        if (wrapper.Shows(xml, name))
        {
            ReadInline(style);
        }
    }
}
