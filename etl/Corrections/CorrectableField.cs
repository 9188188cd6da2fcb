using PerfEval.Warehouse.Lake;

namespace PerfEval.Etl.Corrections;

/// <summary>A field of a form that a person may correct.</summary>
/// <param name="Part">Head, funds or indicators: see <see cref="FieldKey"/>.</param>
/// <param name="Name">Its name in the cells of the lake.</param>
/// <param name="Column">The column of the lake's row that holds its value.</param>
/// <param name="Content">What it holds.</param>
public sealed record CorrectableField(string Part, string Name, string Column, FieldContent Content)
{
    /// <summary>Every field, in the order of a form.</summary>
    public static IReadOnlyList<CorrectableField> All { get; } =
    [
        Head("project_name"), Head("project_code"), Head("year", FieldContent.Year), Head("form_kind", FieldContent.FormKind), Head("department"),
        Head("implementing_unit"), Head("unit_code"), Head("region"), Head("amount_unit", FieldContent.AmountUnit), new(FieldKey.Head, "project_total_amount", "project_total_yuan", FieldContent.Amount),
        new(FieldKey.Head, "goals.expected", "goal_expected", FieldContent.Text), new(FieldKey.Head, "goals.actual", "goal_actual", FieldContent.Text),
        Head("total_weight", FieldContent.Points), Head("total_score", FieldContent.Points), Head("grade", FieldContent.Grade), Head("notes"),
        Fund("label", "label", FieldContent.FundLabel), Fund("initial", "initial_yuan", FieldContent.Amount), Fund("annual", "annual_yuan", FieldContent.Amount),
        Fund("executed", "executed_yuan", FieldContent.Amount), Fund("rate", "rate_pct", FieldContent.Rate), Fund("weight", "weight", FieldContent.Points),
        Fund("score", "score", FieldContent.Points),
        Row("level1", FieldContent.IndicatorText), Row("level1_weight", FieldContent.Points), Row("level2", FieldContent.IndicatorText),
        Row("level3", FieldContent.IndicatorText), Row("target", FieldContent.IndicatorText), Row("unit", FieldContent.IndicatorText),
        Row("actual", FieldContent.IndicatorText), Row("weight", FieldContent.Points), Row("score", FieldContent.Points), Row("deviation", FieldContent.Text),
    ];

    /// <summary>The fields of a part.</summary>
    public static IEnumerable<CorrectableField> Of(string part) => All.Where(field => field.Part == part);

    /// <summary>The field of a key; null where it is none that can be corrected.</summary>
    public static CorrectableField? Find(FieldKey key) => All.FirstOrDefault(field => field.Part == key.Part && field.Name == key.Field);

    private static CorrectableField Head(string name, FieldContent content = FieldContent.Text) => new(FieldKey.Head, name, name, content);

    private static CorrectableField Fund(string name, string column, FieldContent content) => new(FieldKey.Funds, name, column, content);

    private static CorrectableField Row(string name, FieldContent content) => new(FieldKey.Indicators, name, name, content);
}
