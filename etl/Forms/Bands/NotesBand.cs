using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms.Labels;

namespace PerfEval.Etl.Forms.Bands;

/// <summary>Reads the form's own notes, 注：…, down to its end.</summary>
internal static partial class NotesBand
{
    /// <summary>A title's beginning is at least its year.</summary>
    private const int ShortestBeginning = 4;

    // The next form may be another year's.
    private const string OfAnyYear = "20";

    /// <summary>Reads one row of notes. The beginning of a title like the form's own, 2023年度项目支, is no note but all that is left of the next form.</summary>
    public static void Read(GridRow row, EvaluationForm form)
    {
        if (row.Filled is [var only] && form.Title is { } title && LabelText.Compact(only.Text) is { Length: >= ShortestBeginning } begun
            && Year().Replace(LabelText.Compact(title.Text), OfAnyYear).StartsWith(Year().Replace(begun, OfAnyYear), StringComparison.Ordinal))
        {
            form.Problems.Add(new Problem("row_unread", Severity.Warning, $"“{only.Text}”像是下一张表的标题，文件可能被截断，请核对原件。", only.Address, "notes"));
            return;
        }

        // 20 on a line of its own: a page's number, or the first half of the next title's year.
        if (RowKinds.IsPageMark(row))
        {
            form.Problems.Add(LooseRows.Unread(row, Severity.Info, null) with { Field = "notes" });
            return;
        }

        form.Notes.AddRange(row.Filled.Select(RawValue.Of));
    }

    [GeneratedRegex(@"^20\d\d")]
    private static partial Regex Year();
}
