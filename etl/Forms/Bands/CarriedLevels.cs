using System.Collections.Frozen;
using System.Globalization;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms.Labels;
using PerfEval.Etl.Forms.Mending;
using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms.Bands;

/// <summary>The levels that rows take over from those above them, as merged cells print them once: their names, and the points of level 1.</summary>
internal sealed class CarriedLevels
{
    private readonly Vocabulary vocabulary;
    private decimal? points;
    private (string Table, int From, int To) span = (string.Empty, 0, 0);
    private bool isOfStages;

    /// <summary>None yet, or those of the band above where a page break printed the heading again.</summary>
    internal CarriedLevels(Vocabulary vocabulary, CarriedLevels? before)
    {
        this.vocabulary = vocabulary;
        (Level1, Level2, points, isOfStages) = (before?.Level1, before?.Level2, before?.points, before?.isOfStages ?? false);
    }

    /// <summary>The level 1 that counts for the next row.</summary>
    internal RawValue? Level1 { get; private set; }

    /// <summary>The level 2 that counts for the next row.</summary>
    internal RawValue? Level2 { get; private set; }

    /// <summary>True where level 1 is called as no vocabulary has it: 规划, 执行.</summary>
    internal bool IsInOwnWords => Level1 is not null && LabelText.Of(Level1.Text).Unnumbered is var name && !vocabulary.Level1.Contains(name) && !vocabulary.Level2.Contains(name);

    /// <summary>Begins a level 1 that stands above its rows.</summary>
    internal void Begin(Cell line) => (Level1, Level2, points) = (new RawValue(Clean(line), line.Address), null, line.Label.Points);

    /// <summary>Begins a level 2 that stands above its rows.</summary>
    internal void BeginSecond(Cell line) => Level2 = new RawValue(Clean(line), line.Address);

    /// <summary>Takes points of level 1 that stand beside its name in a row of its own.</summary>
    internal void TakePrinted(Cell? cell) => points ??= cell is null ? null : NumberText.Points(cell.Text);

    /// <summary>A row with the levels and points that count for it.</summary>
    internal RawRow RowOf(GridRow row)
    {
        var indicator = new RawRow(row) { Level1Points = points };
        if (Level1 is not null)
        {
            indicator.Cells["level1"] = Level1;
        }

        if (Level2 is not null)
        {
            indicator.Cells["level2"] = Level2;
        }

        return indicator;
    }

    /// <summary>Takes what a row prints of levels.</summary>
    /// <param name="sorted">Its level cells.</param>
    /// <param name="printed">Points of level 1 in a column of their own; null where there are none.</param>
    /// <param name="form">Where a name that a page break tore is put right.</param>
    /// <param name="isMerged">True where the document says that the cell of the open level 1 is merged over the row.</param>
    internal void Take(LevelCells sorted, decimal? printed, EvaluationForm form, bool isMerged)
    {
        // Below the rows of 满意度指标 the spending is none of them, whichever column its name stands in.
        if (sorted.IsOverAll || (sorted is { Level1: null, Level2: null, Level3: { } name } && !isMerged && LevelCells.IsOfSpending(name.Label) && NameOf(Level1)?.Contains("满意", StringComparison.Ordinal) == true))
        {
            (Level1, Level2, points) = (null, null, null);
        }

        isOfStages |= sorted.Level1 is { } stage && Name(stage) is "决策" or "过程" or "项目决策" or "项目过程" or "决策指标" or "过程指标";
        if (sorted.Level1 is { } rest && Whole(Level1, rest, vocabulary.Level1) is { } first)
        {
            var printedBoth = LabelText.Of(Level1!.Text + rest.Text).Points;
            Rename(form, "level1", Level1, first);
            (Level1, points) = (first, printedBoth ?? points);
            GiveBack(form, printedBoth);
        }
        else if (sorted.Level1 is { } one && Name(one) != NameOf(Level1))
        {
            Level1 = new RawValue(Clean(one), one.Address);
            points = one.Label.Points;
            Level2 = null;
        }
        else if (sorted.Level1 is { } again)
        {
            points ??= again.Label.Points;
        }

        if (sorted.Level2 is { } other && Whole(Level2, other, vocabulary.Level2) is { } second)
        {
            Rename(form, "level2", Level2!, second);
            Level2 = second;
        }
        else if (sorted.Level2 is { } two)
        {
            Level2 = new RawValue(Clean(two), two.Address);
        }

        TakePoints(sorted, form);
        points = printed ?? points;
    }

    /// <summary>Takes the rows that the cell of a level 1 is merged over; nothing where the row names none.</summary>
    internal void TakeSpan(Cell? level1, GridRow row) => span = level1 is null ? span : (TableOf(row), row.Number, row.Number + level1.Span.Rows - 1);

    /// <summary>True where the document says that the cell of level 1 is merged over the row.</summary>
    internal bool ReachesTo(GridRow row) => row.Number > span.From && row.Number <= span.To && TableOf(row) == span.Table;

    /// <summary>True below 效益 in a table whose levels 1 are 决策, 过程, 产出 and 效益: there 满意度 is one of its levels 2.</summary>
    internal bool HoldsSatisfaction => isOfStages && Level1 is not null && LabelText.Of(Level1.Text).Unnumbered is "效益" or "效益指标" or "项目效益" or "效果" or "效果指标" or "项目效果";

    private static string TableOf(GridRow row) => row.Address[..(row.Address.IndexOf('!', StringComparison.Ordinal) + 1)];

    /// <summary>（30分）cut off from 效益指标 by a page break: the rows of that level already read get it too.</summary>
    internal void TakePoints(LevelCells sorted, EvaluationForm form)
    {
        if (sorted.PointsAlone is not { } alone)
        {
            return;
        }

        points = alone;
        GiveBack(form, alone);
    }

    // Points that come behind the first rows of their level are those rows' too.
    private void GiveBack(EvaluationForm form, decimal? late)
    {
        if (late is not { } given)
        {
            return;
        }

        var rows = form.Indicators.Index().Where(row => row.Item.Text("level1") == Level1?.Text && row.Item.Level1Points is null).ToList();
        rows.ForEach(row => row.Item.Level1Points = given);
        form.Repairs.AddRange(rows.Select(row => row.Index + 1).Append(form.Indicators.Count + 1)
            .Select(number => new Repair(number, "level1_weight", "joined_label", null, given.ToString(CultureInfo.InvariantCulture), 0.95m, null)));
    }

    /// <summary>社会效益 at a page's foot and 指标 at the head of the next: one name, merged over rows of both pages. Null where it is none.
    /// A text knows no pages: there 指标 or 50分） must be nothing by itself.</summary>
    internal static RawValue? Whole(RawValue? open, Cell rest, FrozenSet<string> names)
    {
        var page = PageTear.PageOf(rest.Address);
        var isTorn = open is not null && (page == 0 ? !names.Contains(Name(rest)) && NameOf(open) != Name(rest) : page == PageTear.PageOf(open.Location) + 1 && page > 1);
        return isTorn && LabelText.Of(open!.Text + rest.Text).Unnumbered is var name && names.Contains(name) ? open with { Text = name } : null;
    }

    private static void Rename(EvaluationForm form, string field, RawValue torn, RawValue whole)
    {
        foreach (var (index, row) in form.Indicators.Index().Where(row => row.Item.Cells.GetValueOrDefault(field) == torn))
        {
            row.Cells[field] = whole;
            form.Repairs.Add(new Repair(index + 1, field, "joined_page", torn.Text, whole.Text, 0.95m, torn.Location));
        }
    }

    private static string? NameOf(RawValue? value) => value is null ? null : LabelText.Of(value.Text).Unnumbered;

    private static string Name(Cell cell) => cell.Label.Unnumbered;

    // The level's name without the points and wraps that its cell carries: 产出指标, not 一、产出指标\n(50分); a name nobody knows keeps its number.
    private string Clean(Cell cell) =>
        vocabulary.Level1.Contains(Name(cell)) || vocabulary.Level2.Contains(Name(cell)) ? Name(cell) : cell.Label.Name;
}
