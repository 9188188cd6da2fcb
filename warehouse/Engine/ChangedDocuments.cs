namespace PerfEval.Warehouse.Engine;

/// <summary>The documents that a load changed, and of every table that asks for it the rows of these documents alone (schema <c>changed</c>).
/// A document is known by the first 16 characters of its key, with which the keys of its forms begin; what has no document is known by its own key.</summary>
internal sealed class ChangedDocuments(WarehouseDatabase database)
{
    private readonly Dictionary<string, string> narrowed = [];

    /// <summary>Condition on a key column: the row is one of a changed document's.</summary>
    internal static string Has(string column) => $"{DocumentOf(column)} IN (FROM changed.document)";

    /// <summary>No document has changed yet.</summary>
    internal void Begin()
    {
        database.Execute("CREATE SCHEMA changed");
        database.Execute("CREATE TABLE changed.document (document VARCHAR)");
    }

    /// <summary>Adds the documents of some rows.</summary>
    /// <param name="column">Column with the key of document or form.</param>
    /// <param name="rows">Select that gives rows; there may be none.</param>
    /// <returns>Whether there were rows.</returns>
    internal bool Add(string column, string rows)
    {
        // The engine cannot commit a table that was written to and dropped in one transaction: these are only ever made.
        database.Execute($"CREATE OR REPLACE TABLE changed.found AS SELECT DISTINCT {DocumentOf(column)} AS document FROM ({rows})");
        if (database.Count("changed.found") == 0)
        {
            return false;
        }

        database.Execute("CREATE OR REPLACE TABLE changed.added AS FROM changed.found WHERE document NOT IN (FROM changed.document)");
        foreach (var (table, key) in narrowed)
        {
            database.Execute($"INSERT INTO changed.{table} SELECT * FROM main.{table} WHERE {DocumentOf(key)} IN (FROM changed.added)");
        }

        database.Execute("INSERT INTO changed.document FROM changed.added");
        return true;
    }

    /// <summary>Makes the rows of the changed documents a table of their own, once, and keeps it so when more documents change.</summary>
    internal void Narrow(string table, string key)
    {
        if (narrowed.TryAdd(table, key))
        {
            database.Execute($"CREATE TABLE changed.{table} AS SELECT * FROM main.{table} WHERE {Has(key)}");
        }
    }

    /// <summary>The narrowed rows of a model that was just built from narrowed rows take the place of the old ones.</summary>
    internal void Merge(string table, string key)
    {
        narrowed.Add(table, key);
        database.Execute($"DELETE FROM main.{table} WHERE {Has(key)}");
        database.Execute($"INSERT INTO main.{table} FROM changed.{table}");
    }

    /// <summary>What is named without a schema is looked for among the narrowed tables first.</summary>
    internal void LookHereFirst() => database.Execute("SET search_path = 'changed,main'");

    /// <summary>What is named without a schema is the whole table again.</summary>
    internal void LookAtAll() => database.Execute("SET search_path = 'main'");

    /// <summary>Forgets everything, once the transaction that used it is through.</summary>
    internal static void Remove(WarehouseDatabase database) => database.Execute("DROP SCHEMA IF EXISTS changed CASCADE");

    private static string DocumentOf(string column) => $"left({column}, 16)";
}
