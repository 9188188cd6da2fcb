using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms.Headings;
using PerfEval.Etl.Forms.Labels;
using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms.Bands;

/// <summary>Names of levels that stand in rows of their own above their indicators: 产出指标（50分） over the whole width, or the tree that the budget
/// system exports in one column, 产出指标 above 数量指标 above the indicators. The sums of a level may stand beside its name.</summary>
internal sealed class LevelLines(Vocabulary vocabulary, CarriedLevels carried, List<TableColumn> levels, List<TableColumn> figures)
{
    private readonly bool hasLevel1 = levels.Exists(level => level.Field == "level1");
    private bool hasLines;
    private RawRow? empty;
    private Cell? twofold;

    /// <summary>True where one column holds all levels.</summary>
    public bool IsTree { get; } = levels.TrueForAll(level => level.Field == "level3");

    /// <summary>Begins a level 1 that stands above its rows.</summary>
    public void Begin(Cell line)
    {
        hasLines = true;
        (empty, twofold) = (null, null);
        carried.Begin(line);
    }

    /// <summary>Takes a row that names a level and nothing else; false for any other row.</summary>
    public bool Take(GridRow row, EvaluationForm form)
    {
        if (hasLevel1 || row.Filled.Count == 0 || !(row.Filled.Count == 1 || (IsTree && AreSums(row))))
        {
            return false;
        }

        var line = row.Filled[0];
        var name = line.Label.Unnumbered;
        var (isFirst, isSecond) = (vocabulary.Level1.Contains(name), vocabulary.Level2.Contains(name));
        if (IsTree && isSecond && carried.Level1 is { } open && (!isFirst || vocabulary.Parents.GetValueOrDefault(name) == open.Text))
        {
            BeginSecond(row, line, isFirst, form);
            return true;
        }

        if (!isFirst || (isSecond && !hasLines))
        {
            return false;
        }

        Begin(line);
        carried.TakePrinted(row.Filled.Skip(1).FirstOrDefault(cell => FieldAt(cell) == "weight"));
        return true;
    }

    /// <summary>An indicator follows: the level 2 above it is no row without one.</summary>
    public void Close(EvaluationForm form)
    {
        if (empty is not null && form.Indicators.Count > 0 && form.Indicators[^1] == empty)
        {
            form.Indicators.RemoveAt(form.Indicators.Count - 1);
        }

        (empty, twofold) = (null, null);
    }

    // A level 2 with nothing behind it is a row, until its first indicator comes. 成本指标 is the level 2 of 产出指标, unless another level 2 stands below it.
    private void BeginSecond(GridRow row, Cell line, bool isTwofold, EvaluationForm form)
    {
        if (twofold is { } first)
        {
            Close(form);
            Begin(first);
        }

        carried.BeginSecond(line);
        (empty, twofold) = (carried.RowOf(row), isTwofold ? line : null);
        form.Indicators.Add(empty);
    }

    private bool AreSums(GridRow row) =>
        row.Filled.Skip(1).All(cell => NumberText.Points(cell.Text) is not null && (FieldAt(cell) is "weight" or "score" || TableColumn.IsIgnored(FieldAt(cell))));

    private string FieldAt(Cell cell) => figures.Find(column => column.Position == cell.Position)?.Field ?? string.Empty;
}
