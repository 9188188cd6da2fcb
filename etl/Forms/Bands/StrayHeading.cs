using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms.Headings;
using PerfEval.Etl.Forms.Labels;
using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms.Bands;

/// <summary>A heading between an indicator table's rows that is no whole one, 满意度指标 | 调查对象 | 目标值 | 调查结果 | 分值, or the second row of the
/// table's own: the rows below it are read by the columns before it, and what stands below another heading than before is not sure.</summary>
internal sealed class StrayHeading(Vocabulary vocabulary, List<TableColumn> levels, List<TableColumn> figures)
{
    /// <summary>So many headings in a row that is none of an indicator's show another heading.</summary>
    private const int FewestHeadings = 3;

    private const int LongestHeading = 12;

    private bool isFirst = true;

    /// <summary>Fields of the rows below that cannot be sure.</summary>
    internal IReadOnlyList<string> Unsure { get; private set; } = [];

    /// <summary>Takes a row; false where it is no heading.</summary>
    internal bool Take(GridRow row, EvaluationForm form)
    {
        var isOpen = isFirst;
        isFirst = false;
        if (row.Filled.Exists(cell => NumberText.Read(cell.Text) is not null))
        {
            return false;
        }

        var known = row.Filled.Select(cell => (Field: vocabulary.IndicatorColumns.FieldOf(cell.Label), cell.Position)).Where(column => column.Field is not null && !TableColumn.IsIgnored(column.Field)).ToList();
        if (known.Count > 1 && known.Count == row.Filled.Count && known.TrueForAll(column => figures.Concat(levels).Any(own => own.Field == column.Field && own.Position == column.Position)))
        {
            // 目标值 | 实际值 again at the head of a page, below 指标值 | … that was not.
            form.Problems.Add(LooseRows.Unread(row, Severity.Info, null));
            return true;
        }

        var isSecond = isOpen && IsAllWords(row) && levels.Exists(level => level.Field == "level1");
        if (!isSecond && known.DistinctBy(column => column.Field).Count() < FewestHeadings)
        {
            return false;
        }

        // Where covered cells are there, the second row of a heading divides the columns that it stands below; where they are not, nobody knows which.
        var isPlaced = isSecond && row.Cells[0].IsBlank && !row.IsRestored;
        Unsure = [.. IndicatorsBand.Told.Where(field => isPlaced ? IsDivided(row, field) : !known.Contains((field, PositionOf(field) ?? -1)))];
        form.Problems.Add(new Problem("heading_unclear", Severity.Warning, "指标表中间另有一行表头，与前面的列不同，以下各行按前面的列读取，请核对。", row.Filled[0].Address, "indicators"));
        return true;
    }

    /// <summary>True for what tells people how to fill in the columns: words where points stand, and no name of a level.</summary>
    internal bool IsInstruction(GridRow row)
    {
        bool IsWords(string field) => PositionOf(field) is { } at && row.At(at) is { Text.Length: > 1 } cell && NumberText.Points(cell.Text) is null && !vocabulary.IsNoNumber(cell.Text);
        return row.Filled.Count >= FewestHeadings && (IsWords("weight") || PositionOf("weight") is null) && IsWords("score")
            && !row.Filled.Any(cell => vocabulary.Level1.Contains(cell.Label.Unnumbered) || vocabulary.Level2.Contains(cell.Label.Unnumbered) || NumberText.Read(cell.Text) is not null);
    }

    private bool IsAllWords(GridRow row) =>
        row.Filled.Count > 1 && row.Filled.TrueForAll(cell => cell.Text.Length is > 1 and <= LongestHeading && !cell.Text.Any(char.IsDigit)
            && !vocabulary.IsNoIndicator(cell.Text) && !vocabulary.Level1.Contains(cell.Label.Unnumbered) && !vocabulary.Level2.Contains(cell.Label.Unnumbered));

    private bool IsDivided(GridRow row, string field) => PositionOf(field) is { } at
        && row.Filled.Exists(cell => cell.Position >= at && cell.Position < figures.Where(column => column.Position > at).Select(column => column.Position).DefaultIfEmpty(int.MaxValue).Min());

    private int? PositionOf(string field) => figures.Find(column => column.Field == field)?.Position;
}
