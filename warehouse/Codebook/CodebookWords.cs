using System.Text.Json;

namespace PerfEval.Warehouse.Codebook;

/// <summary>What the codebook says beside the headers of the model files, from <c>warehouse/reference/codebook.json</c>:
/// titles of the lake's and the reference tables, and what columns mean by their names.</summary>
internal sealed class CodebookWords
{
    private readonly Dictionary<string, string[]> tables;
    private readonly Dictionary<string, string[]> columns;

    private CodebookWords(JsonElement file)
    {
        tables = Entries(file, "tables");
        columns = Entries(file, "columns");
    }

    internal static CodebookWords Load()
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "warehouse", "reference", "codebook.json")));
        return new CodebookWords(json.RootElement);
    }

    /// <summary>Title and source of a table; null where the file does not know it.</summary>
    internal (string Title, string Source)? Table(string name) => tables.TryGetValue(name, out var entry) ? (entry[0], entry[1]) : null;

    /// <summary>Label, unit and meaning of a column, by its table and name, else by its name; null where the file does not know it.</summary>
    internal (string Label, string? Unit, string Meaning)? Column(string table, string name) =>
        (columns.GetValueOrDefault($"{table}.{name}") ?? columns.GetValueOrDefault(name)) is { } entry
            ? (entry[0], entry[1].Length == 0 ? null : entry[1], entry[2])
            : null;

    private static Dictionary<string, string[]> Entries(JsonElement file, string property) =>
        file.GetProperty(property).EnumerateObject().ToDictionary(entry => entry.Name, entry => entry.Value.EnumerateArray().Select(text => text.GetString()!).ToArray());
}
