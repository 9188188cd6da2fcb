using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms.Finding;

/// <summary>What else stands in a document beside its forms, told by its caption: next year's 绩效目标申报表, tables of 决算, lists of payments, letters.</summary>
/// <param name="kinds">Kinds of rows.</param>
internal sealed partial class OtherParts(RowKinds kinds)
{
    /// <summary>Between a table's caption and its heading stand its year, its unit of money, who made it.</summary>
    private const int LinesBelowCaption = 3;

    /// <summary>No list within a form is longer.</summary>
    private const int LongestList = 100;

    private const int LongestCaption = 60;
    private const int FewestColumns = 4;

    /// <summary>A level stands first, or behind the one above it; 数量 further on counts things.</summary>
    private const int LevelColumns = 2;
    private const int LongestHeading = 20;

    /// <summary>True where such a part begins below a form's table: none of its rows is the form's, whatever labels they hold.</summary>
    /// <param name="rows">The document's rows.</param>
    /// <param name="i">The row that may be a caption, or a heading without one.</param>
    /// <param name="tables">What the form has above it: the captions of a form's own tables stand above them.</param>
    public bool Ends(IReadOnlyList<GridRow> rows, int i, FormTables tables) =>
        IsLookAlike(rows[i]) ? tables.HaveIndicators(i) || (tables.HaveAny(i) && HasOwnHead(rows, i))
        : OtherHeading(rows, i) is { } heading ? tables.HaveIndicators(i) && IsNew(heading, i, tables) && !IsWithin(rows, i)
        : IsPart(rows[i]) ? tables.HaveTotal(i) || (tables.HaveIndicators(i) && !Below(rows, i).Any(kinds.IsTotal))
        : HeadsEvaluation(rows, i) ? tables.HaveTargets(i)
        : (tables.HaveTotal(i) || ((rows[i].IsProse || IsApart(rows, i)) && tables.HaveIndicators(i))) && BelowTotal(rows, i) is { } other && IsNew(other, i, tables) && !IsWithin(rows, i);

    /// <summary>True where one begins that is a table.</summary>
    public bool BeginsTable(IReadOnlyList<GridRow> rows, int i) => IsLookAlike(rows[i]) || OtherHeading(rows, i) is not null;

    /// <summary>True for the title of a table that is like a form and is none.</summary>
    public bool IsLookAlike(GridRow row) => IsCaption(row, Table()) && kinds.LookAlikeOf(row) is not null;

    // 项目绩效目标表 between a form's funds and its indicators heads these; another table names a project of its own.
    private bool HasOwnHead(IReadOnlyList<GridRow> rows, int i) => rows.Skip(i + 1).Where(row => !row.IsBlank).Take(LinesBelowCaption + 1).Any(kinds.HasProjectName);

    // The heading below the caption, where it is none of a form's tables'.
    private GridRow? OtherHeading(IReadOnlyList<GridRow> rows, int i) =>
        IsCaption(rows[i], Table()) && !kinds.IsBandLabel(rows[i]) && HeadingBelow(rows, i) is > 0 and var at && IsOther(rows[at]) ? rows[at] : null;

    // What evaluators score has points and no targets.
    private bool HeadsEvaluation(IReadOnlyList<GridRow> rows, int i) =>
        IsCaption(rows[i], Table()) && HeadingBelow(rows, i) is > 0 and var at && kinds.Headings.Indicators(rows[at]) is { } heading && !heading.Columns.Exists(column => column.Field is "target" or "actual");

    // Below the total of a form any heading is another table's, whatever its caption is called and if it has none: 项目 | 行次 | 金额. Below a form that has no total it takes a caption or a table of its own.
    private GridRow? BelowTotal(IReadOnlyList<GridRow> rows, int i) =>
        (rows[i].Filled.Count > 1 ? i : IsCaption(rows[i], Caption()) ? HeadingBelow(rows, i) : 0) is > 0 and var at && IsHeading(rows, at) ? rows[at] : null;

    // A form's own funds may stand below its indicators.
    private bool IsNew(GridRow heading, int i, FormTables tables) => !kinds.Headings.IsFunds(heading) || tables.HaveBoth(i);

    private bool IsHeading(IReadOnlyList<GridRow> rows, int i) =>
        rows[i].Filled.Count >= FewestColumns && i + 1 < rows.Count && rows[i + 1].Filled.Count(cell => NumberText.Read(cell.Text) is not null) > 1
        && IsOther(rows[i]) && !kinds.IsTotal(rows[i]) && !kinds.IsFoot(rows[i]);

    // A blank line or a page's end within a heading of two rows begins nothing.
    private bool IsApart(IReadOnlyList<GridRow> rows, int i) =>
        i > 0 && (rows[i - 1].IsBlank || rows[i - 1].Number + 1 < rows[i].Number || (rows[i].Address.IndexOf('!', StringComparison.Ordinal) is > 0 and var end && string.CompareOrdinal(rows[i].Address, 0, rows[i - 1].Address, 0, end + 1) != 0))
        && Enumerable.Range(1, Math.Min(i, LinesBelowCaption)).Select(back => rows[i - back]).FirstOrDefault(row => !row.IsBlank && !RowKinds.IsPageMark(row)) is { } above && kinds.Headings.Indicators(above, rows[i]) is null;

    // 项目资金支出明细表 above 自评等级 | 优: a list that the form has between its parts.
    private bool IsWithin(IReadOnlyList<GridRow> rows, int i) =>
        Below(rows, i).Any(row => row.Filled.Count > 1 && kinds.IsGradeLabel(row.Filled[0]));

    private IEnumerable<GridRow> Below(IReadOnlyList<GridRow> rows, int i) =>
        rows.Skip(i + 1).Take(LongestList).TakeWhile(row => kinds.TitleOf(row) is null && !kinds.HasProjectName(row));

    // The title of a letter or of a document's part, or what a site prints around it: no table's row is called so.
    private bool IsPart(GridRow row) => row.Filled.Count == 1 && IsCaption(row, Part());

    private bool IsCaption(GridRow row, Regex words) =>
        row.Filled is [{ Text.Length: <= LongestCaption }] or [{ Text.Length: <= LongestCaption }, { Text.Length: <= LongestHeading }]
        && words.IsMatch(row.Filled[0].Label.Full)
        && kinds.TitleOf(row) is null && !RowKinds.IsPageMark(row) && !kinds.IsNotes(row) && !kinds.IsHeadLabel(row.Filled[0]);

    // 0 where there is none. Between 公开15表 and the heading of a form stands the form's title.
    private int HeadingBelow(IReadOnlyList<GridRow> rows, int i) =>
        Enumerable.Range(i + 1, rows.Count - i - 1).Where(at => !rows[at].IsBlank).Take(LinesBelowCaption + 1).TakeWhile(at => kinds.TitleOf(rows[at]) is null)
            .FirstOrDefault(at => rows[at].Filled.Count > 1 && !rows[at].Filled[0].Text.AsSpan().ContainsAny(':', '：'));

    // 序号 | 支出内容 | 1-8月支付: words in every cell, and no heading of a form's.
    private bool IsOther(GridRow row) =>
        row.Filled.TrueForAll(cell => cell.Text.Length <= LongestHeading && NumberText.Read(cell.Text) is null)
        && row.Filled.Count(cell => cell.Text.Any(char.IsAsciiDigit)) <= row.Filled.Count / FewestColumns
        && !kinds.Headings.IsIndicators(row) && !kinds.IsGoalsHeading(row) && !row.Filled.Take(LevelColumns).Any(kinds.IsSecondLevel)
        && (!kinds.IsHeadLabel(row.Filled[0]) || kinds.Headings.IsFunds(row));

    [GeneratedRegex(@"^(?:附件\d{0,2}:)?[^:，。；]{2,40}(?:表|清单|台账|名册|名单|体系|标准|细则)(?:\([^()]{0,20}\))?$")]
    private static partial Regex Table();

    [GeneratedRegex("^[^:，。；]{4,40}$")]
    private static partial Regex Caption();

    [GeneratedRegex("^(?:目录$|公开\\d{1,3}表$|表[一二三四五六七八九十\\d]{1,3}$|(?:[上下]一[篇条]|索引号|信息来源|浏览次数|扫一扫|网站标识码|主办)|第[一二三四五六七八九十]{1,3}(?:部分|章)|附[件表]\\d{0,2}(?:$|:)|[^:，。；]{4,40}(?:通知|公告|通报|概况|情况说明|管理办法|实施方案|工作总结|公示|名词解释)$)")]
    private static partial Regex Part();
}
