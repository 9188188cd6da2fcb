using System.Text.RegularExpressions;

namespace PerfEval.Warehouse.Engine;

/// <summary>Reads the header of a model file: <c>-- key: value</c> lines, and the lists below <c>-- columns:</c> and <c>-- parameters:</c>.</summary>
internal static partial class SqlHeader
{
    private const string Document = "document";
    private const int PartsOfColumn = 4;
    private const int PartsOfParameter = 3;

    /// <summary>Columns that every rule's select has.</summary>
    private static readonly IReadOnlyList<SqlColumn> RuleColumns =
    [
        new("evaluation_key", "表", null, "被检查的自评表；应报未报为应报事项键"),
        new("row_no", "指标行", null, "指标行号；涉及整张表时为空"),
        new("subject", "对象", null, "涉及的字段、一级指标或资金行"),
        new("verdict", "结论", null, "fail 不符、pass 相符、undetermined 无法判定"),
        new("severity", "级别", null, "fatal 致命、warning 警告、info 提示"),
        new("printed", "表中数", null, "表中所填"),
        new("expected", "应为", null, "按规则应为"),
        new("detail", "说明", null, "给填报单位的一句话"),
        new("location", "出处", null, "源文件中的位置"),
    ];

    private static readonly string[] RuleGrain = ["evaluation_key", "row_no", "subject"];

    /// <summary>Columns that begin with a document's key, where a grain begins with them.</summary>
    private static readonly string[] DocumentKeys = [SqlModelCatalog.FormKey, "document_key"];

    internal static SqlModel Read(string path, string folder)
    {
        var sql = File.ReadAllText(path);
        var values = new Dictionary<string, string>();
        var lists = new Dictionary<string, List<string>> { ["columns"] = [], ["parameters"] = [] };
        List<string>? list = null;
        foreach (var line in sql.Split('\n').TakeWhile(l => l.StartsWith("--", StringComparison.Ordinal)))
        {
            if (Entry().Match(line) is { Success: true } entry)
            {
                list = lists.GetValueOrDefault(entry.Groups["key"].Value);
                values[entry.Groups["key"].Value] = entry.Groups["value"].Value.Trim();
            }
            else
            {
                list?.Add(line[2..].Trim());
            }
        }

        var isRule = folder == SqlModelCatalog.RuleFolder;
        var grain = isRule ? RuleGrain : Split(Required(values, "grain", path), ',');
        var (by, key) = (values.GetValueOrDefault("by"), values.GetValueOrDefault("key") ?? DocumentKeys.FirstOrDefault(name => name == grain[0]));
        if (by is Document && key is null)
        {
            throw new SqlModelException($"模型文件“{path}”写了“-- by: {by}”，却没有一列能看出是哪份文档：请用“-- key:”写明。");
        }

        IReadOnlyList<SqlColumn> columns = isRule ? RuleColumns : [.. lists["columns"].Select(l => Column(l, path))];
        if (by is not null && key is null && columns.All(column => column.Name != by))
        {
            throw new SqlModelException($"模型文件“{path}”没有一列能看出是哪份文档，“-- by:”只能是自己的一列。");
        }

        return new SqlModel
        {
            Name = Path.GetFileNameWithoutExtension(path),
            Folder = folder,
            Path = path,
            Sql = sql,
            Title = Required(values, "title", path),
            Grain = grain,
            Columns = columns,
            Parameters = [.. lists["parameters"].Select(l => Parameter(l, path))],
            Category = values.GetValueOrDefault("category"),
            Scope = values.GetValueOrDefault("scope"),
            Basis = values.GetValueOrDefault("basis"),
            Since = values.GetValueOrDefault("since"),
            Version = values.GetValueOrDefault("version"),
            IsView = IsView(values.GetValueOrDefault("built"), isNarrowed: by is not null, folder, path),
            IsByDocument = by == Document,
            ByColumn = by == Document ? null : by,
            DocumentKey = key,
            RowOrder = values.GetValueOrDefault("order") ?? (by is not null && LastOrder().Match(sql) is { Success: true } last ? last.Groups["columns"].Value : null),
            References = Source().Matches(Comment().Replace(sql, "")).Select(m => m.Groups["name"].Value).ToHashSet(),
        };
    }

    /// <summary>A select without the order that it gives its rows in the end.</summary>
    internal static string WithoutLastOrder(string sql) => LastOrder().Replace(sql, "${select}");

    internal static Regex ParameterUse(string name) => new($@"\${Regex.Escape(name)}\b");

    private static SqlColumn Column(string line, string path)
    {
        var parts = Split(line, '|');
        return parts.Length == PartsOfColumn
            ? new(parts[0], parts[1], NullIfEmpty(parts[2]), NullIfEmpty(parts[3]))
            : throw new SqlModelException($"模型文件“{path}”的列说明“{line}”应写作：列名 | 中文名 | 单位 | 含义。");
    }

    private static SqlParameter Parameter(string line, string path)
    {
        var parts = Split(line, '|');
        var declared = Declaration().Match(parts[0]);
        return parts.Length == PartsOfParameter && declared.Success
            ? new(declared.Groups["name"].Value, declared.Groups["type"].Value.Trim(), declared.Groups["default"].Value.Trim(), parts[1], NullIfEmpty(parts[2]))
            : throw new SqlModelException($"模型文件“{path}”的参数说明“{line}”应写作：参数名 类型 = 默认值 | 中文名 | 含义。");
    }

    private static string Required(Dictionary<string, string> values, string key, string path) =>
        values.TryGetValue(key, out var value) && value.Length > 0 ? value : throw new SqlModelException($"模型文件“{path}”的开头缺少“-- {key}:”。");

    // A mart is asked when somebody looks: what it sums up and orders is computed already. Kept as a table it would be computed again whole by every load.
    private static bool IsView(string? built, bool isNarrowed, string folder, string path) => built switch
    {
        null => folder == SqlModelCatalog.MartFolder && !isNarrowed,
        "view" => true,
        "table" => false,
        _ => throw new SqlModelException($"模型文件“{path}”的“-- built:”只能是 view 或 table。"),
    };

    private static string[] Split(string text, char separator) => text.Split(separator, StringSplitOptions.TrimEntries);

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;

    [GeneratedRegex(@"^-- (?<key>[a-z]+):(?<value>.*)$")]
    private static partial Regex Entry();

    [GeneratedRegex(@"^(?<name>[a-z_0-9]+) +(?<type>[A-Z0-9_(), ]+?) *= *(?<default>.+)$")]
    private static partial Regex Declaration();

    [GeneratedRegex(@"\b(?:from|join)\s+(?<name>[a-z_][a-z0-9_]*(?:\.[a-z_][a-z0-9_]*)?)", RegexOptions.IgnoreCase)]
    private static partial Regex Source();

    [GeneratedRegex(@"^(?<select>select .+ |)order by (?<columns>[a-z0-9_., ]+?)\s*\z", RegexOptions.Multiline)]
    private static partial Regex LastOrder();

    [GeneratedRegex("--[^\n]*")]
    private static partial Regex Comment();
}
