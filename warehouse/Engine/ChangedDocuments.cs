namespace PerfEval.Warehouse.Engine;

/// <summary>The documents that a load changed, and of every table that asks for it the rows of these documents alone (schema <c>changed</c>).
/// The rows are in temporary tables, which are never compressed nor written to the file; the schema has but views of them.
/// A document is known by the first 16 characters of its key, with which the keys of its forms begin; what has no document is known by its own key.</summary>
/// <param name="database">The warehouse that is being loaded.</param>
/// <param name="columns">Columns by which models are narrowed.</param>
internal sealed class ChangedDocuments(WarehouseDatabase database, IReadOnlyCollection<ChangedValues> columns)
{
    private const string Keys = "SELECT key FROM temp.changed_key";
    private const string KnownKeys = $"{Keys} WHERE NOT is_new";
    private const string OldKeys = $"{Keys} WHERE document IN (SELECT document FROM temp.changed_differing WHERE was_there)";

    private readonly Dictionary<string, int> narrowed = [];
    private int round;
    private long known;
    private long fresh;
    private bool hasRows;

    /// <summary>Condition on a key column of a few rows: the row is one of a changed document's.</summary>
    internal static string Has(string column) => $"{DocumentOf(column)} IN (SELECT document FROM temp.changed_document)";

    /// <summary>The same for a large table: its keys are looked through, and of the other columns those blocks alone are read that hold a row that is meant.</summary>
    /// <param name="table">Table of the condition.</param>
    /// <param name="column">Its column with the key of document or form.</param>
    /// <param name="keys">Select of the keys that are meant.</param>
    internal static string RowsHave(string table, string column, string keys = Keys) => $"rowid IN (SELECT rowid FROM {table} WHERE {column} IN ({keys}))";

    /// <summary>The documents that were read since: changed ones, and new ones among them, of which no table has a row yet.</summary>
    /// <param name="lastBatch">Newest batch that was known before.</param>
    /// <returns>Whether there are any.</returns>
    internal bool Begin(long lastBatch)
    {
        database.Execute("CREATE SCHEMA changed");
        database.Execute($"CREATE TEMP TABLE changed_document AS SELECT {DocumentOf("document_id")} AS document, 0 AS round, min(batch_no) > {lastBatch} AS is_new FROM lake.documents WHERE document_id IN (SELECT document_id FROM lake.documents WHERE batch_no > {lastBatch}) GROUP BY 1");
        database.Execute("CREATE TEMP TABLE changed_key (key VARCHAR, document VARCHAR, round INTEGER, is_new BOOLEAN)");
        AddKeys();
        return fresh + known > 0;
    }

    /// <summary>Makes the rows of the changed documents a table of their own, and adds to it those of documents that changed since it was last asked for.</summary>
    internal void Narrow(string table, string key)
    {
        if (!narrowed.TryGetValue(table, out var last))
        {
            database.Execute($"CREATE TEMP TABLE {RowsOf(table)} AS SELECT * FROM main.{table} WHERE {RowsHave($"main.{table}", key)}");
            Show(table);
        }
        else if (last < round)
        {
            database.Execute($"INSERT INTO temp.{RowsOf(table)} SELECT * FROM main.{table} WHERE {RowsHave($"main.{table}", key, $"{Keys} WHERE round > {last}")}");
        }

        narrowed[table] = round;
    }

    /// <summary>A temporary table for the rows of a model that is built from narrowed rows.</summary>
    internal static string RowsOf(string table) => $"changed_{table}";

    /// <summary>A model that was just built from narrowed rows: its own rows are narrowed ones as well, and take the place of the old ones.</summary>
    /// <param name="table">The model's table, its new rows in <see cref="RowsOf"/>.</param>
    /// <param name="key">Its column with the key of document or form.</param>
    /// <returns>Whether any document's rows differ.</returns>
    internal bool Merge(string table, string key)
    {
        narrowed.Add(table, round);
        Show(table);
        return MergeOfChanged($"temp.{RowsOf(table)}", table, key, "true");
    }

    /// <summary>The same of rows of the changed documents that are a part of a table. New documents' rows are compared with none: there are none. Where most
    /// documents are new the others' rows are written again unseen: reading the few old ones from all over the table takes longer.</summary>
    /// <param name="rows">Table of the new rows.</param>
    /// <param name="table">Table in the main schema.</param>
    /// <param name="key">Column of both with the key of document or form.</param>
    /// <param name="where">Condition for the rows of the table that may be replaced.</param>
    internal bool MergeOfChanged(string rows, string table, string key, string where)
    {
        if (known > fresh)
        {
            return Differ(Differing(Contents(rows, key, "true"), Contents($"main.{table}", key, $"{where} AND {RowsHave($"main.{table}", key)}")), out var hadRows)
                && Replace(rows, table, key, hadRows ? $"{key} IN ({OldKeys}) AND {where}" : null);
        }

        var gone = hasRows ? Remove(table, $"{key} IN ({KnownKeys}) AND {where}") : 0;
        return database.Execute($"INSERT INTO main.{table} FROM {rows}") + gone > 0;
    }

    /// <summary>Rows take the place of old ones where they differ. Many documents are looked at again because of another one and say the same: what is not
    /// written need not be compressed, and a row group without a deleted row is kept as it is.</summary>
    /// <param name="rows">Table of the new rows.</param>
    /// <param name="table">Table in the main schema.</param>
    /// <param name="key">Column of both with the key of document or form.</param>
    /// <param name="where">Condition for the old rows that the new ones replace.</param>
    /// <returns>Whether any document's rows differ.</returns>
    internal bool Merge(string rows, string table, string key, string where)
    {
        if (!Differ(Differing(Contents(rows, key, "true"), Contents($"main.{table}", key, where)), out var hadRows))
        {
            return false;
        }

        AddDiffering();
        return Replace(rows, table, key, hadRows ? $"{key} IN ({OldKeys}) AND {where}" : null);
    }

    // Whether any document differs, and whether any of those had rows.
    private bool Differ(string differing, out bool hadRows)
    {
        database.Execute($"CREATE OR REPLACE TEMP TABLE changed_differing AS {differing}");
        using var command = database.Command("SELECT count(*) > 0, coalesce(bool_or(was_there), false) FROM temp.changed_differing");
        using var row = command.ExecuteReader();
        row.Read();
        hadRows = row.GetBoolean(1);
        return row.GetBoolean(0);
    }

    private bool Replace(string rows, string table, string key, string? gone)
    {
        if (gone is not null)
        {
            Remove(table, gone);
        }

        database.Execute($"INSERT INTO main.{table} SELECT * FROM {rows} WHERE {DocumentOf(key)} IN (SELECT document FROM temp.changed_differing)");
        return true;
    }

    private int Remove(string table, string where)
    {
        foreach (var column in columns)
        {
            column.Note(table, where);
        }

        return database.Execute($"DELETE FROM main.{table} WHERE {where}");
    }

    /// <summary>Aggregate that stands for all rows of a table <c>t</c>, whatever their order: their number, and the sum of 64-bit hashes of whole rows.
    /// Comparing the rows themselves would take several times as long.</summary>
    internal const string RowsOfT = "(count(*), sum(hash(t)::HUGEINT))";

    /// <summary>What is named without a schema is looked for among the narrowed tables first.</summary>
    internal void LookHereFirst() => database.LookFirstIn("changed");

    /// <summary>Forgets everything, once the transaction that used it is through.</summary>
    internal static void Remove(WarehouseDatabase database) => database.Execute("DROP SCHEMA IF EXISTS changed CASCADE");

    // A table that was narrowed before is looked at again only where there are more documents than there were.
    private void AddDiffering()
    {
        if (database.Execute($"INSERT INTO temp.changed_document SELECT document, {round + 1}, false FROM temp.changed_differing WHERE document NOT IN (SELECT document FROM temp.changed_document)") > 0)
        {
            round++;
            AddKeys();
        }
    }

    // Every key that a document's rows may have: its own, and those of all forms that any reading found in it.
    private void AddKeys()
    {
        database.Execute($"""
            INSERT INTO temp.changed_key
            WITH document AS (FROM temp.changed_document WHERE round = {round})
            SELECT document AS key, document, round, is_new FROM document
            UNION
            SELECT l.document_id, d.document, round, is_new FROM lake.documents AS l JOIN document AS d ON d.document = {DocumentOf("l.document_id")}
            UNION
            SELECT d.document || '-' || l.form_ordinal, d.document, round, is_new FROM lake.evaluations AS l JOIN document AS d ON d.document = {DocumentOf("l.document_id")}
            """);
        fresh = database.Count("temp.changed_document WHERE is_new");
        known = database.Count("temp.changed_key WHERE NOT is_new AND key <> document");

        // What has no document, such as a form that is missing, has rows as well.
        hasRows = database.Count("temp.changed_key WHERE NOT is_new") > 0;
    }

    private void Show(string table) => database.Execute($"CREATE VIEW changed.{table} AS FROM temp.{RowsOf(table)}");

    private static string Contents(string table, string key, string where) =>
        $"SELECT {DocumentOf(key)} AS document, {RowsOfT} AS contents FROM {table} AS t WHERE {where} GROUP BY 1";

    private static string Differing(string now, string before) =>
        $"SELECT coalesce(n.document, b.document) AS document, b.document IS NOT NULL AS was_there FROM ({now}) AS n FULL JOIN ({before}) AS b ON n.document = b.document WHERE n.contents IS DISTINCT FROM b.contents";

    /// <summary>The document that a key of a document or of a form begins with.</summary>
    internal static string DocumentOf(string column) => $"left({column}, 16)";
}
