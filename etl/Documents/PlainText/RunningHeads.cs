using System.Text.RegularExpressions;
using PerfEval.Etl.Forms;
using PerfEval.Etl.Forms.Labels;

namespace PerfEval.Etl.Documents.PlainText;

/// <summary>What is printed at the head or foot of every page beside its number, 示例县水利局2023年度部门决算公开, comes between the rows of a table that goes over pages.
/// It is the document's heading: said once, above all rows.</summary>
internal static partial class RunningHeads
{
    private const int Longest = 40;

    /// <summary>Fewer letters may be the rest of two cells by chance.</summary>
    private const int Shortest = 8;

    private static readonly System.Buffers.SearchValues<char> Marks = System.Buffers.SearchValues.Create("。；，：:、");

    /// <summary>The rows, heads of pages aside; the first of each text stands above all others, unless the text stands elsewhere too.</summary>
    /// <param name="rows">Rows of a text.</param>
    /// <param name="problems">Gets a note for each text.</param>
    public static List<GridRow> Raise(List<GridRow> rows, List<Problem> problems)
    {
        var beside = Beside(rows);
        if (beside.Count == 0)
        {
            return rows;
        }

        var times = beside.GroupBy(TextOf).ToDictionary(group => group.Key, group => group.ToList());
        var heads = times.Where(pair => pair.Value.Count > (pair.Key.Length < Shortest ? 2 : 1) || Document().IsMatch(pair.Key)).Select(pair => pair.Value).ToList();
        var all = heads.SelectMany(same => same).ToHashSet();
        var rest = rows.FindAll(row => !all.Contains(row));
        var said = rest.Where(row => row is { IsProse: true, IsBlank: false }).Select(TextOf).ToHashSet();
        problems.AddRange(heads.Select(same => new Problem("row_unread", Severity.Info, $"每页页眉或页脚的“{same[0].Filled[0].Text}”不作为表中的行。", same[0].Address)));
        return [.. heads.Select(same => same[0]).Where(head => !said.Contains(TextOf(head))), .. rest];
    }

    // Lines of a few words right above or below a page's number, blank lines between.
    private static HashSet<GridRow> Beside(List<GridRow> rows)
    {
        var found = new HashSet<GridRow>();
        GridRow? last = null;
        foreach (var row in rows.Where(row => !row.IsBlank))
        {
            if (last is not null && (IsMark(last) ? MayBeHead(row) : IsMark(row) && MayBeHead(last)))
            {
                found.Add(IsMark(last) ? row : last);
            }

            last = row;
        }

        return found;
    }

    private static bool IsMark(GridRow row) => row.Cells is [{ Text.Length: < Longest }] && RowKinds.IsSurePageMark(row);

    // No sentence, no label, and no title of a form or of a report: that begins one.
    private static bool MayBeHead(GridRow row) =>
        row.Cells is [{ Text.Length: > 3 and <= Longest } only] && !RowKinds.IsPageMark(row) && !only.Text.AsSpan().ContainsAny(Marks) && !Title().IsMatch(LabelText.Compact(only.Text)) && !Vocabulary.Shared.Opens(only.Label);

    private static string TextOf(GridRow row) => LabelText.Compact(row.Filled[0].Text);

    [GeneratedRegex(@"(?:(?:表|清单)(?:\(.*\))?|自(?:评|我评价).{0,12}报告)$")]
    private static partial Regex Title();

    [GeneratedRegex(@"(?:部门|单位|预算|决算|绩效).{0,16}(?:公开|报告|说明|文本|材料)$")]
    private static partial Regex Document();
}
