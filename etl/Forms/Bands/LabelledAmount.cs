using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms.Headings;
using PerfEval.Etl.Forms.Labels;

namespace PerfEval.Etl.Forms.Bands;

/// <summary>A fund's name before its first amount in one cell, 其中：财政拨款 1,080,000 below 年初预算数, where the table has no column for names.</summary>
internal static partial class LabelledAmount
{
    private const int LongestCell = 40;

    /// <summary>The row with the name in a cell of its own, left of the amount; the same row where the first cell is no such cell.</summary>
    public static GridRow Apart(GridRow row, List<TableColumn> columns, Vocabulary vocabulary)
    {
        var first = columns.Min(column => column.Position);
        if (first == 0 || row.Filled is not [{ Text.Length: <= LongestCell } cell, ..] || cell.Position != first || NameAndAmount().Match(Wrap().Replace(cell.Text, string.Empty)) is not { Success: true } match
            || vocabulary.FundKindOf(LabelText.Of(match.Groups[1].Value)) is null)
        {
            return row;
        }

        var name = cell with { Text = match.Groups[1].Value, Position = first - 1 };
        return new GridRow(row.Number, row.Address, [.. row.Cells.Select(other => other == cell ? cell with { Text = match.Groups[2].Value } : other.Position == name.Position ? name : other)]) { TornAt = row.TornAt };
    }

    [GeneratedRegex(@"\s*\n\s*")]
    private static partial Regex Wrap();

    [GeneratedRegex(@"^([^\d:：]{0,4}[:：]?[^\d:：]{2,20}?)[:：\s]\s*(\d[\d,.]*(?:万?元)?)$")]
    private static partial Regex NameAndAmount();
}
