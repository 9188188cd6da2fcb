using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms.Headings;
using PerfEval.Etl.Forms.Labels;

namespace PerfEval.Etl.Forms.Mending;

/// <summary>Turns an indicator table whose indicators are columns, 三级指标 | 培训人次 | 合格率 above 年度指标值 | ≥500人 | ≥90%, into one whose indicators are rows.
/// Cells keep their addresses, so that every figure leads back to where it stands.</summary>
internal sealed class TurnedIndicators(Vocabulary vocabulary)
{
    private const int FewestFields = 4;

    private const int FewestIndicators = 2;

    /// <summary>The rows with such a table turned; the same list where there is none.</summary>
    /// <param name="rows">Rows of a form that hold something.</param>
    /// <param name="isGapless">True where blank cells were left out.</param>
    public List<GridRow> Turn(List<GridRow> rows, bool isGapless)
    {
        for (var i = 0; i + FewestFields <= rows.Count; i++)
        {
            // 实际完成情况 | … above the table is a goal's.
            if (Label(rows[i]) is { } first && IsLevel(first))
            {
                var table = rows.Skip(i).TakeWhile(row => Label(row)?.Position == first.Position).ToList();
                if (IsTable(table, isGapless))
                {
                    return [.. rows.Take(i), .. Turned(table, first.Position), .. rows.Skip(i + table.Count)];
                }
            }
        }

        return rows;
    }

    private bool IsTable(List<GridRow> table, bool isGapless)
    {
        var fields = table.ConvertAll(row => Field(Label(row)!)!);
        return fields.Count >= FewestFields && fields.Distinct().Count() == fields.Count && fields.IndexOf("level3") is >= 0 and var names
            && fields.Exists(field => field is "target" or "actual") && fields.Exists(field => field is "weight" or "score")
            && Values(table[names]) is >= FewestIndicators and var indicators && table.TrueForAll(row => IsInPlace(row, indicators, isGapless));
    }

    // 一级指标 | 产出指标 | 效益指标 over five indicators, and no blank cell: those that merged ones cover were left out, and nobody knows whose level each is.
    private bool IsInPlace(GridRow row, int indicators, bool isGapless)
    {
        var (label, values) = (Label(row)!, Values(row));
        var isShort = !row.IsPlaced && values > 1 && values < indicators && row.Filled[^1].Position - label.Position == values;
        return !isShort || (!isGapless && !IsLevel(label));
    }

    private int Values(GridRow row) => row.Filled.Count(cell => cell.Position > Label(row)!.Position);

    // One heading, the values of the indicators behind it.
    private Cell? Label(GridRow row)
    {
        var first = row.Filled.FindIndex(cell => !vocabulary.IsBand(cell.Label));
        return first >= 0 && first + 1 < row.Filled.Count && Field(row.Filled[first]) is not null && row.Filled.FindLastIndex(cell => Field(cell) is not null) == first ? row.Filled[first] : null;
    }

    private bool IsLevel(Cell label) => Field(label)?.StartsWith("level", StringComparison.Ordinal) == true;

    private string? Field(Cell cell) => vocabulary.IndicatorColumns.FieldOf(cell.Label) is { } field && !TableColumn.IsIgnored(field) ? field : null;

    private static IEnumerable<GridRow> Turned(List<GridRow> table, int labels)
    {
        for (var place = labels; place < table.Max(row => row.Cells.Count); place++)
        {
            yield return Row(table[0], [.. table.Select(row => row.Cells.ElementAtOrDefault(place) ?? new Cell(string.Empty, place, row.Address))]);
        }
    }

    private static GridRow Row(GridRow at, IReadOnlyList<Cell> cells) =>
        new(at.Number, at.Address, [.. cells.Select((cell, position) => cell with { Position = position })]) { IsPlaced = true };
}
