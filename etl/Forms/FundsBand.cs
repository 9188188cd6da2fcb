using PerfEval.Etl.Documents;
using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms;

/// <summary>Reads the rows below a funds heading: 年度资金总额, 其中：当年财政拨款 ….</summary>
public sealed class FundsBand(Vocabulary vocabulary, RowKinds kinds, IReadOnlyList<TableColumn> columns)
{
    private static readonly string[] Amounts = ["initial", "annual", "executed"];
    private int offset;

    /// <summary>Takes unit and points from band labels in a row: 项目资金（万元）, 预算执行情况（10分）.</summary>
    public static void ReadLabel(GridRow row, RowKinds kinds, EvaluationForm form)
    {
        foreach (var cell in row.Filled.Where(kinds.IsBandLabel))
        {
            var label = LabelText.Of(cell.Text);
            form.AmountUnit ??= label.Unit is null ? null : new RawValue(label.Unit, cell.Address);
            form.FundPoints ??= label.Points;
        }
    }

    /// <summary>Takes unit and points from the heading: from its band label, or else from a column, 预算数（万元）.</summary>
    public void ReadHeading(GridRow row, EvaluationForm form)
    {
        ReadLabel(row, kinds, form);
        if (columns.FirstOrDefault(column => Amounts.Contains(column.Field) && column.Heading.Unit is not null) is { } column)
        {
            form.AmountUnit ??= new RawValue(column.Heading.Unit!, row.At(column.Position)?.Address ?? row.Address);
        }
    }

    /// <summary>Reads one row; false where it holds neither a fund's label nor figures.</summary>
    public bool Read(GridRow row, EvaluationForm form)
    {
        var (label, kind) = Label(row);
        var previous = offset;
        offset = RowAlignment.Best(candidate => Fit(row, label, candidate), offset);
        var cells = RowAlignment.CellsAt(row, columns, offset);
        cells = cells.Where(pair => pair.Value != label).ToDictionary();
        if (kind is null && !cells.Any(pair => Amounts.Contains(pair.Key) && NumberText.Read(pair.Value.Text) is not null))
        {
            offset = previous;
            return false;
        }

        var fund = new RawRow(row) { Kind = kind ?? "other", PercentRate = columns.Any(column => column is { Field: "rate" } && column.Heading.Full.Contains('%', StringComparison.Ordinal)) };
        fund.Set("label", label);
        foreach (var column in columns.Where(column => cells.ContainsKey(column.Field) && !TableColumn.IsIgnored(column.Field)))
        {
            fund.Set(column.Field, cells[column.Field]);
            if (column.Heading.Unit is { } unit)
            {
                fund.Units[column.Field] = unit;
            }
        }

        Report(row, form, label, kind, cells);
        form.Funds.Add(fund);
        return true;
    }

    // The row's own name stands left of its figures; the band's label may stand further left in the same row.
    private (Cell? Label, string? Kind) Label(GridRow row)
    {
        foreach (var cell in row.Filled)
        {
            if (KindOf(cell.Text) is { } kind && (kind != "total" || !kinds.IsBandLabel(cell) || row.Filled.All(other => other == cell || KindOf(other.Text) is null)))
            {
                return (cell, kind);
            }
        }

        var first = columns.Min(column => column.Position);
        return (row.Filled.LastOrDefault(cell => cell.Position < first && !kinds.IsBandLabel(cell) && NumberText.Read(cell.Text) is null && !vocabulary.IsBlank(cell.Text)), null);
    }

    private string? KindOf(string text)
    {
        var label = LabelText.Of(text);
        var name = label.Name;
        foreach (var prefix in vocabulary.FundRowPrefixes)
        {
            if (name.StartsWith(prefix, StringComparison.Ordinal) && name.Length > prefix.Length)
            {
                name = name[prefix.Length..].TrimStart(':');
                break;
            }
        }

        return vocabulary.FundRows.FieldOf(label with { Name = name });
    }

    private decimal Fit(GridRow row, Cell? label, int candidate)
    {
        var cells = RowAlignment.CellsAt(row, columns, candidate);
        var points = 0m;
        foreach (var (field, cell) in cells)
        {
            points += cell == label ? -4 : PointsOf(field, cell);
        }

        points -= 3 * row.Filled.Count(cell => !cells.ContainsValue(cell) && NumberText.Read(cell.Text) is not null);
        var (annual, executed) = (Number(cells, "annual"), Number(cells, "executed"));
        if (annual > 0 && executed is not null && cells.TryGetValue("rate", out var rate) && Rate.Read(rate.Text, annual, executed, false) is { Doubtful: false })
        {
            points += 4;
        }

        return points;
    }

    private decimal PointsOf(string field, Cell cell)
    {
        if (vocabulary.IsNoNumber(cell.Text))
        {
            return 0;
        }

        var number = NumberText.Read(cell.Text);
        return field switch
        {
            "reason" => number is null ? 1 : -1,
            _ when TableColumn.IsIgnored(field) => 0,
            "weight" or "score" => number is >= 0 and <= 100 && !cell.Text.Contains('%', StringComparison.Ordinal) ? 2 : -4,
            "rate" => number is null ? -4 : 2,
            _ => Amount.Read(cell.Text, "元") is null || cell.Text.TrimEnd().EndsWith('%') || cell.Text.TrimEnd().EndsWith('分') ? -4 : 2,
        };
    }

    private static decimal? Number(Dictionary<string, Cell> cells, string field) =>
        cells.TryGetValue(field, out var cell) ? NumberText.Read(cell.Text) : null;

    private void Report(GridRow row, EvaluationForm form, Cell? label, string? kind, Dictionary<string, Cell> cells)
    {
        if (offset != 0)
        {
            var (was, now) = (string.Join(" | ", row.Filled.Select(cell => cell.Text)), string.Join(" | ", cells.Select(pair => $"{pair.Key}={pair.Value.Text}")));
            form.Repairs.Add(new Repair(null, $"funds.{kind ?? "other"}", offset < 0 ? "shifted_left" : "shifted_right", was, now, 0.95m, row.Filled[0].Address));
        }

        if (kind is null && label is not null)
        {
            form.Problems.Add(new Problem("label_unknown", Severity.Warning, $"资金行“{label.Text}”不在词表中，按其他资金读取。", label.Address, "funds.other"));
        }

        foreach (var cell in row.Filled.Where(cell => cell != label && !cells.ContainsValue(cell) && NumberText.Read(cell.Text) is not null))
        {
            // Two columns of one name: the first is read, the second named.
            var field = columns.FirstOrDefault(column => column.Position + offset == cell.Position)?.Field;
            form.Problems.Add(new Problem("cell_unplaced", Severity.Warning, $"资金表中“{cell.Text}”没有对应的列，未读取。", cell.Address, $"funds.{kind ?? "other"}{(field is null ? string.Empty : "." + field)}"));
        }
    }
}
