using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms.Headings;
using PerfEval.Etl.Forms.Labels;
using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms.Mending;

/// <summary>Puts the rows of tables together again that lost them when a page was converted to text: every cell on a line of its own, or all cells
/// in one line. The cells are in order and the blank ones among them, so the labels tell where a row begins and the headings how long it is.</summary>
public sealed class TornTable(Vocabulary vocabulary, RowKinds kinds)
{
    /// <summary>So many headings of an indicator table in a row, outside a heading row, show that rows were lost.</summary>
    private const int FewestHeadings = 5;

    /// <summary>A heading row is no wider; all cells of a table in one line are many more.</summary>
    private const int MostColumns = 24;

    private readonly StackedHeadings stacked = new(vocabulary);

    /// <summary>The rows of a document; as they are where its tables have rows.</summary>
    public IReadOnlyList<GridRow> Mend(IReadOnlyList<GridRow> rows)
    {
        if (rows.Any(IsAllHeadings) || rows.Index().Any(row => IsHeadingRow(row.Item, row.Index + 1 < rows.Count ? rows[row.Index + 1] : null)))
        {
            return rows;
        }

        var cells = new WrappedLabels(vocabulary).Join([.. rows.SelectMany(row => row.Cells)]);
        return !HasHeadings(cells) ? rows : [.. new TornCells(vocabulary, kinds, cells).Rows()];
    }

    /// <summary>Says that rows were put together again.</summary>
    public static Problem Mended(IReadOnlyList<GridRow> rows) =>
        new("rows_rebuilt", Severity.Info, "表格的行在转换为文本时丢失，已按表头和标签重新排列，请抽查核对。", rows[0].Address);

    // A heading row holds headings alone; in a torn table the first rows' names of levels stand behind them.
    private bool IsHeadingRow(GridRow row, GridRow? below) =>
        (kinds.Headings.Indicators(row, below) is not null || (below is not null && stacked.IsStacked(row, below)))
        && !row.Filled.Exists(cell => vocabulary.Level1.Contains(cell.Label.Name) || vocabulary.Level2.Contains(cell.Label.Name));

    // 绩效指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 复核情况: a row of headings, known or not, was not torn, whatever it lacks.
    private bool IsAllHeadings(GridRow row) =>
        row.Filled.Count is >= FewestHeadings and <= MostColumns
        && row.Filled.Count(cell => vocabulary.IndicatorColumns.FieldOf(cell.Label) is not null) >= FewestHeadings
        && !row.Filled.Exists(cell => vocabulary.Level1.Contains(cell.Label.Name) || vocabulary.Level2.Contains(cell.Label.Name) || NumberText.Read(cell.Text) is not null);

    private bool HasHeadings(List<Cell> cells)
    {
        var run = 0;
        foreach (var cell in cells)
        {
            run = vocabulary.IndicatorColumns.FieldOf(cell.Label) is null ? 0 : run + 1;
            if (run >= FewestHeadings)
            {
                return true;
            }
        }

        return false;
    }
}
