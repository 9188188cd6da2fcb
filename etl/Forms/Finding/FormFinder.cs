using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Forms.Finding;

/// <summary>Finds the forms of a document by their labels: a title followed by a form's bands, or a row that names a project where no title stands.</summary>
public sealed partial class FormFinder(RowKinds kinds)
{
    private readonly OtherParts others = new(kinds);
    private readonly HeadlessForms headless = new(kinds);

    /// <summary>A title must be followed by a head, funds or indicators within this many filled rows; a list of forms' names is no form.</summary>
    private const int RowsBelowTitle = 8;

    /// <summary>No line of a title is longer.</summary>
    private const int LongestHalf = 40;

    /// <summary>Words of titles; no line of a title is divided from the one above it within them.</summary>
    private static readonly string[] TitleWords = ["年度", "项目支出", "支出绩效", "绩效自评", "自评表", "部门整体", "整体支出", "转移支付", "专项资金"];

    /// <summary>Forms in document order; narrative reports and what else stands before, between and behind the forms belong to none.</summary>
    public IReadOnlyList<FormExtent> Find(IReadOnlyList<GridRow> rows)
    {
        var forms = new List<FormExtent>();
        var (start, end, title, rest) = (-1, 0, (Cell?)null, (Cell?)null);
        var tables = new FormTables(rows, kinds, 0);
        for (var i = 0; i <= rows.Count; i++)
        {
            var opens = i < rows.Count && OpensForm(rows, i, start, title, tables);
            var torn = opens ? TornTitle(rows, i) : null;
            var begin = torn is not null ? i - 1 : opens ? HeadStart(rows, i, forms.Count == 0 && start < 0) : i;
            if (start >= 0 && (opens || i == rows.Count || kinds.IsReportTitle(rows[i]) || others.Ends(rows, i, tables)))
            {
                forms.Add(new FormExtent(title, [.. rows.Skip(start).Take(begin - start)]) { TitleRest = rest });
                (start, end) = (-1, begin);
            }

            if (start < 0 && (opens || i == rows.Count))
            {
                forms.AddRange(headless.Find(rows, end, begin));
            }

            if (opens)
            {
                rest = torn is null ? null : kinds.TitleOf(rows[i]);
                title = torn ?? kinds.TitleOf(rows[i]);
                start = title is null ? begin : i + 1;
                tables = new FormTables(rows, kinds, start);
            }
        }

        return forms;
    }

    // 2024年度项目支出绩 | 效自评表: a word of titles goes over the line end. Null where the title stands in its line, or the line above is none of it.
    private Cell? TornTitle(IReadOnlyList<GridRow> rows, int i)
    {
        if (i == 0 || kinds.TitleOf(rows[i]) is not { } rest || rows[i - 1] is not { IsProse: true, Filled: [{ Text.Length: <= LongestHalf } first] } || first.Text.AsSpan().ContainsAny("。；：;:"))
        {
            return null;
        }

        var whole = first with { Text = first.Text + rest.Text };
        return TitleWords.Any(word => whole.Text.IndexOf(word, Math.Max(first.Text.Length - word.Length + 1, 0), StringComparison.Ordinal) is >= 0 and var at && at < first.Text.Length) ? whole : null;
    }

    // Without a title the year, the unit of money or the bodies may stand above the project's name. Above a document's first form stands no other one's foot:
    // there who files it, its telephone and blank lines are of the head as well.
    private int HeadStart(IReadOnlyList<GridRow> rows, int i, bool isFirst)
    {
        var start = i;
        for (var at = i - 1; kinds.TitleOf(rows[i]) is null && at >= Math.Max(0, i - RowsBelowTitle) && (kinds.IsHeadOpening(rows[at]) || (isFirst && (rows[at].IsBlank || kinds.IsHeadDetail(rows[at])))); at--)
        {
            start = rows[at].IsBlank ? start : at;
        }

        return start;
    }

    private bool OpensForm(IReadOnlyList<GridRow> rows, int i, int start, Cell? title, FormTables tables)
    {
        if (kinds.TitleOf(rows[i]) is { } found)
        {
            return IsFollowedByForm(rows, i) && !IsContinuation(rows, i, start, title, found) && !IsRestOfName(rows, i, found);
        }

        // Without a title a second project name opens the next form; within a titled one it must follow a finished table.
        // 项目名称：社区服务 below 预期目标 | 实际完成情况 is a goal's text.
        return kinds.HasProjectName(rows[i])
            && !IsBelowLookAlike(rows, i)
            && !(i > 0 && kinds.IsGoalsHeading(rows[i - 1]))
            && (start < 0 || tables.HaveAny(i));
    }

    // 绩效目标申报表 and 运行监控表 have a head like a form's; their title says what they are.
    private bool IsBelowLookAlike(IReadOnlyList<GridRow> rows, int i) =>
        Enumerable.Range(1, i).Select(back => rows[i - back]).Where(row => !row.IsBlank).Take(RowsBelowTitle).Any(row => kinds.LookAlikeOf(row) is not null);

    private bool IsFollowedByForm(IReadOnlyList<GridRow> rows, int i)
    {
        foreach (var at in Enumerable.Range(i + 1, rows.Count - i - 1).Where(at => !rows[at].IsBlank).Take(RowsBelowTitle))
        {
            var row = rows[at];
            if (kinds.OpensBody(row) || kinds.Headings.IsIndicators(row))
            {
                return true;
            }

            if (kinds.TitleOf(row) is not null || kinds.IsReportTitle(row) || others.BeginsTable(rows, at))
            {
                return false;
            }
        }

        return false;
    }

    // 项目名称 | 2024年度文化馆部门整 above | 体绩效自评表: a project that is called like a form, whose name has two lines.
    private bool IsRestOfName(IReadOnlyList<GridRow> rows, int i, Cell found) =>
        i > 0 && found.Position > 0 && rows[i].Cells[0].IsBlank && kinds.HasProjectName(rows[i - 1]) && rows[i - 1].At(found.Position) is not null;

    // A title printed again at the head of a page opens no new form: no head follows it before the next title, or it says itself that it goes on.
    private bool IsContinuation(IReadOnlyList<GridRow> rows, int i, int start, Cell? title, Cell found)
    {
        if (start < 0 || title is null)
        {
            return false;
        }

        return Continued().IsMatch(found.Label.Full)
            || (title.Label.Full == found.Label.Full && !rows.Skip(i + 1).Where(row => !row.IsBlank).TakeWhile(row => kinds.TitleOf(row) is null).Take(RowsBelowTitle).Any(kinds.OpensBody));
    }

    // 项目支出绩效自评表（续）, 自评表（续表2）, 自评表续
    [GeneratedRegex(@"表(?:[(](?:续|续表|续上表|接上表|接上页|续前表)\d{0,2}[)]|续表?\d{0,2})$")]
    private static partial Regex Continued();
}
