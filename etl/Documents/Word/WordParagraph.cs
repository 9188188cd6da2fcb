using System.Text;
using System.Xml;
using PerfEval.Etl.Documents.Blocks;

namespace PerfEval.Etl.Documents.Word;

/// <summary>Reads one paragraph: its text as it is seen, and the text boxes anchored in it.</summary>
internal sealed class WordParagraph(XmlReader xml, WordNumbering numbering, Action<List<Block>> readBlocks)
{
    private readonly StringBuilder text = new();
    private readonly Stack<bool> fields = [];
    private string? number;
    private bool isHidden;

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

    // A field is what it asks for, then what it shows; one within the first is part of the question.
    private bool IsAsking => fields.Contains(false);

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
                    style.Read(xml, numbering);
                    break;
                case "pPr":
                    (number, isHidden) = ParagraphStyle.Read(xml, numbering);
                    break;
                case "fldChar":
                    ReadFieldMark();
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

    private void ReadFieldMark()
    {
        var mark = WordXml.Attribute(xml, "fldCharType");
        if (mark == "begin")
        {
            fields.Push(false);
        }
        else if (fields.TryPop(out _) && mark == "separate")
        {
            fields.Push(true);
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
            text.Append(isHidden || style.IsHidden || IsAsking ? string.Empty : seen);
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
