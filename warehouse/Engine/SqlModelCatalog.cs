using System.Security.Cryptography;
using System.Text;

namespace PerfEval.Warehouse.Engine;

/// <summary>Every model of the warehouse, found by scanning the folders: a new file is a new model, rule or analysis.</summary>
public sealed class SqlModelCatalog
{
    internal const string RuleFolder = "rules";

    /// <summary>Key of a form in every model.</summary>
    internal const string FormKey = "evaluation_key";

    private const string FindingList = "finding_list";
    internal const string MartFolder = "marts";
    private static readonly string[] ModelFolders = ["staging", "dimensions", "facts", MartFolder];

    private readonly HashSet<string> afterRules;

    private SqlModelCatalog(SqlModelCatalog whole, IReadOnlyList<SqlModel> models, IReadOnlyList<SqlModel> rules)
    {
        (Directory, Macros, References, afterRules) = (whole.Directory, whole.Macros, whole.References, whole.afterRules);
        (Models, Rules, Analyses) = (models, rules, [.. models.Where(IsMart).OrderBy(m => m.Name, StringComparer.Ordinal)]);
    }

    private SqlModelCatalog(string directory)
    {
        Directory = directory;
        Macros = Files("macros", "*.sql");
        References = Files("reference", "*.csv");
        Rules = Read(RuleFolder);
        Models = SqlModelOrder.Sort([.. ModelFolders.SelectMany(Read)]);
        if (Models.Concat(Rules).FirstOrDefault(m => m.ByColumn is not null && !Models.Any(input => m.References.Contains(input.Name) && input.DocumentKey is not null && input.Has(m.ByColumn))) is { } blind)
        {
            throw new SqlModelException($"模型文件“{blind.Path}”写了“-- by: {blind.ByColumn}”，却没有一个输入既有这一列、又能看出是哪份文档。");
        }

        Analyses = [.. Models.Where(m => m.Folder == MartFolder).OrderBy(m => m.Name, StringComparer.Ordinal)];
        afterRules = [RuleRows.Table];
        foreach (var model in Models.Where(m => m.References.Overlaps(afterRules)))
        {
            afterRules.Add(model.Name);
        }
    }

    /// <summary>Models that are tables, in the order in which they are built.</summary>
    public IReadOnlyList<SqlModel> Models { get; }

    /// <summary>Models that answer a question (the marts), by name.</summary>
    public IReadOnlyList<SqlModel> Analyses { get; }

    /// <summary>Rules, by id.</summary>
    public IReadOnlyList<SqlModel> Rules { get; }

    internal string Directory { get; }

    internal IReadOnlyList<string> Macros { get; }

    internal IReadOnlyList<string> References { get; }

    /// <summary>Reads the model files.</summary>
    /// <param name="directory">Folder with staging, dimensions, facts, rules, marts; by default <c>warehouse</c> beside the program.</param>
    /// <exception cref="SqlModelException">The folder is missing or a header is wrong.</exception>
    public static SqlModelCatalog Load(string? directory = null)
    {
        var folder = directory ?? Path.Combine(AppContext.BaseDirectory, "warehouse");
        return System.IO.Directory.Exists(folder)
            ? new SqlModelCatalog(folder)
            : throw new SqlModelException($"找不到模型目录“{folder}”，程序安装不完整，请重新构建或重新安装。");
    }

    /// <summary>Content of everything the answers depend on: when it differs, the models are built again.</summary>
    internal string Fingerprint()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var path in Macros.Concat(References).Concat(Models.Concat(Rules).Select(m => m.Path)).Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetRelativePath(Directory, path)));
            hash.AppendData(File.ReadAllBytes(path));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    internal bool IsAfterRules(SqlModel model) => afterRules.Contains(model.Name);

    /// <summary>These rules and models with all that they read, for whoever needs a part and would not pay for the whole.</summary>
    /// <param name="models">Models; the list of findings is always among them.</param>
    /// <param name="rules">Rules.</param>
    public SqlModelCatalog Only(IEnumerable<string> models, IReadOnlyCollection<string> rules)
    {
        var kept = Rules.Where(rule => rules.Contains(rule.Name)).ToList();
        HashSet<string> needed = [FindingList, .. models, .. kept.SelectMany(rule => rule.References)];
        foreach (var model in Models.Reverse().Where(m => needed.Contains(m.Name)))
        {
            needed.UnionWith(model.References);
        }

        return new SqlModelCatalog(this, [.. Models.Where(m => needed.Contains(m.Name))], kept);
    }

    internal static bool IsMart(SqlModel model) => model.Folder == MartFolder;

    private List<SqlModel> Read(string folder) => [.. Files(folder, "*.sql").Select(path => SqlHeader.Read(path, folder))];

    private List<string> Files(string folder, string pattern)
    {
        var path = Path.Combine(Directory, folder);
        return System.IO.Directory.Exists(path) ? [.. System.IO.Directory.GetFiles(path, pattern).Order(StringComparer.Ordinal)] : [];
    }
}
