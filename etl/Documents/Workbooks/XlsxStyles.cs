using System.Globalization;
using System.Xml;

namespace PerfEval.Etl.Documents.Workbooks;

/// <summary>The number format of each cell style.</summary>
internal sealed class XlsxStyles
{
    private readonly List<NumberFormat> formats = [];

    /// <summary>Reads the styles part; every style is General where there is none.</summary>
    internal XlsxStyles(Stream? stream)
    {
        if (stream is null)
        {
            return;
        }

        var codes = new Dictionary<int, string>();
        var parsed = new Dictionary<int, NumberFormat>();
        using var xml = SafeXml.Reader(stream);
        var inCellStyles = false;
        while (SafeXml.Read(xml))
        {
            if (xml.LocalName == "cellXfs")
            {
                inCellStyles = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
            }
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "numFmt" } && Id(xml) is { } id && xml.GetAttribute("formatCode") is { } code)
            {
                codes[id] = code;
            }
            else if (inCellStyles && xml is { NodeType: XmlNodeType.Element, LocalName: "xf" })
            {
                var number = Id(xml) ?? 0;
                if (!parsed.TryGetValue(number, out var format))
                {
                    format = NumberFormat.Parse(codes.GetValueOrDefault(number) ?? BuiltInFormats.Code(number));
                    parsed[number] = format;
                }

                formats.Add(format);
            }
        }
    }

    /// <summary>The format of a style; General where the number is none.</summary>
    internal NumberFormat Of(int style) => style >= 0 && style < formats.Count ? formats[style] : NumberFormat.General;

    private static int? Id(XmlReader xml) =>
        int.TryParse(xml.GetAttribute("numFmtId"), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
}
