using PerfEval.Etl.Documents;
using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms.Mending;

/// <summary>Undoes what some exports do to merged cells: the text of one stands in every place it covers, 项目名称 | 项目名称 | 道路养护 | 道路养护.
/// A heading's own repetitions tell how many places each column has; below it equal texts in two columns stay two.</summary>
public sealed class RepeatedCells(RowKinds kinds)
{
    /// <summary>One text in all of so many places or more is a merged title's.</summary>
    private const int FewestPlaces = 4;

    /// <summary>So many places that say what the one before them says are no chance among a head's labels and names.</summary>
    private const int FewestAgain = 3;

    /// <summary>Texts of this length or more do not stand side by side by chance.</summary>
    private const int LongText = 8;

    /// <summary>The rows with each merged cell's text in its first place alone; the same list where no title and no name of a project or a body says that cells are repeated.</summary>
    public IReadOnlyList<GridRow> Undo(IReadOnlyList<GridRow> rows)
    {
        if (!rows.Any(row => IsRepeatedTitle(row) || IsRepeatedName(row) || IsRepeatedText(row)))
        {
            return rows;
        }

        var undone = new List<GridRow>(rows.Count);
        var (starts, isTight, above, isHalf) = ((HashSet<int>?)null, false, (string?)null, false);
        foreach (var (index, row) in rows.Index())
        {
            var once = Once(row, null, false);
            var below = index + 1 < rows.Count ? Once(rows[index + 1], null, false) : null;
            var heading = kinds.Headings.Indicators(once, below);
            var isTable = heading is not null || kinds.IsGoalsHeading(once);
            if (kinds.TitleOf(once) is not null)
            {
                starts = null;
            }
            else if (!isHalf && (isTable || kinds.Headings.IsFunds(once) || kinds.IsSourcesHeading(once)))
            {
                (starts, isTight) = ([.. once.Filled.Concat(heading is { Rows: 2 } ? below!.Filled : []).Select(cell => cell.Position)], isTable);
            }
            else
            {
                // A heading's second row alone would tell of its own columns only.
                once = IsRepeatedTitle(row) ? once : isTight && IsUnevenTotal(row) ? Once(row, [], false) : Once(row, starts, isTight);
            }

            undone.Add(row.Cells[0].Text == above && kinds.IsBandLabel(row.Cells[0]) ? WithoutFirst(once) : once);
            (above, isHalf) = (row.Cells[0].Text, !isHalf && heading is { Rows: 2 });
        }

        return undone;
    }

    private static bool IsRepeatedTitle(GridRow row) =>
        row.Filled.Count >= FewestPlaces && row.Filled.Count * 2 > row.Cells.Count && row.Filled[0].Text.Length >= FewestPlaces
        && NumberText.Read(row.Filled[0].Text) is null && row.Filled.TrueForAll(cell => cell.Text == row.Filled[0].Text);

    // 项目名称 | 项目名称 | 道路养护 | 道路养护 below a title in a line of its own; a label or a name of one place may stand among those of several.
    private bool IsRepeatedName(GridRow row)
    {
        if (row.Filled.Count < FewestPlaces || row.Filled.Count != row.Cells.Count)
        {
            return false;
        }

        var again = row.Cells.Skip(1).Zip(row.Cells).Count(pair => pair.First.Text == pair.Second.Text);
        var isLast = row.Cells[^1].Text == row.Cells[^2].Text;
        return (again >= FewestAgain || (isLast && (again == FewestAgain - 1 || row.Filled.DistinctBy(cell => cell.Text).Count() * 2 <= row.Filled.Count))) && kinds.OpensBody(row);
    }

    // 总分 | 97.5 | 97.5 | 自评等级 | 优 | 优: one total over the columns of points and scores. 总分 | 100 | 100 may be both.
    private bool IsUnevenTotal(GridRow row) => kinds.IsTotal(row) && row.Filled.Exists(cell => NumberText.Read(cell.Text) is not (null or 100));

    // 年度目标2 | 加强科普工作 | 加强科普工作 | …, in every place of the row.
    private static bool IsTextBesideLabel(GridRow row) =>
        row.Filled.Count == row.Cells.Count && row.Filled.Count >= FewestPlaces && row.Filled[^1].Text.Length >= FewestPlaces && NumberText.Read(row.Filled[^1].Text) is null
        && row.Filled.DistinctBy(cell => cell.Text).Count() == 2 && row.Filled.Count(cell => cell.Text == row.Filled[^1].Text) > 2;

    private static bool IsRepeatedText(GridRow row) => IsTextBesideLabel(row) && row.Filled.Count > FewestPlaces && row.Filled[^1].Text.Length >= LongText;

    // The band's label stands in each of its rows.
    private static GridRow WithoutFirst(GridRow row) => new(row.Number, row.Address, [row.Cells[0] with { Text = string.Empty }, .. row.Cells.Skip(1)]);

    // A cell says the same again where the one before it does and no column begins with it; the label that leads a row may reach over several columns. 满意度指标 is the name
    // of a level 1 and of a level 2.
    private GridRow Once(GridRow row, HashSet<int>? starts, bool isTight)
    {
        var (isLead, isText) = (true, IsTextBesideLabel(row));
        var cells = new List<Cell>(row.Cells.Count);
        foreach (var (index, cell) in row.Cells.Index())
        {
            var isAgain = index > 0 && !cell.IsBlank && row.Cells[index - 1].Text == cell.Text;
            isLead &= index == 0 || (isAgain && !(starts?.Contains(cell.Position) == true && kinds.IsSecondLevel(cell)));
            var isFigure = NumberText.Read(cell.Text) is not null;
            var isOne = isLead || isText || (starts is null ? !isFigure : !starts.Contains(cell.Position) || (!isTight && cell.Text.Length >= LongText && !isFigure));
            cells.Add(isAgain && isOne ? cell with { Text = string.Empty } : cell);
        }

        return new GridRow(row.Number, row.Address, cells) { IsPlaced = row.IsPlaced };
    }
}
