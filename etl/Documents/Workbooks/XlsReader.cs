using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using PerfEval.Etl.Forms;

namespace PerfEval.Etl.Documents.Workbooks;

/// <summary>Reads .xls (BIFF, text in Unicode or a Chinese code page). Addresses are <c>Sheet1!C7</c>.</summary>
public sealed class XlsReader : IDocumentReader
{
    /// <summary>Places of a document that are looked at, blank ones too: one sheet formatted to its last cell, but not what damage can make of several.</summary>
    private const int MostPlaces = 20_000_000;

    /// <summary>Rows that the format can hold. A damaged sheet promises millions, and the library looks for each of them: five seconds of nothing.</summary>
    private const int MostRows = 65_536;

    /// <summary>What a row costs beside its places.</summary>
    private const int RowCost = 32;

    // Files of the nineties name no code page: in a bureau they are GBK.
    private static readonly ExcelReaderConfiguration Configuration = Chinese();

    /// <inheritdoc/>
    public int Order => 20;

    /// <inheritdoc/>
    public bool Accepts(SourceDocument document) => FileSignature.Of(document) == FileKind.Xls;

    /// <inheritdoc/>
    public DocumentContent Read(SourceDocument document)
    {
        try
        {
            using var stream = new MemoryStream(document.Bytes, writable: false);
            using var reader = ExcelReaderFactory.CreateBinaryReader(stream, Configuration);
            return Read(reader);
        }
        catch (InvalidPasswordException)
        {
            return UnreadableDocumentException.Encrypted().AsContent("xls");
        }
        catch (UnreadableDocumentException fault)
        {
            return fault.AsContent("xls");
        }
        catch (Exception fault) when (fault is ExcelReaderException or IOException or ArgumentException or InvalidOperationException or IndexOutOfRangeException
            or OverflowException or NullReferenceException or KeyNotFoundException or FormatException or InvalidCastException)
        {
            // Everything the library is known to throw on damaged bytes; whatever it says, the file is what is at fault.
            return UnreadableDocumentException.Damaged("工作簿", fault).AsContent("xls");
        }
    }

    private static ExcelReaderConfiguration Chinese()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return new ExcelReaderConfiguration { FallbackEncoding = Encoding.GetEncoding("gb18030"), LeaveOpen = true };
    }

    private static DocumentContent Read(IExcelDataReader reader)
    {
        var (grids, problems, budget) = (new List<CellGrid>(), new List<Problem>(), new CellBudget());
        var formats = new Dictionary<string, NumberFormat>();
        var places = 0;
        do
        {
            if (reader.VisibleState != "visible")
            {
                problems.Add(new Problem("hidden_sheet", Severity.Info, $"工作表“{reader.Name}”是隐藏的，未读取。", $"{reader.Name}!A1"));
                continue;
            }

            var (grid, found) = ReadSheet(reader, formats, budget, ref places);
            grids.Add(grid);
            problems.AddRange(found);
        }
        while (reader.NextResult());
        return new DocumentContent("xls", grids, problems);
    }

    private static (CellGrid Grid, List<Problem> Problems) ReadSheet(IExcelDataReader reader, Dictionary<string, NumberFormat> formats, CellBudget budget, ref int places)
    {
        if (reader.RowCount > MostRows)
        {
            throw UnreadableDocumentException.Damaged($"工作表“{reader.Name}”的行数");
        }

        var sheet = new SheetGrid(reader.Name, budget);
        var merges = reader.MergeCells?.Select(merge => new MergedRange(merge.FromRow + 1, merge.FromColumn, merge.ToRow + 1, merge.ToColumn)).ToList() ?? [];
        var row = 0;
        while (reader.Read())
        {
            row++;
            places += Math.Max(reader.FieldCount, 0) + RowCost;
            if (places > MostPlaces)
            {
                throw UnreadableDocumentException.TooLarge("的表格范围过大，文件可能已损坏");
            }

            for (var column = 0; column < Math.Min(reader.FieldCount, SheetGrid.WidestRow); column++)
            {
                if (reader.GetValue(column) is { } value)
                {
                    sheet.Add(column, Shown(value, reader.GetNumberFormatString(column) ?? "General", formats));
                }
            }

            sheet.EndRow(row, isHidden: reader.RowHeight == 0);
        }

        foreach (var column in Enumerable.Range(0, Math.Min(reader.FieldCount, SheetGrid.WidestRow)).Where(column => reader.GetColumnWidth(column) == 0))
        {
            sheet.HideColumns(column, column);
        }

        return sheet.Finish(merges);
    }

    private static string Shown(object value, string code, Dictionary<string, NumberFormat> formats)
    {
        if (!formats.TryGetValue(code, out var format))
        {
            formats[code] = format = NumberFormat.Parse(code);
        }

        return value switch
        {
            double number => format.Show(number),
            int number => format.Show(number),
            DateTime date => format.Show(date.ToOADate()),
            TimeSpan time => format.Show(time.TotalDays),
            bool flag => flag ? "TRUE" : "FALSE",
            _ => value.ToString()!.Trim(),
        };
    }
}
