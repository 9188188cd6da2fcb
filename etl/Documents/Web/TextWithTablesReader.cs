using System.Text;
using System.Text.RegularExpressions;
using PerfEval.Etl.Documents.Blocks;
using PerfEval.Etl.Documents.PlainText;
using PerfEval.Etl.Forms;

namespace PerfEval.Etl.Documents.Web;

/// <summary>Reads texts whose tables are written as a web page's, with their merged cells, among lines of plain text or markdown: what programs that read scanned pages
/// and PDF files write. The lines have the addresses of a text, <c>line 12!C1</c>, the tables those of a page, <c>table 2!R3C4</c>.</summary>
public sealed partial class TextWithTablesReader : IDocumentReader
{
    /// <summary>Stands in the text where a table was: a character that nobody writes.</summary>
    private const char Mark = '\uE000';

    /// <inheritdoc/>
    public int Order => 25;

    /// <inheritdoc/>
    public bool Accepts(SourceDocument document) => FileSignature.Of(document) switch
    {
        FileKind.Text => TextDecoder.Decode(document.Bytes) is { } text && HasTable(text),
        FileKind.Html => TextDecoder.Decode(document.Bytes) is { } text && HasTable(text) && !PageTag().IsMatch(text) && HasPlainLines(text),
        _ => false,
    };

    /// <inheritdoc/>
    public DocumentContent Read(SourceDocument document)
    {
        var text = TextDecoder.Decode(document.Bytes)!.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Replace(Mark.ToString(), string.Empty, StringComparison.Ordinal);
        var (tables, isWhole) = Tables(text);
        var plain = DelimitedTextReader.Read(Without(text, tables), document.Extension);
        try
        {
            var (parser, web) = (new PageParser(), new WebBlocks());
            var grids = BlockGrids.Each(tables.Select(table => web.Of(parser.Parse(text[table]).DocumentElement)));
            return plain with { Grids = Between([.. plain.Grids.SelectMany(grid => grid.Rows)], new Queue<IReadOnlyList<CellGrid>>(grids)), Problems = [.. plain.Problems.Union(DelimitedTextReader.Damage(text.Split('\n'))), .. web.Problems, .. CutOff(isWhole)] };
        }
        catch (UnreadableDocumentException fault)
        {
            return fault.AsContent(plain.Format);
        }
    }

    private static bool HasTable(string text) => text.Contains("<table", StringComparison.OrdinalIgnoreCase) && Row().IsMatch(text);

    // Lines that no tag opens, more than those that one does: a page without the tags of a page has paragraphs, and what stands between its tags are wraps.
    private static bool HasPlainLines(string text)
    {
        var lines = Without(text, Tables(text).Tables).Split('\n').Select(line => Frame().Replace(line.Replace(Mark, ' '), string.Empty).Trim()).Where(line => line.Length > 0).ToList();
        return lines.Count > 0 && lines.Count(line => line[0] != '<') > lines.Count(line => line[0] == '<');
    }

    // From a table's first tag to its last, tables within it included; false where the text ends before.
    private static (List<Range> Tables, bool IsWhole) Tables(string text)
    {
        var (tables, depth, start) = (new List<Range>(), 0, 0);
        foreach (Match tag in TableTag().Matches(text))
        {
            if (!tag.Groups[1].Success)
            {
                start = depth++ == 0 ? tag.Index : start;
            }
            else if (depth > 0 && --depth == 0)
            {
                tables.Add(start..(tag.Index + tag.Length));
            }
        }

        if (depth > 0)
        {
            tables.Add(start..text.Length);
        }

        return (tables, depth == 0);
    }

    // The text with a mark for each table; the lines below it keep their numbers.
    private static string Without(string text, List<Range> tables)
    {
        var (lines, at) = (new StringBuilder(text.Length), 0);
        foreach (var table in tables)
        {
            lines.Append(text.AsSpan(at..table.Start)).Append(Mark).Append('\n', text.AsSpan(table).Count('\n'));
            at = table.End.Value;
        }

        return lines.Append(text.AsSpan(at)).ToString();
    }

    // The lines up to a table's place, the table, the lines behind it.
    private static List<CellGrid> Between(List<GridRow> rows, Queue<IReadOnlyList<CellGrid>> tables)
    {
        var (grids, lines) = (new List<CellGrid>(), new List<GridRow>());
        foreach (var row in rows)
        {
            var pieces = string.Concat(row.Cells.Select(cell => cell.Text)).Contains(Mark, StringComparison.Ordinal) ? row.Cells.SelectMany(cell => cell.Text.Split(Mark, StringSplitOptions.TrimEntries)).ToList() : [];
            if (pieces.Count == 0)
            {
                lines.Add(row);
            }

            for (var piece = 0; piece < pieces.Count; piece++)
            {
                if (pieces[piece].Length > 0)
                {
                    lines.Add(new GridRow(row.Number, row.Address, [row.Cells[0] with { Text = pieces[piece] }]));
                }

                if (piece + 1 < pieces.Count && tables.TryDequeue(out var table))
                {
                    grids.AddRange([new CellGrid("lines", [.. lines]), .. table]);
                    lines.Clear();
                }
            }
        }

        grids.AddRange([.. tables.SelectMany(table => table), new CellGrid("lines", [.. lines])]);
        return [.. grids.Where(grid => grid.Rows.Any(row => !row.IsBlank))];
    }

    private static IEnumerable<Problem> CutOff(bool isWhole) =>
        isWhole ? [] : [new Problem("text_damaged", Severity.Warning, "最后一张表没有结束标签，文件可能被截断，请核对原件后重新报送。")];

    [GeneratedRegex(@"<(/)?table\b[^<>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex TableTag();

    [GeneratedRegex(@"<t[dh]\b", RegexOptions.IgnoreCase)]
    private static partial Regex Row();

    // What only a whole page has.
    [GeneratedRegex(@"<(?:!doctype|head|meta|script|style|frameset|title)\b", RegexOptions.IgnoreCase)]
    private static partial Regex PageTag();

    // What the programs set around each table and picture.
    [GeneratedRegex(@"</?(?:html|body|div|center|img)\b[^<>]*>|<!--(?:(?!<!--|-->).)*-->", RegexOptions.IgnoreCase)]
    private static partial Regex Frame();
}
