using PerfEval.Warehouse.Engine;
using PerfEval.Warehouse.Lake;

namespace PerfEval.Warehouse.Tests.Samples;

/// <summary>A workspace with its models, and the steps that fill it.</summary>
public sealed class LoadedWarehouse : IDisposable
{
    private readonly TemporaryWorkspace temporary = new();
    private WarehouseReader? open;

    public static SqlModelCatalog Catalog { get; } = SqlModelCatalog.Load();

    /// <summary>Models that take the product's place.</summary>
    public SqlModelCatalog Models { get; init; } = Catalog;

    /// <summary>The product's models as far as a test looks at them: building all of them for three forms takes seconds.</summary>
    public static SqlModelCatalog Part(string[] models, params string[] rules) => Catalog.Only(models, rules);

    public Workspace Workspace => temporary.Workspace;

    /// <summary>Writes one batch.</summary>
    public LakeManifest Write(params IReadOnlyList<Document> documents)
    {
        var rows = new LakeRows();
        foreach (var document in documents)
        {
            document.AddTo(rows);
        }

        return new LakeWriter(Workspace).Write(rows);
    }

    public LoadOutcome Load() => Published(new WarehouseLoader(Workspace, Models).Load(CancellationToken.None));

    /// <summary>Writes one batch and loads it.</summary>
    public LoadOutcome Load(params IReadOnlyList<Document> documents)
    {
        Write(documents);
        return Load();
    }

    public LoadOutcome Rebuild() => Published(new WarehouseLoader(Workspace, Models).Rebuild(CancellationToken.None));

    public WarehouseReader Open() => WarehouseReader.Open(Workspace, Models);

    /// <summary>Rows of a free query.</summary>
    public IReadOnlyList<object?[]> Sql(string sql)
    {
        open ??= Open();
        return open.Sql(sql).Rows;
    }

    /// <summary>Rows of a free query as texts, values joined by blanks.</summary>
    public IReadOnlyList<string> Lines(string sql) =>
        [.. Sql(sql).Select(row => string.Join(' ', row.Select(v => Convert.ToString(v, System.Globalization.CultureInfo.InvariantCulture))))];

    public void Dispose()
    {
        open?.Dispose();
        temporary.Dispose();
    }

    // The next question goes to what is published now.
    private LoadOutcome Published(LoadOutcome outcome)
    {
        open?.Dispose();
        open = null;
        return outcome;
    }
}
