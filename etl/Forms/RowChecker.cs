using PerfEval.Etl.Forms.Bands;
using PerfEval.Etl.Forms.Headings;
using PerfEval.Etl.Forms.Labels;
using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms;

/// <summary>Finds rows that cannot be whole: a level 1 nobody knows, a level 2 below a level 1 that is not its own, rows before the first level 1, a name with nothing behind it.
/// A label merged over several rows may be printed in the middle of them; then the rows above it were read below the level before.</summary>
internal sealed class RowChecker(Vocabulary vocabulary)
{
    // 产出 of 产出指标 and 产出目标.
    private const int Stem = 2;

    /// <summary>So many doubts about rows with nothing behind their names, and the whole table is doubted.</summary>
    private const int FewestBare = 4;

    // Level 1 of satisfaction has no level 2 of its own in the vocabulary, and none of another's below it.
    private readonly HashSet<string> parents = [.. vocabulary.Parents.Values, "满意度指标", "满意度目标"];

    /// <summary>Problems of the rows' levels.</summary>
    public IEnumerable<Problem> Check(IReadOnlyList<IndicatorScore> rows)
    {
        var bare = rows.Where(row => row is { Level3: not null, Target: null, Actual: null, Weight: null, Score: null } && !vocabulary.NoIndicator.Contains(LabelText.Of(row.Level3).Name) && !SaysNothing(row))
            .Select(row => Doubt("row_incomplete", row, $"“{row.Level3}”没有指标值、完成值和分数，这一行可能被拆成了两行", "level3"));
        // A line that begins with a name may begin with the rest of the one above.
        List<Problem> torn = [.. bare.SelectMany(doubt => rows.ElementAtOrDefault(doubt.Row!.Value) is { Level3: not null } below && below.Raw.Cells["level3"].Location is var start && start.StartsWith("line ", StringComparison.Ordinal) && start.EndsWith("!C1", StringComparison.Ordinal)
            ? [doubt, Doubt("row_incomplete", below, $"“{below.Level3}”可能是上一行指标名称的后半部分", "level3") with { Severity = Severity.Info }] : new[] { doubt })];
        torn.AddRange(Torn(torn, rows).ToList());
        if (rows.All(row => row.Level1 is null))
        {
            return torn.Concat(Misplaced(rows));
        }

        var unknown = rows.Where(row => row.Level1 is { } one && !vocabulary.Level1.Contains(one) && !LevelCells.IsOfSpending(LabelText.Of(one))).GroupBy(row => row.Level1)
            .SelectMany(rows => rows.Select((row, index) => Doubt("label_unknown", row, $"一级指标“{row.Level1}”不在词表中，请核对是否错列") with { Severity = index == 0 ? Severity.Warning : Severity.Info }));
        var orphans = rows.SkipWhile(row => row is { Level1: null, Level2: null, Level3: { } name } && LevelCells.IsOfSpending(LabelText.Of(name))).TakeWhile(row => row.Level1 is null)
            .Select(row => Doubt("level_missing", row, "没有一级指标"));
        var strangers = rows.Where(row => row is { Level1: { } one, Level2: { } two } && parents.Contains(one) && vocabulary.Parents.GetValueOrDefault(two) is { } home && home[..Stem] != one[..Stem])
            .Select(row => Doubt("level_doubtful", row, $"二级指标“{row.Level2}”不应属于“{row.Level1}”，合并单元格可能错位"))
            .SelectMany(doubt => rows[doubt.Row!.Value - 1].Level1Weight is null ? [doubt] : new[] { doubt, doubt with { Severity = Severity.Info, Field = "level1_weight" } });
        var nameless = rows.Where(row => row is { Level3: null, Target: not null } && (row.Actual ?? row.Deviation) is not null)
            .Select((row, index) => Doubt("level_missing", row, "有指标值而没有指标名称", "level3") with { Severity = index == 0 ? Severity.Warning : Severity.Info });
        return torn.Concat(nameless).Concat(unknown).Concat(orphans).Concat(strangers).Concat(Sentences(rows)).Concat(Units(rows)).Concat(Signs(rows));
    }

    // Where so many rows are torn, cells of the others may stand in the wrong ones too.
    private static IEnumerable<Problem> Torn(List<Problem> bare, IReadOnlyList<IndicatorScore> rows)
    {
        if (bare.Count >= FewestBare)
        {
            yield return new Problem("rows_torn", Severity.Warning, "指标表有多行像是被换行拆开的，未能全部接回，各行请逐一与原件核对。", rows[0].Raw.Location, "indicators");
        }
    }

    // — | — | — | —: strokes say that there is nothing, an empty cell may have lost it.
    private static bool SaysNothing(IndicatorScore row) => Figures.All(row.Raw.Cells.ContainsKey);

    private static readonly string[] Figures = ["target", "actual", "weight", "score"];

    // 产出指标 where the name of an indicator stands, and no level 1 anywhere.
    private IEnumerable<Problem> Misplaced(IReadOnlyList<IndicatorScore> rows) =>
        rows.Any(row => row.Level3 is { } name && vocabulary.Level1.Contains(LabelText.Of(name).Unnumbered)) ? rows.Select(row => Doubt("level_doubtful", row, "没有一级指标，各级指标可能错列")) : [];

    // A reason or a value below a level's heading: the row came without the cells before it.
    private IEnumerable<Problem> Sentences(IReadOnlyList<IndicatorScore> rows) => rows
        .Where(row => row.Level2 is { } two && !vocabulary.Level2.Contains(LabelText.Of(two).Unnumbered) && (two.Contains('，', StringComparison.Ordinal) || two.Contains('。', StringComparison.Ordinal) || NumberText.Read(two) is not null))
        .Select(row => Doubt("level_doubtful", row, $"“{row.Level2}”不像二级指标，请核对是否错列", "level2"));

    private static IEnumerable<Problem> Units(IReadOnlyList<IndicatorScore> rows) => rows
        .Where(row => row.Unit is { } unit && unit.Contains('，', StringComparison.Ordinal))
        .Select(row => Doubt("cell_doubtful", row, $"“{row.Unit}”不像度量单位，请核对是否错列", "unit"));

    // ≥ alone: the figure behind it stands in a cell that no heading is above.
    private static IEnumerable<Problem> Signs(IReadOnlyList<IndicatorScore> rows) => rows
        .Where(row => row.Target is { } target && SpannedTarget.IsSign(target))
        .Select(row => Doubt("cell_doubtful", row, $"指标值只有“{row.Target}”，没有数值，请核对是否错列", "target"));

    private static Problem Doubt(string code, IndicatorScore row, string what, string field = "level1") =>
        new(code, Severity.Warning, $"指标表第 {row.Row} 行：{what}。", row.Raw.Cells.GetValueOrDefault(field)?.Location ?? row.Raw.Location, field, row.Row);
}
