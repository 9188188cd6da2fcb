using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms.Fitting;
using PerfEval.Etl.Forms.Headings;
using PerfEval.Etl.Forms.Labels;
using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms.Bands;

/// <summary>What a funds block holds that was not read may be what a field that was read, or was not found, should hold: the fields are named.</summary>
internal sealed class FundsDoubts(Vocabulary vocabulary)
{
    private string? doubtedColumn;

    /// <summary>Where the headings stand that the vocabulary does not know.</summary>
    public IReadOnlyList<int> Unknown { get; init; } = [];

    /// <summary>Sources that stand among the headings and are no columns, 中央 | 省级 | 本级 | 执行数.</summary>
    public IReadOnlyList<Cell> Sources { get; set; } = [];

    /// <summary>Reports a cell that has no column; it may be one of the sources among the headings.</summary>
    public void ReportUnplaced(Cell cell, EvaluationForm form, string kind)
    {
        form.Problems.Add(new Problem("cell_unplaced", Severity.Warning, $"资金表中“{cell.Text}”没有对应的列，未读取。", cell.Address, $"funds.{kind}"));
        form.Problems.AddRange(Sources.Select(source => new Problem("funds_unread", Severity.Info, $"“{source.Text}”之下的金额未读取。", source.Address, $"funds.{vocabulary.FundKindOf(source.Label)}")));
        Sources = [];
    }

    /// <summary>A number below a heading that nobody knows may be what no other column holds.</summary>
    public void ReportUnknown(GridRow row, List<TableColumn> columns, EvaluationForm form, string kind)
    {
        if (Unknown.Select(row.At).FirstOrDefault(cell => cell is not null && (NumberText.Read(cell.Text) ?? Amount.Read(cell.Text, "元")) is not null) is { } figure)
        {
            form.Problems.AddRange(FundsBand.Told.Where(field => columns.All(column => column.Field != field))
                .Select(field => new Problem("cell_unplaced", Severity.Info, $"资金表的“{figure.Text}”未读取，可能就是这一项。", figure.Address, $"funds.{kind}.{FundsBand.Json(field)}")));
        }
        else if (columns.Where(column => TableColumn.IsIgnored(column.Field)).Select(column => row.At(column.Position)).FirstOrDefault(cell => cell is not null && NumberText.Read(cell.Text) is not null) is { } other)
        {
            // 调整预算, 下达资金: without the year's budget or what was spent it may be that.
            form.Problems.AddRange(new[] { "annual", "executed" }.Where(field => columns.All(column => column.Field != field))
                .Select(field => new Problem("cell_unplaced", Severity.Info, $"资金表的“{other.Text}”未读取，可能就是这一项。", other.Address, $"funds.{kind}.{field}")));
        }
    }

    /// <summary>The printed rate is none of the two amounts that were read, but of one of them and a figure that was not: 当年预算数 | 预算合计 | 执行数 | 执行率.</summary>
    public void ReportOtherQuotient(GridRow row, EvaluationForm form, string kind, Dictionary<string, Cell> cells)
    {
        if (doubtedColumn is { } doubted && cells.TryGetValue(doubted, out var amount))
        {
            form.Problems.Add(InDoubtedColumn($"funds.{kind}.{doubted}", amount.Address));
        }

        var (annual, executed, rate) = (FundsFit.Number(cells, "annual"), FundsFit.Number(cells, "executed"), FundsFit.Number(cells, "rate"));
        if (annual is not > 0 || executed is null || rate is null || IsQuotient(executed.Value, annual.Value, rate.Value))
        {
            return;
        }

        foreach (var other in row.Filled.Where(cell => NumberText.Read(cell.Text) > 0 && !cells.Any(pair => pair.Value == cell && FundsBand.Told.Contains(pair.Key))))
        {
            var figure = NumberText.Read(other.Text)!.Value;
            var field = IsQuotient(executed.Value, figure, rate.Value) ? "annual" : IsQuotient(figure, annual.Value, rate.Value) ? "executed" : null;
            if (field is not null)
            {
                form.Problems.Add(new Problem("amount_doubtful", Severity.Warning, $"执行率对不上“{cells[field].Text}”，却对得上未读取的“{other.Text}”，请核对。", other.Address, $"funds.{kind}.{field}"));
                form.Problems.AddRange(form.Funds.Select(fund => InDoubtedColumn($"funds.{fund.Kind}.{field}", fund.Cells.GetValueOrDefault(field)?.Location)));
                doubtedColumn = field;
            }
        }
    }

    // What is doubtful in the row that prints a rate is so in those that print none.
    private static Problem InDoubtedColumn(string field, string? at) => new("amount_doubtful", Severity.Info, "同一列的另一行与执行率对不上，这一列可能不是所读的内容，请核对。", at, field);

    private static bool IsQuotient(decimal executed, decimal annual, decimal rate) => Rate.IsQuotient(rate, executed, annual, near: 0.5m);
}
