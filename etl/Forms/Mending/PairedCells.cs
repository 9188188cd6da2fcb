using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms.Labels;

namespace PerfEval.Etl.Forms.Mending;

/// <summary>Sets a column of two fields in one cell, 分值/得分 above 10/9.5, 得分（满分） above 9.5（10） or 目标值/完成值 above ≥90%/95%, apart into two. A cell below it that holds
/// only one figure is nobody knows which.</summary>
internal sealed partial class PairedCells(Vocabulary vocabulary)
{
    private static readonly char[] Between = ['/', '、', '|', '及', '和'];

    /// <summary>The rows with the column set apart; the same list where there is none.</summary>
    /// <param name="rows">Rows of a form that hold something.</param>
    public List<GridRow> Split(List<GridRow> rows)
    {
        var set = new List<GridRow>(rows.Count);
        var column = (int?)null;
        var isPoints = true;
        foreach (var row in rows)
        {
            if (row.Filled.FirstOrDefault(cell => Names(cell) is not null) is { } heading)
            {
                column = heading.Position;
                var (first, second) = Names(heading)!.Value;
                isPoints = vocabulary.IndicatorColumns.FieldOf(LabelText.Of(first)) is "weight" or "score";
                set.Add(ColumnSplit.Apart(row, heading, heading with { Text = first }, heading with { Text = second }, []));
            }
            else
            {
                set.Add(column is { } at && !row.IsProse ? isPoints ? Figures(row, at) : Values(row, at) : row);
            }
        }

        return set;
    }

    // 10/9.5 below the heading, or the only such cell of a row that lacks cells; nothing else may stand in its place.
    private static GridRow Figures(GridRow row, int at)
    {
        var own = row.At(at);
        var pair = own is not null && Pair().IsMatch(LabelText.Compact(own.Text)) ? own : row.Filled.Where(cell => cell.Position < at && Pair().IsMatch(LabelText.Compact(cell.Text))).ToList() is [var only] ? only : null;
        if (pair is not null)
        {
            var parts = Pair().Match(LabelText.Compact(pair.Text));
            return ColumnSplit.Apart(row, pair, pair with { Text = parts.Groups[1].Value }, pair with { Text = parts.Groups[2].Value }, []);
        }

        return own is null ? ColumnSplit.Apart(row, new Cell(string.Empty, at, row.Address), null, null, []) : ColumnSplit.Apart(row, own, own, null, own.Text.Any(char.IsAsciiDigit) ? ["weight", "score"] : []);
    }

    // ≥90%/95%, or 500元/人/480元/人 in the middle: one slash of an odd number of them is between the two.
    private static GridRow Values(GridRow row, int at)
    {
        var own = row.At(at);
        var pair = own is not null && Parts(own) is not null ? own : row.Filled.Where(cell => cell.Position < at && Parts(cell) is not null).ToList() is [var only] ? only : null;
        if (pair is null)
        {
            return own is null ? ColumnSplit.Apart(row, new Cell(string.Empty, at, row.Address), null, null, []) : ColumnSplit.Apart(row, own, own, null, ["target", "actual"]);
        }

        var (target, actual) = Parts(pair)!.Value;
        return ColumnSplit.Apart(row, pair, pair with { Text = target }, pair with { Text = actual }, target.Any(char.IsAsciiDigit) == actual.Any(char.IsAsciiDigit) ? [] : ["target", "actual"]);
    }

    private static (string Target, string Actual)? Parts(Cell cell)
    {
        if (Told().Match(cell.Text) is { Success: true } told)
        {
            var actual = told.Groups[2].Value.Trim();
            return (told.Groups[1].Value.Trim(), actual is [_, .., '。' or '；' or ';'] ? actual[..^1].TrimEnd() : actual);
        }

        var parts = cell.Text.Split('/', '／');
        return parts.Length % 2 == 0 && parts.All(part => !string.IsNullOrWhiteSpace(part))
            ? (string.Join('/', parts.Take(parts.Length / 2)).Trim(), string.Join('/', parts.Skip(parts.Length / 2)).Trim())
            : null;
    }

    // 分值/得分: both halves name a column of their own, and the whole none.
    private (string First, string Second)? Names(Cell cell)
    {
        var label = cell.Label;
        if (InBrackets().Match(label.Full) is { Success: true } both && Of(both.Groups[1].Value, both.Groups[2].Value) is { } bracketed && vocabulary.IndicatorColumns.FieldOf(LabelText.Of(bracketed.First)) is "weight" or "score")
        {
            // 得分（满分） above 18（20）.
            return bracketed;
        }

        if (label.Name.AsSpan().IndexOfAny(Between) < 0 || label.Name.Split(Between) is not [var first, var second] || vocabulary.IndicatorColumns.FieldOf(label) is not null)
        {
            return null;
        }

        return Of(first, second);
    }

    private (string First, string Second)? Of(string first, string second)
    {
        var fields = (vocabulary.IndicatorColumns.FieldOf(LabelText.Of(first)), vocabulary.IndicatorColumns.FieldOf(LabelText.Of(second)));
        return fields is ("weight", "score") or ("score", "weight") or ("target", "actual") ? (first, second) : null;
    }

    // 目标≥90%，完成95%; 计划26个；实际完成28个
    [GeneratedRegex(@"^\s*(?:年度|年初|全年|预期|计划|设定|应)*(?:目标|指标|计划|预期|完成)值?[:：为]?\s*(\S[^，,；;。\n]*)[，,；;。\n][，,；;。\s]*(?:全年|年度|年末|已|实际)*(?:完成|达到|实现|达成|实际)(?:值|情况)?[:：为了]?\s*(\S(?>[^\n]*))\s*$")]
    private static partial Regex Told();

    [GeneratedRegex(@"^([^()\d]{2,8})\(([^()\d]{2,6})\)$")]
    private static partial Regex InBrackets();

    [GeneratedRegex(@"^(-?\d{1,4}(?:\.\d{1,4})?)分?(?:[/|、](?=[^)]*$)|\((?=.*\)$))(-?\d{1,4}(?:\.\d{1,4})?)分?\)?$")]
    private static partial Regex Pair();
}
