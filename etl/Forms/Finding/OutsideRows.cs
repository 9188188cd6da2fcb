using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms.Reports;
using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms.Finding;

/// <summary>Names what stands in a document outside its forms: look-alikes for what they are, other tables, and rows like a form's whose headings are not in the document.</summary>
/// <param name="kinds">Kinds of rows.</param>
internal sealed class OutsideRows(RowKinds kinds)
{
    private const int MostNamed = 8;
    private const int FewestCells = 3;
    private const int LongestCaption = 40;

    private readonly OtherParts others = new(kinds);

    private enum Part
    {
        None,
        LookAlike,
        Table,
        Unheaded,
    }

    /// <summary>Problems of a document that has forms.</summary>
    /// <param name="rows">All rows of the document.</param>
    /// <param name="forms">Where its forms stand.</param>
    /// <param name="report">Its report, which may have a table of its own; null without one.</param>
    public IEnumerable<Problem> Of(IReadOnlyList<GridRow> rows, IReadOnlyList<FormExtent> forms, NarrativeReport? report)
    {
        var inside = forms.SelectMany(form => form.Rows).Concat(report?.Table ?? []).ToHashSet(ReferenceEqualityComparer.Instance);
        var (found, part, caption) = (new List<(Part Part, GridRow Row)>(), Part.None, (GridRow?)null);
        for (var i = 0; i < rows.Count && inside.Count < rows.Count; i++)
        {
            var row = rows[i];
            if (row.IsBlank)
            {
                continue;
            }

            if (inside.Contains(row) || others.BeginsTable(rows, i))
            {
                (part, caption) = (inside.Contains(row) ? Part.None : others.IsLookAlike(row) ? Part.LookAlike : Part.Table, null);
                found.AddRange(part == Part.None ? [] : [(part, row)]);
                continue;
            }

            // A look-alike has lines of one cell among its rows; a line above the rows of another table is the next one's caption.
            var begins = row.Filled.Count >= FewestCells && (part == Part.None || (part == Part.Table && caption is not null));
            if (begins)
            {
                part = Part.Table;
                found.Add((part, caption ?? row));
            }

            // A table without a caption, whose first row says nothing, may turn out to be a form's.
            if (part == Part.Table && found[^1].Row.Filled.Count >= FewestCells && IsLikeForms(row))
            {
                part = Part.Unheaded;
                found[^1] = (part, found[^1].Row);
            }

            part = row is { IsProse: true, Filled: [{ Text.Length: > LongestCaption }] } ? Part.None : part;
            caption = row.Filled is [{ Text.Length: <= LongestCaption }] ? row : null;
        }

        return Named(found);
    }

    // 数量指标 | …, 总分 | 100 | 98, 其他资金 | 0.00 | 0.00
    private bool IsLikeForms(GridRow row) =>
        row.Filled.Exists(kinds.IsSecondLevel)
        || ((kinds.IsTotal(row) || kinds.IsSource(row.Filled[0])) && row.Filled.Skip(1).Count(cell => NumberText.Read(cell.Text) is not null) > 1);

    private IEnumerable<Problem> Named(List<(Part Part, GridRow Row)> found)
    {
        foreach (var (_, row) in found.Where(part => part.Part == Part.LookAlike).Take(MostNamed))
        {
            yield return new Problem("look_alike", Severity.Info, $"文件中还有《{kinds.LookAlikeOf(row)}》，不是自评表，未读取。", row.Filled[0].Address);
        }

        foreach (var (_, row) in found.Where(part => part.Part == Part.Unheaded).Take(MostNamed))
        {
            yield return new Problem("rows_outside", Severity.Warning, "自此处起的几行像自评表的内容，但没有表头，不属于任何一张表，未读取，请核对原件是否完整。", row.Filled[0].Address);
        }

        if (found.Where(part => part.Part == Part.Table).ToList() is [var (_, first), ..] tables)
        {
            yield return new Problem("tables_outside", Severity.Info, $"文件中还有不属于自评表的其他表格 {tables.Count} 处，未读取，首处在“{first.Filled[0].Text}”。", first.Filled[0].Address);
        }
    }
}
