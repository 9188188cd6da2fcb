using PerfEval.Dashboards.Samples.Tables;

namespace PerfEval.Dashboards.Samples.Formats.Biff;

/// <summary>Writes the records of a workbook, after [MS-XLS]: the fewest with which Excel, LibreOffice and readers open it.</summary>
internal static class BiffWorkbook
{
    private const ushort FirstFormat = 164;
    private const ushort CellStyle = 15;
    private const ushort StyleOfStyles = 0xFFF5;

    /// <summary>The stream of a workbook with a sheet for each form.</summary>
    public static byte[] Write(IReadOnlyList<SheetCells> sheets)
    {
        var (strings, formats) = (new StringTable(), new StringTable());
        var bodies = sheets.Select(sheet => Sheet(sheet, strings, formats)).ToList();
        var book = new BiffRecords();
        book.Add(0x0809, (ushort)0x0600, (ushort)0x0005, (ushort)0x0DBB, (ushort)0x07CC, 0u, 6u);
        book.Add(0x0042, (ushort)1200);
        for (var i = 0; i < 4; i++)
            book.Add(0x0031, (ushort)220, (ushort)0, (ushort)0x7FFF, (ushort)400, (ushort)0, (byte)0, (byte)0, (byte)134, (byte)0, (byte)2, "宋体");
        for (var i = 0; i < formats.All.Count; i++)
            book.Add(0x041E, (ushort)(FirstFormat + i), (ushort)formats.All[i].Length, formats.All[i]);
        for (var i = 0; i < CellStyle; i++)
            Style(book, 0, StyleOfStyles);
        Style(book, 0, 0x0001);
        for (var i = 0; i < formats.All.Count; i++)
            Style(book, (ushort)(FirstFormat + i), 0x0001);
        book.Add(0x0293, (ushort)0x8000, (byte)0, (byte)0xFF);
        var places = sheets.Select((_, i) =>
        {
            var name = $"自评表{i + 1}";
            book.Add(0x0085, 0u, (ushort)0, (byte)name.Length, name);
            return book.Length - 4 - 2 - 1 - 1 - (2 * name.Length);
        }).ToList();
        Strings(book, strings.All);
        book.Add(0x000A);
        var start = book.Length;
        for (var i = 0; i < bodies.Count; i++)
        {
            book.Overwrite(places[i], (uint)start);
            start += bodies[i].Length;
        }

        return [.. book.ToArray(), .. bodies.SelectMany(body => body)];
    }

    private static void Style(BiffRecords book, ushort format, ushort kind) =>
        book.Add(0x00E0, (ushort)0, format, kind, (byte)0x20, (byte)0, (byte)0, (byte)0xFC, 0u, 0u, (ushort)0x20C0);

    // A record is closed between two strings, so that none is cut in two.
    private static void Strings(BiffRecords book, IReadOnlyList<string> strings)
    {
        var (number, data) = ((ushort)0x00FC, new List<byte>(BiffRecords.Bytes([(uint)strings.Count, (uint)strings.Count])));
        foreach (var text in strings)
        {
            var bytes = BiffRecords.Bytes([(ushort)text.Length, text]);
            if (data.Count + bytes.Length > BiffRecords.LongestRecord)
            {
                book.Add(number, data.ToArray());
                (number, data) = (0x003C, []);
            }

            data.AddRange(bytes);
        }

        book.Add(number, data.ToArray());
    }

    private static byte[] Sheet(SheetCells sheet, StringTable strings, StringTable formats)
    {
        var records = new BiffRecords();
        records.Add(0x0809, (ushort)0x0600, (ushort)0x0010, (ushort)0x0DBB, (ushort)0x07CC, 0u, 6u);
        var width = sheet.Rows.SelectMany(row => row.Cells).Select(cell => cell.Column + 1).DefaultIfEmpty(0).Max();
        records.Add(0x0200, 0u, (uint)sheet.Rows[^1].Row, (ushort)0, (ushort)width, (ushort)0);
        foreach (var (row, cells) in sheet.Rows)
        {
            foreach (var (column, cell) in cells)
                Cell(records, (ushort)(row - 1), (ushort)column, cell, strings, formats);
        }

        foreach (var merges in sheet.Merges.Chunk(1000))
            records.Add(0x00E5, [(ushort)merges.Length, .. merges.SelectMany(merge => new object[] { (ushort)(merge.Row - 1), (ushort)(merge.Row + merge.Rows - 2), (ushort)merge.Column, (ushort)(merge.Column + merge.Columns - 1) })]);
        records.Add(0x023E, (ushort)0x06B6, (ushort)0, (ushort)0, 64u, (ushort)0, (ushort)0, 0u);
        records.Add(0x000A);
        return records.ToArray();
    }

    private static void Cell(BiffRecords records, ushort row, ushort column, SampleCell cell, StringTable strings, StringTable formats)
    {
        var style = (ushort)(CellStyle + (cell.Format is null ? 0 : 1 + formats.IndexOf(cell.Format)));
        if (cell.Number is { } number)
            records.Add(0x0203, row, column, style, (double)number);
        else
            records.Add(0x00FD, row, column, style, (uint)strings.IndexOf(cell.Text));
    }
}
