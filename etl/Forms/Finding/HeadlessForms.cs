using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Forms.Finding;

/// <summary>Finds forms of which neither a title nor a project's name stands in the document: a text cut out of the middle of a longer one, a head in words nobody knows.
/// What they say is read and called a form without a head; left out, nobody would know that it was there.</summary>
/// <param name="kinds">Kinds of rows.</param>
internal sealed class HeadlessForms(RowKinds kinds)
{
    private const int LongestLabel = 40;

    private static readonly string[] Scored = ["target", "actual", "score"];

    private readonly OtherParts others = new(kinds);

    /// <summary>The forms among rows that belong to none so far.</summary>
    /// <param name="rows">The document's rows.</param>
    /// <param name="from">The first row.</param>
    /// <param name="to">The row behind the last one.</param>
    public IEnumerable<FormExtent> Find(IReadOnlyList<GridRow> rows, int from, int to)
    {
        var start = from;
        for (var i = from; i < to; i++)
        {
            // Below the caption of another table everything is that table's, up to a line that belongs to none.
            start = IsOutside(rows[i]) ? i + 1 : others.BeginsTable(rows, i) ? to : start;
            if (i >= start && HeadsScores(rows[i], i + 1 < to ? rows[i + 1] : null))
            {
                var end = Enumerable.Range(i, to - i).TakeWhile(at => !others.BeginsTable(rows, at) && !kinds.IsReportTitle(rows[at])).Last() + 1;
                yield return new FormExtent(null, [.. rows.Skip(start).Take(end - start).SkipWhile(row => row.IsBlank)]);
                (start, i) = (end, end - 1);
            }
        }
    }

    // Targets, what came of them and points for it: no other table has them all. Those of 监控表 have no points, those of evaluators no targets.
    private bool HeadsScores(GridRow row, GridRow? below) => kinds.Headings.Indicators(row, below) is { } heading && Scored.All(field => heading.Columns.Exists(column => column.Field == field));

    private bool IsOutside(GridRow row) => (row.IsProse && row.Filled is [{ Text.Length: > LongestLabel }]) || kinds.IsReportTitle(row);
}
