namespace PerfEval.Warehouse.Engine;

/// <summary>The values of one column that a load touched (a project's key), as they are now and as they were, and the inputs of a model narrowed to them
/// (temporary tables, and the schema <c>touched</c> with views).</summary>
/// <param name="database">The warehouse that is being loaded.</param>
/// <param name="column">The column.</param>
/// <param name="tables">Tables that have it and are read by a model that is narrowed by it, each with its column of the key of document or form.</param>
internal sealed class ChangedValues(WarehouseDatabase database, string column, IReadOnlyDictionary<string, string> tables)
{
    /// <summary>Condition: the row has one of the values.</summary>
    internal string Has { get; } = $"{column} IN (FROM temp.touched_{column})";

    private string Before => $"temp.touched_{column}_before";

    /// <summary>No value was touched yet.</summary>
    internal void Begin()
    {
        database.Execute("CREATE SCHEMA IF NOT EXISTS touched");
        database.Execute($"CREATE TEMP TABLE touched_{column}_before (value VARCHAR)");
    }

    /// <summary>Keeps the values of rows that are about to go: a form that was of another project is missing there from now on.</summary>
    internal void Note(string table, string where)
    {
        if (tables.ContainsKey(table))
        {
            database.Execute($"INSERT INTO {Before} SELECT DISTINCT {column} FROM main.{table} WHERE {where}");
        }
    }

    /// <summary>Narrows a model's inputs: those with the column to its touched values, those without it to the forms of the former.</summary>
    /// <param name="inputs">Tables that the model reads, each with its column of the key of document or form.</param>
    internal void Narrow(IReadOnlyDictionary<string, string> inputs)
    {
        var keyed = inputs.Where(input => tables.ContainsKey(input.Key)).ToList();
        var now = string.Join(" UNION ", keyed.Select(input => $"SELECT {column} FROM main.{input.Key} WHERE {ChangedDocuments.RowsHave($"main.{input.Key}", input.Value)}"));
        database.Execute($"CREATE OR REPLACE TEMP TABLE touched_{column} AS FROM {Before} UNION {now}");
        var (first, key) = keyed[0];
        foreach (var (table, ownKey) in inputs)
        {
            var where = tables.ContainsKey(table) ? Has : $"{ChangedDocuments.DocumentOf(ownKey)} IN (SELECT {ChangedDocuments.DocumentOf(key)} FROM main.{first} WHERE {Has})";
            database.Execute($"CREATE OR REPLACE VIEW touched.{table} AS SELECT * FROM main.{table} WHERE {where}");
        }
    }

    /// <summary>What is named without a schema is looked for among the narrowed tables first.</summary>
    internal void LookHereFirst() => database.Execute("SET search_path = 'touched,main'");

    /// <summary>Forgets everything, once the transaction that used it is through.</summary>
    internal static void Remove(WarehouseDatabase database) => database.Execute("DROP SCHEMA IF EXISTS touched CASCADE");
}
