using PerfEval.Dashboards.Display;
using PerfEval.Etl.Corrections;
using PerfEval.Warehouse.Engine;
using PerfEval.Warehouse.Lake;

namespace PerfEval.Dashboards.Pages.Fields;

/// <summary>A row of a form in staging (its head, a row of funds, an indicator row), with what its cells print.</summary>
public sealed class FieldLine
{
    private readonly ResultRow form;
    private readonly ResultRow row;
    private readonly string part;
    private readonly int? number;
    private readonly IReadOnlyDictionary<string, (string? Printed, string? Location)> cells;
    private readonly IReadOnlyList<ResultRow> corrections;

    private FieldLine(ResultRow form, ResultRow row, string part, int? number, IReadOnlyList<ResultRow> corrections)
    {
        (this.form, this.row, this.part, this.number, this.corrections) = (form, row, part, number, corrections);
        cells = CellTexts.Of(row);
    }

    /// <summary>The row's name: a fund's label, an indicator's level 3.</summary>
    public string? Name => row.Text(part == FieldKey.Funds ? "label" : "level3");

    /// <summary>The row's number; null for the head.</summary>
    public int? Number => number;

    /// <summary>The rows of a form: its head, then funds, then indicators. None where there is no such form.</summary>
    public static IReadOnlyList<FieldLine> Of(WarehouseReader reader, string documentKey, int ordinal)
    {
        var place = new Dictionary<string, object?> { ["document_key"] = documentKey, ["form_ordinal"] = ordinal };
        if (ResultRow.Of(reader.Read("stg_evaluation", place)) is not [var form])
        {
            return [];
        }

        var key = new Dictionary<string, object?> { ["evaluation_key"] = form["evaluation_key"] };
        var corrections = ResultRow.Of(reader.Read("correction_list", place));
        return
        [
            new(form, form, FieldKey.Head, null, corrections),
            .. ResultRow.Of(reader.Read("stg_fund", key, "fund_no")).Select(fund => new FieldLine(form, fund, FieldKey.Funds, (int?)fund.Whole("fund_no"), corrections)),
            .. ResultRow.Of(reader.Read("stg_indicator", key, "row_no")).Select(row => new FieldLine(form, row, FieldKey.Indicators, (int?)row.Whole("row_no"), corrections)),
        ];
    }

    /// <summary>True for a row of a part.</summary>
    public bool IsOf(string name) => part == name;

    /// <summary>True where a key names a field of this row.</summary>
    public bool Holds(FieldKey key) => part == key.Part && number == key.Line;

    /// <summary>Its fields.</summary>
    public IEnumerable<FieldView> Fields() => CorrectableField.Of(part).Select(View);

    /// <summary>One of its fields.</summary>
    public FieldView View(CorrectableField field)
    {
        var key = new FieldKey(form.Text("document_key")!, (int)form.Whole("form_ordinal")!, part, number, field.Name);
        var (printed, location) = cells.GetValueOrDefault(field.Name);
        var correction = Correction(field);
        return new FieldView(key, FieldText.Of(field, row[field.Column]), printed, location, correction is null ? null : CorrectionNotes.Sentence(correction), FieldText.IsNumber(field));
    }

    /// <summary>The correction of a field that stands, applied or in question; null where there is none.</summary>
    public ResultRow? Correction(CorrectableField field) =>
        corrections.FirstOrDefault(one => one.Text("part") == part && one.Whole("line_no") == number && one.Text("field") == field.Name);

    /// <summary>Corrections of this row's indicator texts that were made after a moment: what they were read by must not change behind them.</summary>
    public IEnumerable<ResultRow> LaterTexts(DateTime moment) => corrections.Where(one =>
        part == FieldKey.Indicators && one.Text("part") == part && one.Whole("line_no") == number && (DateTime)one["decided_at"]! > moment
        && CorrectableField.Of(part).Any(field => field.Name == one.Text("field") && field.Content == FieldContent.IndicatorText));

    /// <summary>What the parser of corrections needs to know of the row.</summary>
    /// <param name="field">The field.</param>
    /// <param name="all">The form's rows: other amounts of the field's column tell its unit.</param>
    public FormLine Context(CorrectableField field, IEnumerable<FieldLine> all) => new(
        row.Table.Columns.Select((column, index) => (column.Name, Value: row.Values[index])).ToDictionary(pair => pair.Name, pair => pair.Value),
        cells.Where(cell => cell.Value.Printed is not null).ToDictionary(cell => cell.Key, cell => cell.Value.Printed!),
        (int?)form.Whole("year"), form.Text("amount_unit"), [.. all.Select(line => line.Amount(this, field)).OfType<(string, decimal)>()]);

    // What was corrected no longer shows in which unit its cell was printed.
    private (string Printed, decimal Yuan)? Amount(FieldLine like, CorrectableField field) =>
        part == like.part && Correction(field) is null && cells.GetValueOrDefault(field.Name).Printed is { } printed && field.Content == FieldContent.Amount && row.Number(field.Column) is { } yuan
            ? (printed, yuan)
            : null;
}
