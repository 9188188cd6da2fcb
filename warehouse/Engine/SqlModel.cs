namespace PerfEval.Warehouse.Engine;

/// <summary>One SQL file: its header, and one select. The file's name is the model's name and its table's; a rule's file name is the rule's id.</summary>
public sealed record SqlModel
{
    /// <summary>Name of the file without its ending.</summary>
    public required string Name { get; init; }

    /// <summary>staging, dimensions, facts, rules or marts.</summary>
    public required string Folder { get; init; }

    /// <summary>Path of the file.</summary>
    public required string Path { get; init; }

    /// <summary>Chinese title.</summary>
    public required string Title { get; init; }

    /// <summary>Columns that tell one row from another.</summary>
    public required IReadOnlyList<string> Grain { get; init; }

    /// <summary>Columns in order.</summary>
    public required IReadOnlyList<SqlColumn> Columns { get; init; }

    /// <summary>Parameters; only marts have some.</summary>
    public required IReadOnlyList<SqlParameter> Parameters { get; init; }

    /// <summary>The whole file: line numbers of an error are the file's.</summary>
    public required string Sql { get; init; }

    /// <summary>Rules: 算术, 执行 …</summary>
    public string? Category { get; init; }

    /// <summary>Rules: what it is applied to.</summary>
    public string? Scope { get; init; }

    /// <summary>Rules: what it rests on.</summary>
    public string? Basis { get; init; }

    /// <summary>Rules: first version of the product that has it.</summary>
    public string? Since { get; init; }

    /// <summary>Rules: counts up when the rule judges otherwise than before.</summary>
    public string? Version { get; init; }

    /// <summary>A view, asked when somebody looks: marts, unless they say otherwise or grow by document, and what says <c>-- built: view</c>.</summary>
    internal bool IsView { get; init; }

    /// <summary>Each document's rows come from that document's rows in the inputs alone, and from inputs that know no document (<c>-- by: document</c>).
    /// A new document then costs its own rows and no other's.</summary>
    internal bool IsByDocument { get; init; }

    /// <summary>Column of texts of the inputs: a form's rows come from the inputs' rows of the forms of the same value alone, and of their documents
    /// (<c>-- by: project_key</c>): a new document then costs its projects' rows. What has no document has the column itself. Null where there is none.</summary>
    internal string? ByColumn { get; init; }

    /// <summary>Column by whose first 16 characters the rows of a document are known; null where rows belong to no document.</summary>
    internal string? DocumentKey { get; init; }

    /// <summary>What its rows are ordered by when they are read, where they do not stand in order themselves: a table that grew holds them in another one than
    /// its select gave them, and a view that others join leaves the order to who reads it (<c>-- order:</c>). Null where they do.</summary>
    internal string? RowOrder { get; init; }

    /// <summary>Models and other tables that the select reads.</summary>
    internal IReadOnlySet<string> References { get; init; } = new HashSet<string>();

    /// <summary>Whether it has a column of this name.</summary>
    internal bool Has(string column) => Columns.Any(c => c.Name == column);

    /// <summary>The select with each parameter cast to its declared type, ready for binding.</summary>
    internal string Parameterised() => Replace(p => $"CAST(${p.Name} AS {p.Type})");

    /// <summary>The select with the declared defaults.</summary>
    internal string WithDefaults() => Replace(p => $"CAST({p.Default} AS {p.Type})");

    /// <summary>The same with its rows in any order: of most of them nothing comes.</summary>
    internal string Unordered() => SqlHeader.WithoutLastOrder(WithDefaults());

    private string Replace(Func<SqlParameter, string> text) =>
        Parameters.Aggregate(Sql, (sql, parameter) => SqlHeader.ParameterUse(parameter.Name).Replace(sql, _ => text(parameter)));
}
