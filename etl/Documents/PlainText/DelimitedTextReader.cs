using System.Text.RegularExpressions;
using PerfEval.Etl.Forms;

namespace PerfEval.Etl.Documents.PlainText;

/// <summary>Reads .txt, .tsv, .csv and .md: tables with tabs, pipes or commas among lines of prose, several forms in one file.
/// Addresses are <c>line 48!C3</c>: line of the file and cell of the line, both from 1; a cell that wraps over lines names the first.</summary>
public sealed partial class DelimitedTextReader : IDocumentReader
{
    /// <summary>A line of a table has so many separators.</summary>
    private const int FewestSeparators = 4;

    /// <summary>Fewer lines tell nothing of a file.</summary>
    private const int FewestLines = 3;

    /// <inheritdoc/>
    public int Order => 100;

    /// <inheritdoc/>
    public bool Accepts(SourceDocument document) => TextDecoder.Decode(document.Bytes) is { } text && !LooksBinary(text);

    /// <inheritdoc/>
    public DocumentContent Read(SourceDocument document) => Read(TextDecoder.Decode(document.Bytes)!, document.Extension);

    /// <summary>Reads a text that was decoded.</summary>
    /// <param name="decoded">The text.</param>
    /// <param name="extension">The file's extension with its dot, a hint only.</param>
    internal static DocumentContent Read(string decoded, string extension)
    {
        var text = Unquoted(decoded.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'));
        var format = extension is ".csv" or ".tsv" or ".md" ? extension[1..] : "txt";
        var lines = text.Contains('\t', StringComparison.Ordinal) ? text.Split('\n') : FramedRows.Join(DrawnTables.Flatten(text.Split('\n')));
        List<Problem> problems = [.. Damage(lines)];
        var lists = PrintedLists.Split(text);
        problems.AddRange(PrintedLists.Damage(lists ?? []));
        var rows = lists is not null ? lists.Select(list => Row(list.Line, list.Fields, list.Before))
            : QuotedPipes().IsMatch(text) || (extension == ".csv" && IsDividedByPipes(lines)) ? DelimitedLines.Split(text, '|').Select(record => Row(record.Line, record.Fields))
            : text.Contains('\t', StringComparison.Ordinal) ? WrappedRows.Join(RunningHeads.Raise([.. Rows(text, lines, extension)], problems), problems)
            : StackedPipes.Suits(lines) ? new StackedPipes(lines, Clean).Read()
            : PipeRows.Suits(lines) ? new PipeRows(lines, Clean).Read() : Rows(text, lines, extension);
        var table = CountedRows.Uncount([.. rows.Where(row => !IsPipeRule(row))], problems);
        return new DocumentContent(format, [new CellGrid("lines", table)], [.. problems, .. CutOff(table, isEven: format == "csv", isOpen: !text.EndsWith('\n'))]);
    }

    // > 项目名称 | …: a document that is quoted whole, as markdown and mails do it.
    private static string Unquoted(string text) =>
        text.AsSpan().TrimStart().StartsWith(">", StringComparison.Ordinal) && Array.TrueForAll(text.Split('\n'), line => line.StartsWith('>') || string.IsNullOrWhiteSpace(line))
            ? QuoteMark().Replace(text, string.Empty)
            : text;

    [GeneratedRegex("^> ?", RegexOptions.Multiline)]
    private static partial Regex QuoteMark();

    /// <summary>What the decoder puts where bytes are no character: the text was cut off, or is another encoding's.</summary>
    internal static IEnumerable<Problem> Damage(string[] lines)
    {
        var damaged = Array.FindIndex(lines, line => line.Contains('\uFFFD', StringComparison.Ordinal));
        if (damaged >= 0)
        {
            yield return new Problem("text_damaged", Severity.Warning, "文字中有无法解码的字符，文件可能被截断或改变了编码，请核对原件。", $"line {damaged + 1}");
        }
    }

    // Spreadsheets write every line of a .csv with the same number of cells. Elsewhere a last line without a line end that lacks cells which all rows of
    // the table above it have is a row that was cut off.
    private static IEnumerable<Problem> CutOff(List<GridRow> rows, bool isEven, bool isOpen)
    {
        if (rows.Count <= FewestLines)
        {
            yield break;
        }

        var (last, width) = (rows[^1].Cells.Count, rows[^2].Cells.Count);
        var isShort = width > FewestSeparators && last < width;
        if (isShort && ((isEven && rows.SkipLast(1).All(row => row.Cells.Count == width)) || (isOpen && !rows[^1].IsProse && rows.SkipLast(1).TakeLast(FewestLines).All(row => row.Cells.Count == width))))
        {
            yield return new Problem("text_damaged", Severity.Warning, "最后一行的单元格比其他各行少，文件可能被截断，请核对原件后重新报送。", rows[^1].Address);
        }
        else if (isOpen && last > FewestSeparators && OpenSentence().IsMatch(rows[^1].Cells[^1].Text))
        {
            yield return new Problem("text_damaged", Severity.Warning, "最后一格的文字没有写完，也没有换行，文件可能被截断，请核对原件后重新报送。", rows[^1].Cells[^1].Address);
        }
    }

    private static IEnumerable<GridRow> Rows(string text, string[] lines, string extension)
    {
        if (Separator(text, extension) is { } separator)
        {
            return DelimitedLines.Split(text, separator).Select(record => Row(record.Line, record.Fields));
        }

        if (text.Contains('\t', StringComparison.Ordinal))
        {
            return DelimitedLines.Split(text, '\t').Select(record => Row(record.Line, record.Fields is [var only] ? Pipes(only, isFramed: true, isClosed: true, isTable: false) : record.Fields));
        }

        var isSpaced = IsSpaced(lines);
        var (isFramed, isClosed, isTable) = (IsFramed(lines), PipeRows.AreClosed(lines), PipeRows.AreTable(lines));
        return lines.Select((line, index) => Row(index + 1, Pipes(line, isFramed, isClosed, isTable))).Where((_, index) => !isSpaced || lines[index].Length > 0);
    }

    // Pages whose paragraphs and cells stand apart by an empty line: a blank cell is a line of blanks, an empty line is nothing.
    private static bool IsSpaced(string[] lines)
    {
        var filled = lines.Index().Where(line => !string.IsNullOrWhiteSpace(line.Item)).ToList();
        return filled.Count >= 30 && filled.Count(line => line.Index + 1 == lines.Length || lines[line.Index + 1].Length == 0) * 10 > filled.Count * 9;
    }

    // Several lists of one line are a row each: their cells are numbered through.
    private static GridRow Row(int line, List<string> fields, int before = 0)
    {
        List<Cell> cells = [.. fields.Select((field, position) => new Cell(Clean(field), position, $"line {line}!C{before + position + 1}"))];
        if (cells[0].Text is ['#' or '-' or '*' or '•' or '>', ..] && cells.Skip(1).All(cell => cell.IsBlank))
        {
            cells[0] = cells[0] with { Text = LineMark().Replace(cells[0].Text, string.Empty) };
        }

        return new(line, $"line {line}", cells);
    }

    // 受雨季影响，部分工程推迟，已调: a sentence of several parts without its end.
    [GeneratedRegex("^.{4}[^，；、]*[，；、].{2,}[^。！？；;.）)”]$", RegexOptions.Singleline)]
    private static partial Regex OpenSentence();

    // Web tables arrive with their tags; a break inside a cell is a line wrap.
    private static string Clean(string field)
    {
        var text = field.Contains('<', StringComparison.Ordinal) ? Tag().Replace(Break().Replace(field, "\n"), string.Empty) : field;
        var clean = System.Net.WebUtility.HtmlDecode(text).Replace('\u00A0', ' ').Trim();
        clean = clean.Contains("**", StringComparison.Ordinal) ? HalfBold().Replace(Bold().Replace(clean, "$1"), string.Empty).Trim() : clean;
        clean = clean is ['`', .., '`'] ? clean.Trim('`').Trim() : clean;
        clean = clean is ['=', '"', .., '"'] and { Length: > 2 } ? clean[2..^1].Replace("\"\"", "\"", StringComparison.Ordinal).Trim() : clean;
        return IsFiller(clean) ? string.Empty : clean;
    }

    // What programs write where a cell is empty: NaN, None, null, and Unnamed: 3 in the first row.
    private static bool IsFiller(string text) => text is "NaN" or "nan" or "NaT" or "None" or "null" or "NULL" || (text.StartsWith("Unnamed: ", StringComparison.Ordinal) && text.AsSpan(9).ContainsAnyInRange('0', '9'));

    // A markdown table's lines begin and end with a pipe; where they do not, a pipe at a line's beginning leaves the first cell blank.
    private static bool IsFramed(string[] lines)
    {
        var piped = lines.Select(line => line.Trim()).Where(line => line.Contains('|', StringComparison.Ordinal)).ToList();
        return piped.Count(line => line.StartsWith('|')) * 10 > piped.Count * 9;
    }

    private static List<string> Pipes(string line, bool isFramed, bool isClosed, bool isTable)
    {
        var trimmed = line.Trim();
        var parts = UnescapedPipe().Split(trimmed);
        if (parts.Length < 3 && !(parts.Length == 2 && (isTable || trimmed.StartsWith('|'))))
        {
            return [line];
        }

        var first = isFramed && trimmed.StartsWith('|') ? 1 : 0;
        var last = (isFramed || isClosed) && trimmed.EndsWith('|') && !trimmed.EndsWith("\\|", StringComparison.Ordinal) ? parts.Length - 1 : parts.Length;
        return [.. parts[first..last].Select(part => part.Replace("\\|", "|", StringComparison.Ordinal))];
    }

    // The rule below a markdown table's head: | --- | :--: |
    private static bool IsPipeRule(GridRow row) =>
        row.Cells.Count > 1 && row.Cells.All(cell => PipeRule().IsMatch(cell.Text));

    // Commas, or the semicolons that Excel writes where the comma divides decimals; null where the text is no such file.
    private static char? Separator(string text, string extension)
    {
        if (text.Contains('\t', StringComparison.Ordinal))
        {
            return null;
        }

        var lines = text.Split('\n', 40).Take(39).Where(line => line.Length > 0).ToList();
        int Divided(char by) => lines.Count(line => line.Count(c => c == by) >= FewestSeparators);
        var (commas, semicolons) = (Divided(','), Divided(';'));
        return lines.Count > FewestLines && semicolons * 2 > lines.Count && semicolons > commas ? ';'
            : extension == ".csv" || (lines.Count > FewestLines && commas * 2 > lines.Count) ? ',' : null;
    }

    // Every line of a .csv has the same number of pipes, and blank cells at its beginning: none is a frame.
    private static bool IsDividedByPipes(string[] lines)
    {
        var pipes = lines.Where(line => line.Length > 0).Select(line => line.Count(c => c == '|')).ToList();
        return pipes.Count > FewestLines && pipes[0] >= FewestSeparators && pipes.TrueForAll(count => count == pipes[0]);
    }

    // |"项目资金(line end)（万元）"|: cells between pipes that are quoted as those of .csv are.
    [GeneratedRegex(@"^(?:[^\n|""]*\|)*""[^""|\n]*\n[^""|]*""(?:\||$)", RegexOptions.Multiline)]
    private static partial Regex QuotedPipes();

    // Control characters other than tab, line ends and form feed do not occur in text.
    private static bool LooksBinary(string text)
    {
        var control = text.Take(65536).Count(c => c < ' ' && c is not ('\t' or '\n' or '\r' or '\f' or '\v'));
        return control > 0 && control * 200 > Math.Min(text.Length, 65536);
    }

    [GeneratedRegex(@"<\s*(br|/p|/div|/li)\s*(?:/\s*)?>", RegexOptions.IgnoreCase)]
    private static partial Regex Break();

    [GeneratedRegex(@"</?[A-Za-z][^<>]{0,200}>|<!--(?:(?!<!--|-->).)*-->")]
    private static partial Regex Tag();

    // **总分**, as markdown prints what is bold.
    [GeneratedRegex(@"\*\*([^*]+)\*\*")]
    private static partial Regex Bold();

    // ## （二）项目绩效, - 1. 道路养护, as markdown prints what is a heading, an item of a list or quoted: alone in its line.
    [GeneratedRegex(@"^(?:(?:#{1,6}|[-*•>])\s+)+")]
    private static partial Regex LineMark();

    // A line end within what is bold leaves a mark at either end of it.
    [GeneratedRegex(@"^\*\*(?!\*)|(?<!\*)\*\*$")]
    private static partial Regex HalfBold();

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex UnescapedPipe();

    [GeneratedRegex(@"^\s*(?::?-{3,}:?|:-+:?|-+:)\s*$")]
    private static partial Regex PipeRule();
}
