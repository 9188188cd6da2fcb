using System.Xml;

namespace PerfEval.Etl.Documents.Word;

/// <summary>Decides, among the children of one element, which of those that only wrap others show their content: insertions, content controls,
/// smart tags, links do; deletions, properties, a control's placeholder and the second version of a drawing do not.</summary>
internal sealed class Wrapper
{
    private bool hasPlaceholder;
    private bool hasChoice;

    /// <summary>Whether to walk into the child the reader is on.</summary>
    public bool Shows(XmlReader xml, string name)
    {
        switch (name)
        {
            case "del" or "moveFrom" or "delText" or "instrText" or "rt" or "ffData":
            case "pPr" or "rPr" or "tblPr" or "tblPrEx" or "tcPr" or "trPr" or "sectPr" or "sdtEndPr" or "m:rPr" or "m:ctrlPr":
                return false;
            case "sdtPr":
                foreach (var property in WordXml.Children(xml))
                {
                    hasPlaceholder |= property == "showingPlcHdr" && WordXml.IsOn(xml);
                }

                return false;
            case "sdtContent":
                return !hasPlaceholder;
            case "mc:Choice" or "mc:Fallback":
                var isFirst = !hasChoice;
                hasChoice = true;
                return isFirst;
            default:
                return true;
        }
    }
}
