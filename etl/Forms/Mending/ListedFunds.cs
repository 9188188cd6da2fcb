using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms.Headings;
using PerfEval.Etl.Forms.Labels;
using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms.Mending;

/// <summary>Sets funds listed one amount a row, 项目 | 金额 above 年初预算数 | 120 and 全年执行数 | 118, apart into a heading and the row below it.
/// Cells keep their addresses.</summary>
internal sealed class ListedFunds(Vocabulary vocabulary, RowKinds kinds)
{
    private const int FewestAmounts = 2;

    /// <summary>The rows with such a list set apart; the same list where there is none.</summary>
    /// <param name="rows">Rows of a form that hold something.</param>
    public List<GridRow> Turn(List<GridRow> rows)
    {
        for (var at = 0; at < rows.Count && !kinds.Headings.IsIndicators(rows[at]); at++)
        {
            if (kinds.Amounts(rows[at]) == 0)
            {
                continue;
            }

            var heading = at > 0 && IsHeading(rows[at - 1]) ? rows[at - 1] : null;
            List<Cell> beside = heading is null ? [] : [.. heading.Filled.Where(cell => Field(cell) is "weight" or "score" or "rate")];
            var amounts = rows.Skip(at).TakeWhile(row => Pair(row, beside) is not null).ToList();
            var fields = amounts.Select(row => Field(Pair(row, beside)!.Value.Label)).ToList();
            if (amounts.Count >= FewestAmounts && fields.Contains("executed") && fields.Distinct().Count() == fields.Count && fields.Exists(field => field is "annual" or "initial"))
            {
                return [.. rows.Take(heading is null ? at : at - 1), .. Turned(heading, amounts, beside), .. rows.Skip(at + amounts.Count)];
            }
        }

        return rows;
    }

    // 项目资金（万元） | 项目 | 金额, points beside them: the name of the column does not say which amount stands below it.
    private bool IsHeading(GridRow row) =>
        row.Filled.Count > 1 && row.Filled.All(cell => NumberText.Read(cell.Text) is null) && row.Filled.Any(IsAmountName);

    private bool IsAmountName(Cell cell) => vocabulary.FundAmountNames.Contains(cell.Label.Name);

    // The amount's name and its figure, nothing else but the band's label and what stands below the headings beside.
    private (Cell? Band, Cell Label, Cell Figure)? Pair(GridRow row, List<Cell> beside)
    {
        var own = row.Filled.Where(cell => !beside.Exists(heading => heading.Position == cell.Position)).ToList();
        var band = own.Count == 3 && kinds.IsBandLabel(own[0]) ? own[0] : null;
        return own.Skip(band is null ? 0 : 1).ToList() is [var label, var figure] && Field(label) is not null && IsFigure(figure) ? (band, label, figure) : null;
    }

    private static bool IsFigure(Cell cell) => NumberText.Read(cell.Text) is not null || Amount.Read(cell.Text, "元") is not null;

    private string? Field(Cell cell) => vocabulary.FundColumns.FieldOf(cell.Label) is { } field && !TableColumn.IsIgnored(field) ? field : null;

    private IEnumerable<GridRow> Turned(GridRow? heading, List<GridRow> amounts, List<Cell> beside)
    {
        var pairs = amounts.Select(row => Pair(row, beside)!.Value).ToList();
        var band = heading?.Filled.FirstOrDefault(kinds.IsBandLabel) ?? pairs.Select(pair => pair.Band).FirstOrDefault(cell => cell is not null);
        var source = heading ?? amounts[0];
        var name = heading?.Filled.First(IsAmountName);
        var lead = band is not null && (name is null || name.Label.Unit is null) ? band : name ?? new Cell(string.Empty, 0, source.Address);
        yield return Row(source, lead, [.. pairs.Select(pair => pair.Label), .. beside]);
        yield return Row(amounts[0], new Cell(string.Empty, 0, amounts[0].Address),
            [.. pairs.Select(pair => pair.Figure), .. beside.Select(heading => amounts.Select(row => row.At(heading.Position)).FirstOrDefault(cell => cell is not null) ?? new Cell(string.Empty, 0, amounts[0].Address))]);
    }

    private static GridRow Row(GridRow source, Cell lead, IReadOnlyList<Cell> cells) =>
        new(source.Number, source.Address, [lead with { Position = 0 }, .. cells.Select((cell, index) => cell with { Position = index + 1 })]);
}
