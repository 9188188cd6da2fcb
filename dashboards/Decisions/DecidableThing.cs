using PerfEval.Dashboards.Display;
using PerfEval.Warehouse.Engine;
using PerfEval.Warehouse.Lake;

namespace PerfEval.Dashboards.Decisions;

/// <summary>What can be withdrawn, restored or chosen: a document, one form of it, or everything that one look at the inbox brought.</summary>
/// <param name="What">The kind of decision.</param>
/// <param name="Key">Its key.</param>
/// <param name="Title">What a person would call it.</param>
/// <param name="Documents">The documents that the decision touches.</param>
/// <param name="Back">The page that shows it.</param>
public sealed record DecidableThing(string What, string Key, string Title, IReadOnlyList<string> Documents, string Back)
{
    /// <summary>Finds it; null where there is no such thing or no such decision.</summary>
    public static DecidableThing? Find(WarehouseReader reader, string? what, string? key) => key is null ? null : what switch
    {
        Decision.Withdraw or Decision.Restore => OfDocument(reader, what, key),
        Decision.WithdrawVersion or Decision.RestoreVersion or Decision.Choose or Decision.Unchoose => OfForm(reader, what, key),
        Decision.WithdrawCollection or Decision.RestoreCollection => OfCollection(reader, what, key),
        _ => null,
    };

    private static DecidableThing? OfDocument(WarehouseReader reader, string what, string key) =>
        One(reader, "dim_document", ("document_key", key)) is { } document
            ? new DecidableThing(what, key, $"文档“{document.Text("file_name")}”", [key], $"/documents/{key}")
            : null;

    private static DecidableThing? OfForm(WarehouseReader reader, string what, string key)
    {
        if (key.Split('/') is not [var document, var ordinal] || !int.TryParse(ordinal, out var number)
            || One(reader, "fct_evaluation", ("document_key", document), ("form_ordinal", number)) is not { } form)
        {
            return null;
        }

        var back = form.Text("year") is { } year ? $"/versions?project={form.Text("project_key")}&year={year}" : $"/documents/{document}";
        return new DecidableThing(what, key, $"“{form.Text("file_name")}”第 {ordinal} 张表（{form.Text("project_name") ?? "无项目名称"}，{form.Text("year") ?? "年度不明"}）", [document], back);
    }

    private static DecidableThing? OfCollection(WarehouseReader reader, string what, string key)
    {
        var documents = ResultRow.Of(reader.Read("stg_observation", new Dictionary<string, object?> { ["collection_id"] = key })).Select(row => row.Text("document_key")!).Distinct().ToList();
        return documents.Count == 0 ? null : new DecidableThing(what, key, $"收件批次 {key}（{documents.Count} 个文档）", documents, "/collections");
    }

    private static ResultRow? One(WarehouseReader reader, string table, params (string Column, object Value)[] where) =>
        ResultRow.Of(reader.Read(table, where.ToDictionary(pair => pair.Column, pair => (object?)pair.Value))).FirstOrDefault();
}
