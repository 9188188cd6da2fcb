using System.Text.Json;
using PerfEval.Warehouse.Lake;
using PerfEval.Warehouse.Tests.Lake;

namespace PerfEval.Warehouse.Tests.Marts;

/// <summary>A form as the lake's files have it, read without the engine, and which forms count by plain rules: a recomputation that shares nothing with the SQL.</summary>
internal sealed record LakeForm(string Document, int Collection, string Path, int Ordinal, int? Year, string Kind, string Body, string? Department, string? Name, string Content, decimal? Initial, decimal? Annual, decimal? Executed)
{
    /// <summary>The forms that count in sums: of each project and year those that came last, unless two of them differ; no whole departments.</summary>
    internal static IReadOnlyList<LakeForm> Counted(Workspace workspace)
    {
        var forms = All(workspace);
        return [.. forms.GroupBy(f => f.Year is null ? (f.Body, f.Name + f.Document + f.Ordinal, f.Year) : (f.Body, f.Name, f.Year)).Select(Current).OfType<LakeForm>().Where(f => f.Kind != "department")];
    }

    private static LakeForm? Current(IEnumerable<LakeForm> versions)
    {
        var newest = versions.GroupBy(f => f.Collection).MaxBy(g => g.Key)!.ToList();
        return newest.Select(f => f.Content).Distinct().Count() == 1 ? newest[0] : null;
    }

    private static List<LakeForm> All(Workspace workspace)
    {
        var files = LakeManifest.ReadAll(workspace).SelectMany(batch => batch.Files.Select(file => (batch.Batch, file))).ToList();
        var latest = Rows(workspace, files, "documents").GroupBy(d => Text(d.Row, "source_path")!).Select(path => path.MaxBy(d => d.Batch)).ToList();
        var funds = Rows(workspace, files, "funds").Where(f => Text(f.Row, "fund_kind") == "total").ToLookup(f => Key(f.Row));
        return
        [
            .. from form in Rows(workspace, files, "evaluations")
               join document in latest on Text(form.Row, "document_id") equals Text(document.Row, "document_id")
               let total = funds[Key(form.Row)].First().Row
               select new LakeForm(
                   Text(form.Row, "document_id")!, document.Batch, Text(document.Row, "source_path")!, form.Row.GetProperty("form_ordinal").GetInt32(), form.Year,
                   Text(form.Row, "form_kind")!, $"{Text(form.Row, "region")} {Text(form.Row, "implementing_unit") ?? Text(form.Row, "department")}",
                   Text(form.Row, "department") ?? Text(form.Row, "implementing_unit"), Text(form.Row, "project_name"),
                   $"{Cents(form.Row, "total_score")} {Cents(total, "initial_yuan")} {Cents(total, "annual_yuan")} {Cents(total, "executed_yuan")}",
                   Cents(total, "initial_yuan"), Cents(total, "annual_yuan"), Cents(total, "executed_yuan")),
        ];
    }

    private static List<(int Batch, int? Year, JsonElement Row)> Rows(Workspace workspace, List<(int Batch, LakeFile File)> files, string dataset) =>
        [.. files.Where(f => f.File.Dataset == dataset).SelectMany(f =>
            ParquetRows.Read(System.IO.Path.Combine(workspace.Lake, f.File.Path)).GetProperty("rows").EnumerateArray().Select(row => (f.Batch, f.File.Year, row)))];

    private static (string?, int) Key(JsonElement row) => (Text(row, "document_id"), row.GetProperty("form_ordinal").GetInt32());

    private static string? Text(JsonElement row, string name) => row.TryGetProperty(name, out var value) ? value.GetString() : null;

    // The reader gives decimals as binary numbers; at two places they are what was written.
    private static decimal? Cents(JsonElement row, string name) =>
        row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? Math.Round(value.GetDecimal(), 2) : null;
}
