using System.Net;
using System.Text;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Tests.Documents.Word;
using PerfEval.Etl.Tests.Documents.Workbooks;

namespace PerfEval.Etl.Tests.Documents;

/// <summary>One form as a table with merged cells, written in every format that has them.</summary>
/// <param name="Title">The line above the table.</param>
/// <param name="Rows">Cells of each row: text, columns and rows it covers.</param>
internal sealed record FormTable(string Title, IReadOnlyList<(string Text, int Columns, int Rows)[]> Rows)
{
    internal SourceDocument As(string format) => format switch
    {
        "docx" => DocxBuilder.Document(DocxBuilder.P(Title) + DocxTable(0, Rows.Count)),
        "docx cut by a page" => DocxBuilder.Document(DocxBuilder.P(Title) + DocxTable(0, Rows.Count - 3) + "<w:p/>" + DocxTable(Rows.Count - 3, Rows.Count)),
        "html" => Document("a.html", Encoding.UTF8.GetBytes($"<html><p>{Title}</p>{HtmlTable()}")),
        "html in GBK named .xls" => Document("a.xls", Gbk($"<html><meta charset=gb2312><p>{Title}</p>{HtmlTable()}")),
        "html in a layout table" => Document("a.htm", Encoding.UTF8.GetBytes($"<html><table><tr><td>{Title}<tr><td>{HtmlTable()}</table>")),
        "xlsx" => new XlsxBuilder().Sheet(Sheet()).Build(),
        "tsv" => Document("a.tsv", Encoding.UTF8.GetBytes(Title + "\n" + string.Join('\n', Flat().Select(row => string.Join('\t', row))))),
        "zip" => Document("a.zip", ZipBuilder.Of(("内/a.html", Encoding.UTF8.GetBytes($"<html><p>{Title}</p>{HtmlTable()}")))),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "no such format"),
    };

    private static SourceDocument Document(string name, byte[] bytes) => new("/inbox/" + name, bytes, DateTime.UnixEpoch);

    private static byte[] Gbk(string text)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding("gb18030").GetBytes(text);
    }

    // Each row with the column of its cells; what reaches down from above is marked by null.
    private List<List<(int Column, string? Text, int Columns, int Rows)>> Placed()
    {
        var open = new Dictionary<int, (int Rows, int Columns)>();
        var placed = new List<List<(int, string?, int, int)>>();
        foreach (var row in Rows)
        {
            var line = new List<(int, string?, int, int)>();
            var column = 0;
            foreach (var (text, columns, rows) in row.Append((null!, 0, 0)))
            {
                while (open.TryGetValue(column, out var above) && above.Rows > 0)
                {
                    line.Add((column, null, above.Columns, 1));
                    open[column] = (above.Rows - 1, above.Columns);
                    column += above.Columns;
                }

                if (text is not null)
                {
                    line.Add((column, text, columns, rows));
                    open[column] = (rows - 1, columns);
                    column += columns;
                }
            }

            placed.Add(line);
        }

        return placed;
    }

    private string DocxTable(int from, int to)
    {
        var rows = Placed()[from..to].Select(row => DocxBuilder.Row([.. row.Select(cell => DocxBuilder.Cell(
            cell.Text ?? string.Empty,
            $"<w:gridSpan w:val=\"{cell.Columns}\"/>{(cell.Text is null ? "<w:vMerge/>" : cell.Rows > 1 ? "<w:vMerge w:val=\"restart\"/>" : string.Empty)}"))]));
        return DocxBuilder.Table([.. rows]);
    }

    private string HtmlTable() => "<table>" + string.Concat(Rows.Select(row => "<tr>" + string.Concat(row.Select(cell =>
        $"<td colspan={cell.Columns} rowspan={cell.Rows}><p>{WebUtility.HtmlEncode(cell.Text)}</p></td>")))) + "</table>";

    private string[][] Flat() => [.. Placed().Select(row => row.SelectMany(cell => Enumerable.Range(0, cell.Columns).Select(i => i == 0 ? cell.Text ?? string.Empty : string.Empty)).ToArray())];

    private string Sheet()
    {
        string[][] rows = [[Title], .. Flat()];
        var data = rows.Select((row, r) => $"<row r=\"{r + 1}\">" + string.Concat(row.Select((text, c) => $"<c r=\"{(char)('A' + c)}{r + 1}\" t=\"inlineStr\"><is><t>{WebUtility.HtmlEncode(text)}</t></is></c>")) + "</row>");
        return $"<sheetData>{string.Concat(data)}</sheetData>";
    }
}
