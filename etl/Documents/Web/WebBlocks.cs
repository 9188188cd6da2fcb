using AngleSharp.Dom;
using PerfEval.Etl.Documents.Blocks;
using PerfEval.Etl.Forms;

namespace PerfEval.Etl.Documents.Web;

/// <summary>Turns the elements of a page into blocks, as a browser shows them: what is hidden is left out, what stands in input fields is read.</summary>
/// <param name="hiddenBySheet">Elements that the page's style sheets hide; null where it has none.</param>
public sealed class WebBlocks(IReadOnlySet<IElement>? hiddenBySheet = null)
{
    private static readonly HashSet<string> Unseen = ["script", "style", "head", "title", "template", "noscript", "object", "iframe", "svg", "datalist", "rt"];

    private static readonly HashSet<string> Inline =
    [
        "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "del", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "nobr", "q", "rb", "ruby", "s",
        "samp", "small", "span", "strike", "strong", "sub", "sup", "tt", "u", "var", "wbr", "o:p", "st1:chsdate",
    ];

    private readonly InlineText inline = new();
    private int hidden;

    /// <summary>Says how many hidden pieces of text were left out of what was walked so far; nothing where none were.</summary>
    public IEnumerable<Problem> Problems => hidden == 0 ? [] : [new Problem("hidden_skipped", Severity.Info, $"网页中有 {hidden} 处隐藏内容，未读取。")];

    /// <summary>The blocks of an element.</summary>
    public List<Block> Of(INode element)
    {
        var blocks = new List<Block>();
        Walk(element, blocks);
        Flush(blocks);
        return blocks;
    }

    private void Walk(INode parent, List<Block> blocks)
    {
        foreach (var node in parent.ChildNodes)
        {
            if (node is IText text)
            {
                AddText(text);
            }
            else if (node is IElement element && IsSeen(element))
            {
                WalkElement(element, blocks);
            }
        }
    }

    private void AddText(IText text)
    {
        if (text.ParentElement?.LocalName is "pre")
        {
            inline.AddPreformatted(text.Data);
        }
        else
        {
            inline.Add(text.Data);
        }
    }

    private void WalkElement(IElement element, List<Block> blocks)
    {
        var name = element.LocalName;
        if (name == "table")
        {
            AddTable(element, blocks);
        }
        else if (name == "br")
        {
            inline.Break();
        }
        else if (name is "input" or "select" or "textarea")
        {
            inline.AddPreformatted(WebField.Shown(element));
        }
        else if (Inline.Contains(name))
        {
            Walk(element, blocks);
        }
        else
        {
            Flush(blocks);
            Walk(element, blocks);
            Flush(blocks);
        }
    }

    private void AddTable(IElement table, List<Block> blocks)
    {
        Flush(blocks);
        foreach (var caption in table.Children.Where(child => child.LocalName == "caption" && IsSeen(child)))
        {
            blocks.AddRange(Of(caption));
        }

        var rows = new List<TableRow>();

        // Heads first, feet last, wherever they stand; a row span ends with its section.
        foreach (var section in table.Children.OrderBy(child => child.LocalName switch { "thead" => 0, "tfoot" => 2, _ => 1 }).Where(IsSeen))
        {
            var rowSpans = new RowSpans();
            var lines = section.LocalName == "tr" ? [section] : section.Children.Where(child => child.LocalName == "tr");
            foreach (var line in lines.Where(IsSeen))
            {
                rows.Add(Row(line, rows.Count + 1, rowSpans));
            }
        }

        blocks.Add(new Table(rows, []));
    }

    private TableRow Row(IElement line, int number, RowSpans rowSpans)
    {
        var cells = new List<TableCell>();
        rowSpans.NextRow();
        foreach (var cell in line.Children.Where(child => child.LocalName is "td" or "th").Where(IsSeen))
        {
            var column = rowSpans.Place(cell.GetAttribute("colspan"), cell.GetAttribute("rowspan"));
            cells.Add(new TableCell(column, Of(cell)) { Columns = rowSpans.Columns, Rows = rowSpans.Rows });
        }

        return new TableRow(number, rowSpans.Width, cells);
    }

    private bool IsSeen(IElement element)
    {
        if (Unseen.Contains(element.LocalName))
        {
            return false;
        }

        var style = element.GetAttribute("style")?.Replace(" ", string.Empty, StringComparison.Ordinal);
        var isHidden = element.HasAttribute("hidden")
            || style?.Contains("display:none", StringComparison.OrdinalIgnoreCase) == true
            || style?.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase) == true
            || style?.Contains("mso-hide:all", StringComparison.OrdinalIgnoreCase) == true
            || hiddenBySheet?.Contains(element) == true;
        hidden += isHidden && !string.IsNullOrWhiteSpace(element.TextContent) ? 1 : 0;
        return !isHidden;
    }

    private void Flush(List<Block> blocks)
    {
        if (inline.Take() is var text && !string.IsNullOrWhiteSpace(text))
        {
            blocks.Add(new Paragraph(text));
        }
    }
}
