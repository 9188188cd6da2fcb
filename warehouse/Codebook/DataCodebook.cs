using PerfEval.Warehouse.Engine;
using PerfEval.Warehouse.Lake;

namespace PerfEval.Warehouse.Codebook;

/// <summary>Every table and column of the warehouse: models from the headers of their files, the lake's tables from its records,
/// reference tables from their files. Nothing is listed by hand, so nothing can be forgotten.</summary>
public sealed class DataCodebook
{
    private const string LakeLayer = "lake";
    private const string ReferenceLayer = "reference";

    /// <summary>Tables of the lake's schema that are not datasets of batches.</summary>
    private static readonly (string Name, string[] Columns)[] LakeLists =
    [
        ("batches", ["batch_no", "batch_id", "created_at"]),
        ("state", ["name", "value"]),
        ("decisions", ["id", "time", "who", "what", "key", "value", "reason"]),
        ("finding_history", ["data_key", "batch_no"]),
    ];

    private readonly CodebookWords words = CodebookWords.Load();
    private readonly Dictionary<string, IReadOnlyList<string>> columnsOf;
    private readonly Dictionary<string, SqlModel> models;

    private DataCodebook(SqlModelCatalog catalog)
    {
        models = catalog.Models.ToDictionary(model => model.Name);
        var lists = LakeLists.Select(list => ($"{LakeLayer}.{list.Name}", (IReadOnlyList<string>)list.Columns));
        var datasets = LakeDataset.All.Select(dataset => ($"{LakeLayer}.{dataset.Name}", DatasetColumns(dataset)));
        var references = catalog.References.Select(path => ($"{ReferenceLayer}.{Path.GetFileNameWithoutExtension(path)}", Header(path)));
        List<(string Name, IReadOnlyList<string> Columns)> raw =
            [.. datasets, .. lists, .. references, (RuleRows.Table, RuleRows.Columns), ($"{ReferenceLayer}.rule", ["rule_id", "title", "category", "scope", "basis", "since", "version"])];
        columnsOf = raw.Concat(models.Values.Select(model => (model.Name, Columns: (IReadOnlyList<string>)[.. model.Columns.Select(column => column.Name)])))
            .ToDictionary(table => table.Name, table => table.Columns);
        Tables = [.. models.Values.Select(OfModel), .. raw.OrderBy(table => table.Name, StringComparer.Ordinal).Select(table => OfRaw(table.Name, table.Columns))];
    }

    /// <summary>The tables: models in the order in which they are built, then the lake's and the reference tables by name.</summary>
    public IReadOnlyList<CodebookTable> Tables { get; }

    /// <summary>Makes the codebook of a set of models.</summary>
    public static DataCodebook Of(SqlModelCatalog catalog) => new(catalog);

    private CodebookTable OfModel(SqlModel model) => new(
        model.Name, model.Title, model.Folder,
        string.Join("、", model.Grain.Select(name => model.Columns.FirstOrDefault(column => column.Name == name)?.Label ?? name)),
        [.. model.Columns.Select(column => new CodebookColumn(column.Name, column.Label, column.Unit, Meaning(model, column, []), SourceOf(model, column.Name)))],
        model.Parameters);

    private CodebookTable OfRaw(string name, IReadOnlyList<string> columns)
    {
        var (title, source) = words.Table(name) ?? (name, "");
        var origin = name.StartsWith(ReferenceLayer, StringComparison.Ordinal) ? $"随程序提供的参照数据 {name.Replace('.', '/')}{(source.Length == 0 ? "" : "：" + source)}" : source;
        return new CodebookTable(name, title, name == RuleRows.Table ? "facts" : name.Split('.')[0], null, [.. columns.Select(column => Raw(name, column, origin))], []);
    }

    private CodebookColumn Raw(string table, string column, string source)
    {
        var (label, unit, meaning) = words.Column(table, column) ?? ("", null, "");
        return new CodebookColumn(column, label, unit, meaning, source);
    }

    // What the header says, else what the column it is taken from says, else what its name says wherever it stands.
    private string Meaning(SqlModel model, SqlColumn column, HashSet<string> seen)
    {
        if (column.Meaning is not null)
        {
            return column.Meaning;
        }

        seen.Add(model.Name);
        var upstream = SameNamed(model, column.Name).Where(models.ContainsKey).FirstOrDefault(name => !seen.Contains(name));
        var inherited = upstream is null ? null : Meaning(models[upstream], models[upstream].Columns.First(c => c.Name == column.Name), seen);
        return inherited is not null && inherited != column.Label ? inherited
            : words.Column(model.Name, column.Name) is { Meaning.Length: > 0 } known ? known.Meaning : column.Label;
    }

    private string SourceOf(SqlModel model, string column)
    {
        var direct = SameNamed(model, column).ToList();
        var all = Upstream(model).ToList();
        return direct.Count > 0 ? $"取自 {string.Join("、", direct.Select(table => $"{table}.{column}"))}"
            : all.Count > 0 ? $"由 {string.Join("、", all)} 得出"
            : "由该表自身得出";
    }

    private IEnumerable<string> SameNamed(SqlModel model, string column) => Upstream(model).Where(table => columnsOf[table].Contains(column));

    private IEnumerable<string> Upstream(SqlModel model) => model.References.Where(columnsOf.ContainsKey).Where(name => name != model.Name).Order(StringComparer.Ordinal);

    private static IReadOnlyList<string> DatasetColumns(LakeDataset dataset) =>
        ["batch_no", "batch_id", .. dataset.Columns.Select(column => column.Name), .. dataset.IsByYear ? (string[])["year"] : []];

    private static string[] Header(string path) => File.ReadLines(path).First().TrimStart('\uFEFF').Split(',');
}
