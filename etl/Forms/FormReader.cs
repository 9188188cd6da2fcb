using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms.Bands;
using PerfEval.Etl.Forms.Finding;
using PerfEval.Etl.Forms.Labels;
using PerfEval.Etl.Forms.Mending;
using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms;

/// <summary>Reads the bands of a form in the order they come: head, funds, goals, indicators, foot.</summary>
public sealed class FormReader(Vocabulary vocabulary, RowKinds kinds)
{
    private readonly TransposedFunds transposed = new(vocabulary, kinds);
    private readonly ListedFunds listed = new(vocabulary, kinds);
    private readonly GroupedFunds grouped = new(vocabulary, kinds);
    private readonly SourcesBesideSpent besideSpent = new(vocabulary, kinds);
    private readonly PairedSources pairedSources = new(vocabulary, kinds);
    private readonly PairedCells paired = new(vocabulary);
    private readonly JoinedLevels joined = new(vocabulary, kinds);
    private readonly TurnedIndicators turned = new(vocabulary);
    private readonly CoveredCells covered = new(vocabulary, kinds);

    /// <summary>Reads a form's rows; what cannot be read is a problem of the form.</summary>
    public EvaluationForm Read(FormExtent found)
    {
        var filled = found.Rows.Where(row => !row.IsBlank).ToList();
        var extent = found with { Rows = [.. filled.Take(DocumentLimits.FormRows)] };
        var last = extent.Rows.SelectMany(row => row.Filled).LastOrDefault()?.Address ?? found.Start;
        var form = new EvaluationForm { Title = extent.Title is null ? null : RawValue.Of(extent.Title), Location = $"{found.Start} – {last}" };
        if (extent is { Title: { } whole, TitleRest: { } rest })
        {
            form.Repairs.Add(new Repair(null, "title", "joined_line", rest.Text, whole.Text, 0.8m, whole.Address));
        }

        if (extent.Title is { } title && title.Label.Unit is { } unit)
        {
            form.TakeUnit(new RawValue(unit, title.Address), isOfFunds: false);
        }

        var rows = turned.Turn([.. extent.Rows], extent.IsGapless);
        var (restored, isGapless) = covered.Restore(rows, extent.IsGapless);
        new FormWalk(vocabulary, kinds, form, isGapless).Read(listed.Turn(grouped.Turn(transposed.Turn(Apart(besideSpent.Turn(pairedSources.Turn(joined.Split(paired.Split(restored)))))))));
        if (filled.ElementAtOrDefault(DocumentLimits.FormRows) is { } beyond)
        {
            // Below a total stands another table, a ledger of thousands of rows; without one they may be the form's own.
            form.Problems.Add(new Problem("rows_beyond_limit", form.IsClosed ? Severity.Warning : Severity.Error, $"这张表超过 {DocumentLimits.FormRows} 行，自此处起未读取，请核对，必要时拆分后重新报送。", beyond.Address));
        }

        return form;
    }

    // Funds stand above the indicators; below them 分值 | 10 is anything's.
    private List<GridRow> Apart(List<GridRow> rows)
    {
        var head = rows.TakeWhile(row => !kinds.Headings.IsIndicators(row)).Count();
        var above = StackedPairs.Join(HeadBesideFunds.Apart(rows.Take(head).Select(GoalApart), vocabulary), vocabulary, kinds).ToList();
        return [.. above.SelectMany((row, at) => InlineFunds.Of(row, above.ElementAtOrDefault(at - 1), vocabulary) is var (heading, figures) ? [heading, figures] : new[] { row }), .. rows.Skip(head)];
    }

    // - 预期目标：…: goals' labels and their texts in one cell each, the band's label before them or not.
    private GridRow GoalApart(GridRow row)
    {
        var parts = row.Filled.SkipWhile(kinds.IsBandLabel).Select(GoalApart).ToList();
        return parts.Count == 0 || !parts.TrueForAll(part => part is not null) ? row
            : new GridRow(row.Number, row.Address, [.. parts.SelectMany(part => new[] { part!.Value.Label, part.Value.Text }).Select((cell, position) => cell with { Position = position })]);
    }

    private (Cell Label, Cell Text)? GoalApart(Cell cell)
    {
        if (cell.Text.AsSpan().IndexOfAny(':', '：') is not (> 0 and var colon) || colon + 1 >= cell.Text.Length)
        {
            return null;
        }

        var (label, text) = (cell with { Text = cell.Text[..colon].TrimStart('-', '*', '•', '·', ' ') }, cell with { Text = cell.Text[(colon + 1)..].Trim() });
        return kinds.GoalField(label) is null || text.IsBlank ? null : (label, text);
    }
}
