using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using PerfEval.Etl.Forms;
using PerfEval.Etl.Values;

namespace PerfEval.Etl;

/// <summary>Writes readings as the JSON of the <c>extract</c> command: decimals as exact strings, blanks as null.</summary>
public static class ExtractionJson
{
    /// <summary>Writes <c>{ "documents": [ … ] }</c>.</summary>
    public static void Write(Stream stream, IEnumerable<DocumentReading> readings)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteStartArray("documents");
        foreach (var reading in readings)
        {
            WriteDocument(json, reading);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteDocument(Utf8JsonWriter json, DocumentReading reading)
    {
        json.WriteStartObject();
        json.WriteString("file", reading.Document.FileName);
        json.WriteString("sha256", reading.Document.Sha256);
        json.WriteString("format", reading.Content.Format);
        json.WriteString("status", reading.Status);
        WriteProblems(json, reading.Problems);
        json.WriteStartArray("forms");
        foreach (var form in reading.Forms)
        {
            WriteForm(json, form);
        }

        json.WriteEndArray();
        json.WritePropertyName("report");
        if (reading.Report is { } report)
        {
            ReportJson.Write(json, report);
        }
        else
        {
            json.WriteNullValue();
        }

        json.WriteEndObject();
    }

    private static void WriteForm(Utf8JsonWriter json, SelfEvaluation form)
    {
        json.WriteStartObject();
        json.WriteNumber("ordinal", form.Ordinal);
        json.WriteString("kind", form.Kind.ToString().ToLowerInvariant());
        json.WriteString("title", form.Title);
        json.WriteString("project_name", form.ProjectName);
        json.WriteString("project_code", form.ProjectCode);
        json.WriteString("unit_code", form.UnitCode);
        json.WriteString("region", form.Region);
        Whole(json, "year", form.Year);
        json.WriteString("year_source", form.YearSource);
        json.WriteString("department", form.Department);
        json.WriteString("implementing_unit", form.ImplementingUnit);
        Exact(json, "project_total_amount", form.ProjectTotalAmount);
        json.WriteString("amount_unit", form.AmountUnit);
        WriteFunds(json, form.Funds);
        json.WriteStartObject("goals");
        json.WriteString("expected", form.GoalExpected);
        json.WriteString("actual", form.GoalActual);
        json.WriteEndObject();
        json.WriteStartArray("indicators");
        foreach (var row in form.Indicators)
        {
            WriteIndicator(json, row);
        }

        json.WriteEndArray();
        Exact(json, "total_weight", form.TotalWeight);
        Exact(json, "total_score", form.TotalScore);
        json.WriteString("grade", form.Grade);
        json.WriteString("notes", form.Notes);
        WriteRepairs(json, form.Repairs);
        WriteProblems(json, form.Problems);
        WriteLocations(json, form);
        json.WriteEndObject();
    }

    private static void WriteFunds(Utf8JsonWriter json, IReadOnlyList<FundRow> funds)
    {
        json.WriteStartArray("funds");
        foreach (var fund in funds)
        {
            json.WriteStartObject();
            json.WriteString("kind", fund.Kind);
            json.WriteString("label", fund.Label);
            Exact(json, "initial", fund.Initial);
            Exact(json, "annual", fund.Annual);
            Exact(json, "executed", fund.Executed);
            Exact(json, "weight", fund.Weight);
            Exact(json, "rate_percent", fund.Rate?.Percent);
            json.WriteString("rate_as_printed", fund.Raw.Text("rate"));
            Exact(json, "score", fund.Score);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteIndicator(Utf8JsonWriter json, IndicatorScore row)
    {
        json.WriteStartObject();
        json.WriteNumber("row", row.Row);
        json.WriteString("level1", row.Level1);
        Exact(json, "level1_weight", row.Level1Weight);
        json.WriteString("level2", row.Level2);
        json.WriteString("level3", row.Level3);
        json.WriteString("target", row.Target);
        json.WriteString("unit", row.Unit);
        json.WriteString("actual", row.Actual);
        Exact(json, "weight", row.Weight);
        Exact(json, "score", row.Score);
        json.WriteString("deviation", row.Deviation);
        WriteQuantity(json, "target_parsed", row.TargetParsed);
        WriteQuantity(json, "actual_parsed", row.ActualParsed);
        json.WriteString("location", row.Raw.Location);
        json.WriteEndObject();
    }

    private static void WriteQuantity(Utf8JsonWriter json, string name, Quantity? quantity)
    {
        json.WritePropertyName(name);
        if (quantity is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        if (quantity.Op is not null)
        {
            json.WriteString("op", quantity.Op);
        }

        if (quantity.Date is { } date)
        {
            json.WriteString("value", date.ToString(quantity.Unit == "month" ? "yyyy-MM" : "yyyy-MM-dd", CultureInfo.InvariantCulture));
        }
        else
        {
            Exact(json, "value", quantity.Value);
        }

        if (quantity.High is not null)
        {
            Exact(json, "value_high", quantity.High);
        }

        json.WriteString("unit", quantity.Unit);
        if (quantity.Implied is not null)
        {
            json.WriteString("implied", quantity.Implied);
        }

        json.WriteEndObject();
    }

    private static void WriteRepairs(Utf8JsonWriter json, IReadOnlyList<Repair> repairs)
    {
        json.WriteStartArray("repairs");
        foreach (var repair in repairs)
        {
            json.WriteStartObject();
            Whole(json, "row", repair.Row);
            json.WriteString("field", repair.Field);
            json.WriteString("rule", repair.Rule);
            json.WriteString("was", repair.Was);
            json.WriteString("now", repair.Now);
            json.WriteNumber("confidence", repair.Confidence);
            json.WriteString("location", repair.Location);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteProblems(Utf8JsonWriter json, IReadOnlyList<Problem> problems)
    {
        json.WriteStartArray("problems");
        foreach (var problem in problems)
        {
            json.WriteStartObject();
            json.WriteString("code", problem.Code);
            json.WriteString("severity", problem.Severity.ToString().ToLowerInvariant());
            json.WriteString("message", problem.Message);
            json.WriteString("location", problem.Location);
            json.WriteString("field", problem.Field);
            Whole(json, "row", problem.Row);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteLocations(Utf8JsonWriter json, SelfEvaluation form)
    {
        json.WriteStartObject("locations");
        foreach (var (field, value) in form.Raw.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            json.WriteString(field, value.Location);
        }

        foreach (var (key, value) in form.Funds.DistinctBy(fund => fund.Kind).SelectMany(fund => fund.Raw.Cells.Select(cell => ($"funds.{fund.Kind}.{cell.Key}", cell.Value))))
        {
            json.WriteString(key.Replace(".rate", ".rate_percent", StringComparison.Ordinal), value.Location);
        }

        json.WriteEndObject();
    }

    internal static void Exact(Utf8JsonWriter json, string name, decimal? value) =>
        json.WriteString(name, value?.ToString(CultureInfo.InvariantCulture));

    private static void Whole(Utf8JsonWriter json, string name, int? value)
    {
        json.WritePropertyName(name);
        if (value is { } number)
        {
            json.WriteNumberValue(number);
        }
        else
        {
            json.WriteNullValue();
        }
    }
}
