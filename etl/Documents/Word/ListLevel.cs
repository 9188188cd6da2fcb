using System.Xml;

namespace PerfEval.Etl.Documents.Word;

/// <summary>A place in a list.</summary>
/// <param name="List">Number of the list; 0 takes a paragraph out of its style's list.</param>
/// <param name="Level">Level in it, from 0.</param>
internal sealed record ListLevel(int List, int Level)
{
    /// <summary>Levels of a list.</summary>
    public const int Levels = 9;

    /// <summary>Reads the numPr the reader is on.</summary>
    public static ListLevel Read(XmlReader xml)
    {
        var (list, level) = (0, 0);
        foreach (var name in WordXml.Children(xml))
        {
            list = name == "numId" ? WordXml.Count(xml, "val", int.MaxValue, 0) : list;
            level = name == "ilvl" ? WordXml.Count(xml, "val", Levels - 1, 0) : level;
        }

        return new ListLevel(list, level);
    }
}
