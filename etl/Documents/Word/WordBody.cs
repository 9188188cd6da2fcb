using System.Xml;
using PerfEval.Etl.Documents.Blocks;

namespace PerfEval.Etl.Documents.Word;

/// <summary>Reads the body of a Word document into blocks, as it looks with all tracked changes accepted.</summary>
internal sealed class WordBody(XmlReader xml, WordNumbering numbering)
{
    /// <summary>Word allows 63 columns; whoever merges more means harm.</summary>
    private const int MostColumns = 200;

    private readonly CellBudget budget = new();

    /// <summary>Pictures met.</summary>
    public int Pictures { get; private set; }

    /// <summary>Embedded objects and documents met, whose content is not read.</summary>
    public int Embedded { get; private set; }

    /// <summary>Reads the blocks in the element the reader is on.</summary>
    /// <exception cref="UnreadableDocumentException">Nested too deeply, or too many cells.</exception>
    /// <exception cref="XmlException">The XML is damaged.</exception>
    public List<Block> Read()
    {
        var blocks = new List<Block>();
        ReadBlocks(blocks);
        return blocks;
    }

    private void ReadBlocks(List<Block> blocks)
    {
        var wrapper = new Wrapper();
        foreach (var name in WordXml.Children(xml))
        {
            ReadBlock(name, blocks, wrapper);
        }
    }

    private void ReadBlock(string name, List<Block> blocks, Wrapper wrapper)
    {
        if (name == "p")
        {
            ReadParagraph(blocks);
        }
        else if (name == "tbl")
        {
            var edges = new List<int>();
            var rows = new List<TableRow>();
            ReadRows(edges, rows, []);
            blocks.Add(new Table(rows, edges));
        }
        else if (name == "altChunk")
        {
            Embedded++;
        }
        else if (wrapper.Shows(xml, name))
        {
            ReadBlocks(blocks);
        }
    }

    private void ReadParagraph(List<Block> blocks)
    {
        var paragraph = new WordParagraph(xml, numbering, ReadBlocks);
        paragraph.Read();
        Pictures += paragraph.Pictures;
        Embedded += paragraph.Embedded;
        blocks.Add(new Paragraph(paragraph.Text));
        blocks.AddRange(paragraph.Boxes);
    }

    private void ReadRows(List<int> edges, List<TableRow> rows, Dictionary<int, TableCell> merges)
    {
        var wrapper = new Wrapper();
        foreach (var name in WordXml.Children(xml))
        {
            if (name == "tblGrid")
            {
                ReadEdges(edges);
            }
            else if (name == "tr")
            {
                var row = new WordRow(merges);
                ReadCells(row);
                if (!row.IsDeleted)
                {
                    rows.Add(new TableRow(rows.Count + 1, row.Width, row.Cells));
                }
            }
            else if (wrapper.Shows(xml, name))
            {
                ReadRows(edges, rows, merges);
            }
        }
    }

    private void ReadEdges(List<int> edges)
    {
        var at = 0;
        foreach (var name in WordXml.Children(xml))
        {
            if (name == "gridCol" && edges.Count < MostColumns)
            {
                edges.Add(at);
                at += WordXml.Count(xml, "w", most: 100_000, missing: 0);
            }
        }
    }

    private void ReadCells(WordRow row)
    {
        var wrapper = new Wrapper();
        foreach (var name in WordXml.Children(xml))
        {
            if (name == "trPr")
            {
                foreach (var property in WordXml.Children(xml))
                {
                    row.IsDeleted |= property == "del";
                    row.Width += property == "gridBefore" ? WordXml.Count(xml, "val", MostColumns, missing: 0) : 0;
                }
            }
            else if (name == "tc")
            {
                ReadCell(row);
            }
            else if (wrapper.Shows(xml, name))
            {
                ReadCells(row);
            }
        }
    }

    private void ReadCell(WordRow row)
    {
        budget.Spend(1);
        var (span, vertical, horizontal) = (1, (string?)null, (string?)null);
        var blocks = new List<Block>();
        var wrapper = new Wrapper();
        foreach (var name in WordXml.Children(xml))
        {
            if (name != "tcPr")
            {
                ReadBlock(name, blocks, wrapper);
                continue;
            }

            foreach (var property in WordXml.Children(xml))
            {
                span = property == "gridSpan" ? Math.Max(1, WordXml.Count(xml, "val", MostColumns, missing: 1)) : span;
                vertical = property == "vMerge" ? WordXml.Attribute(xml, "val") ?? "continue" : vertical;
                horizontal = property == "hMerge" ? WordXml.Attribute(xml, "val") ?? "continue" : horizontal;
            }
        }

        row.Add(span, vertical, horizontal, blocks);
    }
}
