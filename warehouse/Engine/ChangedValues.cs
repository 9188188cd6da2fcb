namespace PerfEval.Warehouse.Engine;

/// <summary>The values of one column that a load touched (a project's key), as they are now and as they were, the forms that have them, and the inputs of a
/// model narrowed to these forms (temporary tables, and the schema <c>touched</c> with views). A form without a value is alone.</summary>
/// <param name="database">The warehouse that is being loaded.</param>
/// <param name="column">The column.</param>
/// <param name="tables">Tables that have it and are read by a model that is narrowed by it, each with its column of the key of document or form.</param>
internal sealed class ChangedValues(WarehouseDatabase database, string column, IReadOnlyDictionary<string, string> tables)
{
    private string Before => $"temp.touched_{column}_before";

    private string Keys => $"FROM temp.touched_{column}_key";

    private string HasValue => $"{column} IN (FROM temp.touched_{column})";

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

    /// <summary>Narrows a model's inputs to the forms with a touched value and to the changed documents, which may have lost theirs.</summary>
    /// <param name="inputs">Tables that the model reads, each with its column of the key of document or form.</param>
    internal void Narrow(IReadOnlyDictionary<string, string> inputs)
    {
        var keyed = inputs.Where(input => tables.ContainsKey(input.Key)).ToList();
        var now = keyed.Select(input => $"SELECT {column} FROM main.{input.Key} WHERE {ChangedDocuments.RowsHave($"main.{input.Key}", input.Value)}");
        database.Execute($"CREATE OR REPLACE TEMP TABLE touched_{column} AS FROM (FROM {Before} UNION {string.Join(" UNION ", now)}) AS t(value) WHERE value IS NOT NULL");
        var forms = keyed.Select(input => $"SELECT {input.Value} FROM main.{input.Key} WHERE {HasValue}");
        database.Execute($"CREATE OR REPLACE TEMP TABLE touched_{column}_key AS WITH form AS (SELECT key FROM temp.changed_key UNION {string.Join(" UNION ", forms)}) FROM form UNION SELECT document_id FROM lake.documents WHERE {ChangedDocuments.DocumentOf("document_id")} IN (SELECT {ChangedDocuments.DocumentOf("key")} FROM form)");
        foreach (var (table, key) in inputs)
        {
            database.Execute($"CREATE OR REPLACE VIEW touched.{table} AS SELECT * FROM main.{table} WHERE {RowsHave(table, key)}");
        }
    }

    /// <summary>Condition: the row is of a form with a touched value, or of a changed document.</summary>
    /// <param name="key">Column with the key of document or form.</param>
    internal string Has(string key) => $"{key} IN ({Keys})";

    /// <summary>The same for a whole table: the row is of a form with a touched value, or of a changed document.</summary>
    /// <param name="table">The table.</param>
    /// <param name="key">Its column with the key of document or form.</param>
    internal string RowsHave(string table, string key) => ChangedDocuments.RowsHave($"main.{table}", key, Keys);

    /// <summary>The touched values' rows take the place of old ones in a table that has the column and knows no document.</summary>
    /// <returns>Whether they differ.</returns>
    internal bool Merge(string rows, string table)
    {
        if (database.Scalar($"SELECT (SELECT {ChangedDocuments.RowsOfT} FROM {rows} AS t) IS NOT DISTINCT FROM (SELECT {ChangedDocuments.RowsOfT} FROM main.{table} AS t WHERE {HasValue})") is true)
        {
            return false;
        }

        database.Execute($"DELETE FROM main.{table} WHERE {HasValue}");
        database.Execute($"INSERT INTO main.{table} FROM {rows}");
        return true;
    }

    /// <summary>What is named without a schema is looked for among the narrowed tables first.</summary>
    internal void LookHereFirst() => database.LookFirstIn("touched");

    /// <summary>Forgets everything, once the transaction that used it is through.</summary>
    internal static void Remove(WarehouseDatabase database) => database.Execute("DROP SCHEMA IF EXISTS touched CASCADE");
}
