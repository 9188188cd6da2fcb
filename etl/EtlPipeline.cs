using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms;
using PerfEval.Etl.Forms.Finding;
using PerfEval.Etl.Forms.Labels;
using PerfEval.Etl.Forms.Mending;
using PerfEval.Etl.Forms.Reports;
using PerfEval.Etl.Values;

namespace PerfEval.Etl;

/// <summary>The story of one document: read it into grids, find its forms, read their bands, parse the values, check what was found.</summary>
public sealed class EtlPipeline
{
    /// <summary>Version of the recognition; raised when it reads a document differently than before, so that known documents are read again.</summary>
    public const string ReaderVersion = "17";

    private readonly DocumentReaders readers = new();
    private readonly RowKinds kinds;
    private readonly WrappedEdges wrapped;
    private readonly SideBySide besides;
    private readonly RepeatedCells repeated;
    private readonly TornTable torn;
    private readonly FormFinder finder;
    private readonly FormReader formReader;
    private readonly EvaluationParser parser;
    private readonly NarrativeReportReader reportReader;
    private readonly DocumentChecker checker;

    private EtlPipeline(Vocabulary vocabulary, Measures measures)
    {
        kinds = new RowKinds(vocabulary);
        wrapped = new WrappedEdges(vocabulary, kinds);
        besides = new SideBySide(kinds);
        repeated = new RepeatedCells(kinds);
        torn = new TornTable(vocabulary, kinds);
        finder = new FormFinder(kinds);
        formReader = new FormReader(vocabulary, kinds);
        parser = new EvaluationParser(vocabulary, new QuantityReader(measures));
        reportReader = new NarrativeReportReader(kinds, new ReportItemReader(new ReportFactReader(new QuantityScanner(measures))), new ReportTableReader(vocabulary, kinds));
        checker = new DocumentChecker(kinds);
    }

    /// <summary>A pipeline with the vocabulary beside the assembly.</summary>
    public static EtlPipeline Create() => new(Vocabulary.Shared, Measures.Load());

    /// <summary>Reads one document; its faults are problems of the reading, never exceptions.</summary>
    public DocumentReading Read(SourceDocument document)
    {
        var content = readers.Read(document);
        if (content.Grids.Count == 0 && content.Problems.Any(problem => problem.Severity == Severity.Error))
        {
            return new DocumentReading(document, content, "unreadable", [], null, content.Problems);
        }

        // The files of an archive are read one by one: neither a form nor a heading reaches from one into the next.
        var reading = new DocumentReading(document, content, "no_form", [], null, content.Problems);
        reading = Files(content).Aggregate(reading, (sum, file) => ReadFile(sum, file.Name, file.Rows));
        IReadOnlyList<Problem> problems = [.. reading.Problems, .. DocumentChecker.Twins(reading.Forms), .. DocumentChecker.Unfinished(content.Format, reading.Forms)];
        return reading with { Status = Status(reading.Forms, reading.Report, problems), Problems = problems };
    }

    private IEnumerable<(string? Name, List<GridRow> Rows)> Files(DocumentContent content) =>
        content.Grids.Count == 0
            ? [(null, [])]
            : content.Grids.GroupBy(grid => grid.File).Select(file => (file.Key, file.SelectMany(grid => besides.Apart(grid.Rows)).ToList()));

    private DocumentReading ReadFile(DocumentReading before, string? file, List<GridRow> cells)
    {
        var whole = wrapped.Join(cells);
        var read = repeated.Undo(whole);
        var rows = torn.Mend(read);
        var found = finder.Find(rows);
        IReadOnlyList<FormExtent> taken = [.. found.Take(DocumentLimits.Forms - before.Forms.Count)];
        var (extents, forms) = CoverPage.Without(taken, [.. taken.Select(formReader.Read)]);
        var report = reportReader.Read(rows, extents, CommonestDepartment(forms));
        var years = new YearResolver($"{file} {before.Document.FileName}".TrimStart(), Headings(rows, extents, report), forms);
        var evaluations = forms.Select((form, index) => parser.Parse(form, before.Forms.Count + index + 1, years.Resolve(form))).ToList();
        foreach (var (form, _, evaluation) in forms.Zip(extents, evaluations).Where(form => !ReferenceEquals(rows, read) || form.Second.IsGapless || DoubtfulRows.WereMoved(form.First)))
        {
            form.Problems.AddRange(DoubtfulRows.Of(evaluation).ToList());
        }

        IEnumerable<Problem> mended = [.. WrappedEdges.Joined(cells, whole).Where(note => before.Problems.All(known => known.Code != note.Code)), .. ReferenceEquals(rows, read) ? [] : new[] { TornTable.Mended(rows) }];
        var problems = mended.Concat(checker.Check(rows, extents, report)).Select(problem => problem with { Location = problem.Location ?? file });
        return before with
        {
            Forms = [.. before.Forms, .. evaluations],
            Report = before.Report is { Items.Count: > 0 } ? before.Report : report ?? before.Report,
            Problems = [.. before.Problems, .. problems, .. SecondReport(before.Report, report), .. Beyond(found, taken)],
        };
    }

    private static IEnumerable<Problem> Beyond(IReadOnlyList<FormExtent> found, IReadOnlyList<FormExtent> read)
    {
        if (found.Count > read.Count)
        {
            yield return new Problem("forms_beyond_limit", Severity.Error, $"文件中的自评表超过 {DocumentLimits.Forms} 张，自此处起的 {found.Count - read.Count} 张未读取，请拆分后重新报送。", found[read.Count].Start);
        }
    }

    private static IEnumerable<Problem> SecondReport(NarrativeReport? first, NarrativeReport? second)
    {
        if (first is not null && second is not null)
        {
            yield return new Problem("report_unread", Severity.Warning, "压缩包内有多份自评报告，只读取了其中一份，请分开报送。", second.Title.Location);
        }
    }

    private static string Status(IReadOnlyList<SelfEvaluation> forms, NarrativeReport? report, IReadOnlyList<Problem> problems)
    {
        if (forms.Count == 0)
        {
            return report is { Items.Count: > 0 } ? "extracted" : "no_form";
        }

        var isPartial = problems.Concat(forms.SelectMany(form => form.Problems)).Any(problem => problem.Severity == Severity.Error);
        return isPartial ? "partial" : "extracted";
    }

    private IEnumerable<string> Headings(IReadOnlyList<GridRow> rows, IReadOnlyList<FormExtent> extents, NarrativeReport? report)
    {
        if (report is not null)
        {
            yield return report.Title.Text;
        }

        var first = extents.Count == 0 ? null : extents[0].Start;
        foreach (var row in rows.TakeWhile(row => row.Filled.All(cell => cell.Address != first)).Where(row => row.Filled.Count == 1))
        {
            if (row.Filled[0].Text.Contains("绩效", StringComparison.Ordinal) && row.Filled[0].Text.Length <= 60 && !kinds.IsReportTitle(row) && kinds.LookAlikeOf(row) is null)
            {
                yield return row.Filled[0].Text;
            }
        }
    }

    private static string? CommonestDepartment(List<EvaluationForm> forms) =>
        forms.Select(form => form.Head.GetValueOrDefault("department")?.Text).OfType<string>()
            .GroupBy(name => name).OrderByDescending(group => group.Count()).FirstOrDefault()?.Key;
}
