using PerfEval.Etl.Corrections;
using PerfEval.Warehouse.Lake;

namespace PerfEval.Dashboards.Pages.Fields;

/// <summary>Every field of one form, for a page: head as a list, funds and indicators as tables.</summary>
/// <param name="Ordinal">The form's number in its document.</param>
/// <param name="Head">Head, goals and totals.</param>
/// <param name="Tables">Funds and indicators: heading, names of the columns, rows.</param>
public sealed record FormFields(int Ordinal, IReadOnlyList<FieldView> Head, IReadOnlyList<(string Heading, IReadOnlyList<CorrectableField> Columns, IReadOnlyList<FieldLine> Rows)> Tables)
{
    /// <summary>The fields of a form's rows.</summary>
    public static FormFields Of(int ordinal, IReadOnlyList<FieldLine> lines) => new(
        ordinal,
        [.. lines[0].Fields()],
        [
            ("资金", [.. CorrectableField.Of(FieldKey.Funds)], [.. lines.Where(line => line.IsOf(FieldKey.Funds))]),
            ("指标", [.. CorrectableField.Of(FieldKey.Indicators)], [.. lines.Where(line => line.IsOf(FieldKey.Indicators))]),
        ]);
}
