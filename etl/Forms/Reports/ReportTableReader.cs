using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms.Labels;
using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms.Reports;

/// <summary>Reads the projects of a report that lists them in a table: 序号 | 项目名称 | 预算数 | 支出数 | 执行率 | 自评得分 | 等级.</summary>
/// <param name="vocabulary">Names of columns.</param>
/// <param name="kinds">Kinds of rows.</param>
public sealed partial class ReportTableReader(Vocabulary vocabulary, RowKinds kinds)
{
    /// <summary>The name, an amount, and what came of it.</summary>
    private const int FewestColumns = 3;

    /// <summary>The unit of money stands above the table.</summary>
    private const int LinesAbove = 2;

    /// <summary>Reads the first such table into the report.</summary>
    /// <param name="body">The report's rows.</param>
    /// <param name="report">Gets the projects, the table's rows, and the sums where its prose told none.</param>
    public void Read(IReadOnlyList<GridRow> body, NarrativeReport report)
    {
        for (var i = 0; i < body.Count; i++)
        {
            if (Columns(body[i]) is { } columns)
            {
                var rows = body.Skip(i + 1).TakeWhile(row => !row.IsBlank && !row.IsProse && Columns(row) is null).ToList();
                var unit = body[i].Filled.Select(cell => cell.Label.Unit).Concat(body.Skip(Math.Max(0, i - LinesAbove)).Take(LinesAbove).SelectMany(row => row.Filled).Select(cell => Unit().Match(LabelText.Compact(cell.Text)).Groups[1].Value)).FirstOrDefault(found => found is { Length: > 0 });
                report.Table = [body[i], .. rows];
                Read(rows, columns, unit, report);
                return;
            }
        }
    }

    private void Read(List<GridRow> rows, Dictionary<string, Cell> columns, string? unit, NarrativeReport report)
    {
        foreach (var row in rows.Where(row => columns.Keys.Count(field => field != "name" && row.At(columns[field].Position) is not null) > 1))
        {
            var raw = columns.Where(column => row.At(column.Value.Position) is not null).ToDictionary(column => column.Key, column => RawValue.Of(row.At(column.Value.Position)!));
            decimal? Yuan(string field) => raw.GetValueOrDefault(field) is { } value && (columns[field].Label.Unit ?? unit ?? Amount.UnitOf(value.Text)) is { } own ? Amount.Read(value.Text, own) : null;
            var (amount, executed) = (Yuan("amount"), Yuan("executed"));
            var rate = raw.GetValueOrDefault("rate_percent") is { } printed ? Values.Rate.Read(printed.Text, amount, executed, columns["rate_percent"].Text.Contains('%', StringComparison.Ordinal)) : null;
            if (kinds.IsTotal(row))
            {
                var told = report.Total;
                report.Total = new ReportTotals(told.Projects, told.Amount ?? amount, told.Executed ?? executed, told.Rate ?? rate?.Percent);
                report.TotalsLocation ??= row.Filled[0].Address;
            }
            else if (!kinds.IsSubtotal(row))
            {
                report.Items.Add(new ReportItem(
                    row.Filled[0].Position < columns["name"].Position && int.TryParse(row.Filled[0].Text, CultureInfo.InvariantCulture, out var number) ? number : report.Items.Count + 1,
                    raw.GetValueOrDefault("name")?.Text,
                    raw.GetValueOrDefault("document_no")?.Text,
                    amount,
                    executed,
                    rate?.Percent,
                    rate?.Scale,
                    NumberText.Read(raw.GetValueOrDefault("score")?.Text),
                    GradeText.Read(raw.GetValueOrDefault("grade")?.Text),
                    row.Filled[0].Address,
                    raw));
            }
        }
    }

    // Field → the cell that heads its column; null where the row heads no list of projects. Of a budget before and after its adjustment the rate belongs to the second.
    private Dictionary<string, Cell>? Columns(GridRow row)
    {
        if (row.Filled.Count <= FewestColumns || row.Filled.Find(cell => kinds.IsProjectLabel(cell) || cell.Label.Name == "项目") is not { } name)
        {
            return null;
        }

        var columns = new Dictionary<string, Cell> { ["name"] = name };
        foreach (var cell in row.Filled.Where(cell => cell != name))
        {
            var field = vocabulary.FundColumns.FieldOf(cell.Label);
            var known = DocumentNumber().IsMatch(cell.Label.Name) ? "document_no"
                : kinds.IsGradeLabel(cell) ? "grade"
                : field is "score" || vocabulary.Head.FieldOf(cell.Label) == "total_score" ? "score"
                : field is "rate" ? "rate_percent"
                : field is "annual" or "initial" ? "amount"
                : field is "executed" ? field : null;
            if (known is not null && (field == "annual" || !columns.ContainsKey(known)))
            {
                columns[known] = cell;
            }
        }

        return columns.ContainsKey("amount") && (columns.ContainsKey("executed") || columns.ContainsKey("score")) ? columns : null;
    }

    [GeneratedRegex("(?:文号|文件号)$")]
    private static partial Regex DocumentNumber();

    [GeneratedRegex("(?:金额)?单位:(亿元|万元|千元|元)")]
    private static partial Regex Unit();
}
