using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Forms;

/// <summary>Tells the headings of funds blocks and indicator tables by the labels they hold; the columns' places do not matter.</summary>
public sealed class TableHeadings(Vocabulary vocabulary)
{
    /// <summary>The heading of an indicator table: at least four known columns, a level and a target or actual among them.</summary>
    /// <param name="row">The row.</param>
    /// <param name="below">The row below it, which may be the heading's second half.</param>
    public TableHeading? Indicators(GridRow row, GridRow? below = null) =>
        Read(row, below, vocabulary.IndicatorColumns, columns => columns.Count >= 4 && Has(columns, "level1", "level2", "level3") && Has(columns, "target", "actual"));

    /// <summary>The heading of a funds block: at least two of its amounts or one and the rate.</summary>
    /// <param name="row">The row.</param>
    /// <param name="below">The row below it, which may be the heading's second half.</param>
    public TableHeading? Funds(GridRow row, GridRow? below = null) =>
        Read(row, below, vocabulary.FundColumns, columns =>
            columns.Count(column => column.Field is "initial" or "annual" or "executed" or "rate") >= 2 && Has(columns, "annual", "executed"));

    private TableHeading? Read(GridRow row, GridRow? below, LabelTable table, Func<List<TableColumn>, bool> isWhole)
    {
        var upper = Columns(row, table);
        if (upper.Count > 0 && below is not null && Columns(below, table) is { Count: > 0 } lower
            && below.Filled.All(cell => table.FieldOf(LabelText.Of(cell.Text)) is not null || IsBand(cell)) && (isWhole(upper) || !isWhole(lower)))
        {
            List<TableColumn> both = [.. upper.Where(column => lower.All(other => other.Position != column.Position)), .. lower];
            return isWhole(both) ? Whole(both, [row, below], table) : null;
        }

        return isWhole(upper) ? Whole(upper, [row], table) : null;
    }

    // What stands among the columns and is none of them is a column of its own: read as nobody's, it does not push the others aside.
    private TableHeading Whole(List<TableColumn> columns, GridRow[] rows, LabelTable table)
    {
        var first = columns.Where(column => column.Field != "reason").Min(column => column.Position);
        var unknown = rows.SelectMany(row => row.Filled)
            .Where(cell => cell.Position > first && !IsBand(cell) && table.FieldOf(LabelText.Of(cell.Text)) is null && columns.All(column => column.Position != cell.Position))
            .DistinctBy(cell => cell.Position).ToList();
        var all = columns.OrderBy(column => column.Position).ToList();
        var once = all.Select((column, index) => all.Take(index).Any(other => other.Field == column.Field)
            ? TableColumn.Nobodys(column.Position, column.Heading) with { Repeats = column.Field }
            : column);
        var nobodys = unknown.Select(cell => TableColumn.Nobodys(cell.Position, LabelText.Of(cell.Text)));
        return new TableHeading([.. once.Concat(nobodys).OrderBy(column => column.Position)], rows.Length, unknown)
        {
            Leads = [.. rows.SelectMany(row => row.Filled).Where(cell => cell.Position < first).Select(cell => LabelText.Of(cell.Text).Name).Distinct()],
        };
    }

    private bool IsBand(Cell cell)
    {
        var name = LabelText.Of(cell.Text).Name;
        return vocabulary.FundBands.Contains(name) || vocabulary.GoalBands.Contains(name) || vocabulary.IndicatorBands.Contains(name);
    }

    private static bool Has(List<TableColumn> columns, params ReadOnlySpan<string> fields)
    {
        foreach (var column in columns)
        {
            if (fields.Contains(column.Field))
            {
                return true;
            }
        }

        return false;
    }

    // 年度预算数 is a column of its own, or the band's label where 调整后预算数 stands beside it.
    private List<TableColumn> Columns(GridRow row, LabelTable table)
    {
        var columns = Known(row, table);
        return [.. columns.Where(column => columns.TrueForAll(other => other == column || other.Field != column.Field) || !IsBand(row.Cells[column.Position]))];
    }

    private static List<TableColumn> Known(GridRow row, LabelTable table) =>
        [.. row.Filled.Select(cell => (cell.Position, Label: LabelText.Of(cell.Text)))
            .Select(cell => (cell.Position, cell.Label, Field: table.FieldOf(cell.Label)))
            .Where(cell => cell.Field is not null)
            .Select(cell => TableColumn.IsIgnored(cell.Field!) ? TableColumn.Nobodys(cell.Position, cell.Label) : new TableColumn(cell.Position, cell.Field!, cell.Label))];
}
