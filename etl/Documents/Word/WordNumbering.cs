using System.Xml;
using PerfEval.Etl.Documents.Containers;

namespace PerfEval.Etl.Documents.Word;

/// <summary>What styles and lists change in what is seen. Counts the paragraphs of lists and writes their numbers as Word shows them: they are not in the text, but a person reads them.</summary>
internal sealed class WordNumbering
{
    private readonly Dictionary<int, NumberFormat[]> formats = [];
    private readonly Dictionary<int, int> lists = [];
    private readonly Dictionary<string, ListLevel> styles = [];
    private readonly HashSet<string> hidden = [];
    private readonly HashSet<int> restarted = [];
    private readonly Dictionary<(int Format, int List), int?[]> counters = [];

    /// <summary>Reads the lists and the styles that are lists.</summary>
    /// <exception cref="UnreadableDocumentException">A part is damaged or too large.</exception>
    /// <exception cref="XmlException">The XML is damaged.</exception>
    public static WordNumbering Of(BoundedZip zip, string folder)
    {
        var numbering = new WordNumbering();
        numbering.Walk(zip, folder + "numbering.xml", numbering.ReadList);
        numbering.Walk(zip, folder + "styles.xml", numbering.ReadStyle);
        return numbering;
    }

    /// <summary>The list a paragraph style belongs to; null for none.</summary>
    public ListLevel? OfStyle(string style) => styles.GetValueOrDefault(style);

    /// <summary>Whether a style hides its text, as that of a web form's marks does: 窗体顶端.</summary>
    public bool Hides(string style) => hidden.Contains(style);

    /// <summary>Counts one more paragraph at a place and gives its number: <c>1.</c>, <c>（二）</c>, <c>1.2</c>; null where the list draws dots or nothing.</summary>
    public string? Next(ListLevel? place)
    {
        if (place is null || !lists.TryGetValue(place.List, out var id) || !formats.TryGetValue(id, out var levels))
        {
            return null;
        }

        // Lists of one format count on from each other, except where a list says that it begins anew.
        var key = (id, restarted.Contains(place.List) ? place.List : 0);
        if (!counters.TryGetValue(key, out var counter))
        {
            counters[key] = counter = new int?[ListLevel.Levels];
        }

        counter[place.Level] = counter[place.Level] + 1 ?? levels[place.Level].Start;
        Array.Clear(counter, place.Level + 1, ListLevel.Levels - place.Level - 1);
        return levels[place.Level].Write(level => levels[level].Digits(counter[level] ?? levels[level].Start));
    }

    private void Walk(BoundedZip zip, string part, Action<XmlReader, string> read)
    {
        using var stream = zip.Part(part);
        if (stream is null)
        {
            return;
        }

        using var xml = SafeXml.Reader(stream);
        xml.MoveToContent();
        foreach (var name in WordXml.Children(xml))
        {
            read(xml, name);
        }
    }

    private void ReadList(XmlReader xml, string name)
    {
        var id = WordXml.Count(xml, name == "num" ? "numId" : "abstractNumId", int.MaxValue, -1);
        if (name == "abstractNum")
        {
            formats[id] = [.. Enumerable.Range(0, ListLevel.Levels).Select(_ => new NumberFormat())];
            foreach (var child in WordXml.Children(xml))
            {
                if (child == "lvl")
                {
                    formats[id][WordXml.Count(xml, "ilvl", ListLevel.Levels - 1, 0)].Read(xml);
                }
            }
        }
        else if (name == "num")
        {
            foreach (var child in WordXml.Children(xml))
            {
                if (child == "abstractNumId")
                {
                    lists[id] = WordXml.Count(xml, "val", int.MaxValue, -1);
                }
                else if (child == "lvlOverride")
                {
                    restarted.Add(id);
                }
            }
        }
    }

    private void ReadStyle(XmlReader xml, string name)
    {
        var id = WordXml.Attribute(xml, "styleId");
        if (name != "style" || id is null)
        {
            return;
        }

        foreach (var child in WordXml.Children(xml))
        {
            if (child is not ("pPr" or "rPr"))
            {
                continue;
            }

            foreach (var property in WordXml.Children(xml))
            {
                if (property == "numPr")
                {
                    styles[id] = ListLevel.Read(xml);
                }
                else if (property == "vanish" && WordXml.IsOn(xml))
                {
                    hidden.Add(id);
                }
            }
        }
    }
}
