using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PerfEval.Etl.Forms;
using PerfEval.Etl.Forms.Reports;
using PerfEval.Warehouse.Lake;

namespace PerfEval.Etl.Jobs;

/// <summary>Turns what documents say into the lake's rows; raw text and address of each cell stand beside its value.</summary>
/// <param name="collection">The collection the documents came in.</param>
public sealed class LakeRowBuilder(string collection)
{
    private static readonly JsonWriterOptions CellJson = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSerializerOptions FactJson = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    // One buffer for the cells of all rows.
    private readonly ArrayBufferWriter<byte> buffer = new(1024);

    /// <summary>The rows so far.</summary>
    public LakeRows Rows { get; } = new();

    /// <summary>Adds one document.</summary>
    /// <param name="document">How it was collected.</param>
    /// <param name="reading">What it says.</param>
    /// <param name="isReading">False where its content is in the lake already: only its path is noted.</param>
    public void Add(CollectedDocument document, DocumentReading reading, bool isReading)
    {
        var problems = reading.Problems.Select(problem => ((int?)null, problem)).Concat(reading.Forms.SelectMany(form => form.Problems.Select(problem => ((int?)form.Ordinal, problem)))).ToList();
        Rows.Documents.Add(new LakeDocument(
            document.Sha256, collection, document.Path, reading.Document.FileName, reading.Content.Format, document.SizeBytes, document.ModifiedAt, document.ReceivedAt,
            reading.Status, isReading, EtlPipeline.ReaderVersion, reading.Forms.Count, problems.Count));
        if (!isReading)
        {
            return;
        }

        Rows.Problems.AddRange(problems.Select((pair, index) => Problem(document.Sha256, pair.Item1, index + 1, pair.problem)));
        foreach (var form in reading.Forms)
        {
            AddForm(document.Sha256, form);
        }

        if (reading.Report is { } report)
        {
            AddReport(document.Sha256, report);
        }
    }

    private void AddForm(string id, SelfEvaluation form)
    {
        Rows.Evaluations.Add(new LakeEvaluation(
            id, form.Ordinal, form.Year, form.YearSource ?? "none", form.Kind.ToString().ToLowerInvariant(), form.Title, form.ProjectName, form.ProjectCode, form.UnitCode, form.Region,
            form.Department, form.ImplementingUnit, form.ProjectTotalAmount, form.AmountUnit, form.GoalExpected, form.GoalActual, form.TotalWeight, form.TotalScore, form.Grade, form.Notes,
            form.Location, Cells(form.Raw)));
        Rows.Funds.AddRange(form.Funds.Select((fund, index) => new LakeFund(
            id, form.Ordinal, form.Year, index + 1, fund.Kind, fund.Label, fund.Initial, fund.Annual, fund.Executed, fund.Weight, fund.Rate?.Percent, fund.Rate?.Scale, fund.Raw.Text("rate"), fund.Score,
            fund.Raw.Location, Cells(fund.Raw.Cells))));
        Rows.Indicators.AddRange(form.Indicators.Select(row => Indicator(id, form, row)));
        Rows.Repairs.AddRange(form.Repairs.Select((repair, index) => new LakeRepair(
            id, form.Ordinal, form.Year, index + 1, repair.Row, repair.Field, repair.Rule, repair.Was, repair.Now, repair.Confidence, repair.Location)));
    }

    private LakeIndicator Indicator(string id, SelfEvaluation form, IndicatorScore row)
    {
        var (target, actual) = (row.TargetParsed, row.ActualParsed);
        return new LakeIndicator(
            id, form.Ordinal, form.Year, row.Row, row.Level1, row.Level1Weight, row.Level2, row.Level3, row.Target, row.Unit, row.Actual, row.Weight, row.Score, row.Deviation,
            target?.Op, target?.Value, target?.High, target?.Date, target?.Unit, target?.Implied, target?.Mangled ?? false,
            actual?.Op, actual?.Value, actual?.High, actual?.Date, actual?.Unit, actual?.Mangled ?? false,
            row.Raw.Location, Cells(row.Raw.Cells));
    }

    private void AddReport(string id, NarrativeReport report)
    {
        var raw = new Dictionary<string, RawValue> { ["title"] = report.Title };
        if (report.BasisDocument is { } basis)
        {
            raw["basis_document"] = basis;
        }

        if (report.TotalsLocation is { } at)
        {
            raw["totals"] = new RawValue(string.Empty, at);
        }

        var (total, initial, added) = (report.Total, report.Initial, report.Added);
        Rows.Reports.Add(new LakeReport(
            id, report.Title.Text, report.Department, report.Region, report.Year, report.BasisDocument?.Text,
            total.Projects, total.Amount, total.Executed, total.Rate, initial.Projects, initial.Amount, initial.Executed, initial.Rate,
            added.Projects, added.Amount, added.Executed, added.Rate, report.Title.Location, Cells(raw)));
        Rows.ReportItems.AddRange(report.Items.Select(item => new LakeReportItem(
            id, item.No, item.Name, item.DocumentNo, item.Amount, item.Executed, item.Rate, item.RateScale, item.Score, item.Grade, item.Location, Cells(item.Raw)) { Facts = JsonSerializer.Serialize(item.Facts, FactJson) }));
    }

    private static LakeProblem Problem(string id, int? form, int number, Problem problem) =>
        new(id, form, number, problem.Code, problem.Severity.ToString().ToLowerInvariant(), problem.Message, problem.Field, problem.Row, problem.Location);

    // { field: [text, address], … }, in the fields' order.
    private string Cells(IReadOnlyDictionary<string, RawValue> cells)
    {
        var fields = cells.Keys.ToArray();
        Array.Sort(fields, StringComparer.Ordinal);
        buffer.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(buffer, CellJson))
        {
            json.WriteStartObject();
            foreach (var field in fields)
            {
                json.WriteStartArray(field);
                json.WriteStringValue(cells[field].Text);
                json.WriteStringValue(cells[field].Location);
                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
