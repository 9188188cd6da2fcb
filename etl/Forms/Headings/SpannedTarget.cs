using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms.Labels;

namespace PerfEval.Etl.Forms.Headings;

/// <summary>One heading over what a target is made of: 指标值 above ≥ | 98 | %. The first row below tells where each of them stands.</summary>
internal static partial class SpannedTarget
{
    /// <summary>The columns with one for the comparator, the target and its unit; the same list where the heading has one column.</summary>
    /// <param name="columns">Columns that the headings name.</param>
    /// <param name="rows">The rows of the heading.</param>
    /// <param name="next">The first row below it; null where there is none.</param>
    /// <param name="vocabulary">Measure words.</param>
    public static List<TableColumn> Of(List<TableColumn> columns, GridRow[] rows, GridRow? next, Vocabulary vocabulary)
    {
        if (columns.Find(column => column.Field == "target") is not { Position: var at } target || next?.At(at) is not { } sign || !IsSign(sign.Text)
            || columns.Exists(column => column.Field == "operator") || !IsOpen(at + 1) || next.At(at + 1) is null)
        {
            return columns;
        }

        List<TableColumn> parts = [target with { Field = "operator" }, target with { Position = at + 1 }];
        if (IsOpen(at + 2) && next.At(at + 2) is { } unit && vocabulary.Units.Contains(unit.Label.Full) && !columns.Exists(column => column.Field == "unit"))
        {
            parts.Add(new TableColumn(at + 2, "unit", target.Heading));
        }

        return [.. columns.SelectMany(column => column == target ? parts : [column])];

        // No heading stands above it.
        bool IsOpen(int position) => Array.TrueForAll(rows, row => row.At(position) is null);
    }

    /// <summary>True for a comparator alone.</summary>
    public static bool IsSign(string text) => text.Length <= 6 && Comparator().IsMatch(LabelText.Compact(text));

    [GeneratedRegex("^(?:[≥≤=<>≧≦﹦]|>=|<=|大于等于|小于等于|大于|小于|等于|不低于|不高于|不少于)$")]
    private static partial Regex Comparator();
}
