using System.Globalization;
using System.Text.Json;
using PerfEval.Etl.Forms.Reports;

namespace PerfEval.Etl;

/// <summary>Writes a narrative report as the JSON of the <c>extract</c> command.</summary>
internal static class ReportJson
{
    /// <summary>Writes the report as an object.</summary>
    public static void Write(Utf8JsonWriter json, NarrativeReport report)
    {
        json.WriteStartObject();
        json.WriteString("title", report.Title.Text);
        json.WriteString("department", report.Department);
        json.WriteString("region", report.Region);
        json.WritePropertyName("year");
        json.WriteRawValue(report.Year?.ToString(CultureInfo.InvariantCulture) ?? "null");
        json.WriteString("basis_document", report.BasisDocument?.Text);
        json.WriteStartObject("totals");
        WriteTotals(json, string.Empty, report.Total);
        WriteTotals(json, "initial_", report.Initial);
        WriteTotals(json, "added_", report.Added);
        json.WriteEndObject();
        json.WriteStartArray("items");
        foreach (var item in report.Items)
        {
            WriteItem(json, item);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTotals(Utf8JsonWriter json, string prefix, ReportTotals totals)
    {
        json.WriteString(prefix + "projects", totals.Projects?.ToString(CultureInfo.InvariantCulture));
        ExtractionJson.Exact(json, prefix + "amount", totals.Amount);
        ExtractionJson.Exact(json, prefix + "executed", totals.Executed);
        ExtractionJson.Exact(json, prefix + "rate", totals.Rate);
    }

    private static void WriteItem(Utf8JsonWriter json, ReportItem item)
    {
        json.WriteStartObject();
        json.WriteNumber("no", item.No);
        json.WriteString("name", item.Name);
        json.WriteString("document_no", item.DocumentNo);
        ExtractionJson.Exact(json, "amount", item.Amount);
        ExtractionJson.Exact(json, "executed", item.Executed);
        ExtractionJson.Exact(json, "rate_percent", item.Rate);
        ExtractionJson.Exact(json, "score", item.Score);
        json.WriteString("grade", item.Grade);
        json.WriteString("location", item.Location);
        json.WriteEndObject();
    }
}
