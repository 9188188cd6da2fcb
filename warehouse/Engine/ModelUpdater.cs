using System.Globalization;
using PerfEval.Warehouse.Lake;

namespace PerfEval.Warehouse.Engine;

/// <summary>Carries the models of a warehouse on: a model whose inputs did not change is left alone; one whose rows come from their own document's
/// rows alone is computed for the changed documents, one whose rows come from those of one project alone for the projects of these; every other one is built anew, and what differs is written, so that what reads it need not be built where nothing came of it.
/// The models must be those the warehouse was built with. The result equals a rebuild, row by row.</summary>
internal sealed class ModelUpdater : ModelBuilder
{
    private const string Anew = "anew";

    private readonly ChangedDocuments documents;
    private readonly Dictionary<string, ChangedValues> columns;
    private readonly Dictionary<string, Change> changes = [];
    private readonly Dictionary<string, SqlModel> models;

    /// <summary>Nothing is computed yet.</summary>
    internal ModelUpdater(WarehouseDatabase database, SqlModelCatalog catalog)
        : base(database, catalog)
    {
        models = catalog.Models.ToDictionary(m => m.Name);
        columns = catalog.Models.Concat(catalog.Rules).Where(m => m.ByColumn is not null).GroupBy(m => m.ByColumn!).ToDictionary(
            group => group.Key,
            group => new ChangedValues(database, group.Key, KeysOf(group).Where(input => models[input.Key].Has(group.Key)).ToDictionary()));
        documents = new(database, columns.Values);
    }

    /// <summary>Takes note of what the load brought.</summary>
    /// <param name="lastBatch">Newest batch that was known before.</param>
    /// <param name="areDecisionsNew">Whether people decided anything since.</param>
    internal void Begin(long lastBatch, bool areDecisionsNew)
    {
        Prepare();
        var hasNewBatches = documents.Begin(lastBatch);
        foreach (var column in columns.Values)
        {
            column.Begin();
        }

        foreach (var dataset in LakeDataset.All)
        {
            changes[$"lake.{dataset.Name}"] = hasNewBatches ? Change.Documents : Change.None;
        }

        changes["lake.batches"] = changes["lake.finding_history"] = hasNewBatches ? Change.Anything : Change.None;
        changes["lake.decisions"] = areDecisionsNew ? Change.Anything : Change.None;
    }

    /// <inheritdoc/>
    internal override void Build(SqlModel model) => changes[model.Name] = ChangeOf(model) switch
    {
        Change.None => Change.None,
        _ when model.IsView => Change.Anything,
        Change.Documents when model.IsByDocument => Grow(model),
        Change.Documents when model.ByColumn is not null => Renew(model),
        _ => Replace(model),
    };

    /// <inheritdoc/>
    internal override void Judge(IReadOnlyList<SqlModel> rules, CancellationToken cancellation)
    {
        var open = rules.Where(rule => ChangeOf(rule) != Change.None).ToList();
        var growing = open.Where(rule => rule.IsByDocument && ChangeOf(rule) == Change.Documents).ToList();
        var isChanged = growing.Count > 0 && Regrow(growing, cancellation);
        foreach (var rule in open.Except(growing))
        {
            cancellation.ThrowIfCancellationRequested();
            isChanged |= Rejudge(rule);
        }

        changes[RuleRows.Table] = isChanged ? Change.Documents : Change.None;
    }

    private Change ChangeOf(SqlModel model) => model.References.Select(name => changes.GetValueOrDefault(name)).DefaultIfEmpty().Max();

    private Change Grow(SqlModel model)
    {
        var key = model.DocumentKey!;
        Narrowed(model, () => Run(model.Path, $"CREATE TEMP TABLE {ChangedDocuments.RowsOf(model.Name)} AS SELECT * FROM ({model.WithDefaults()}\n) WHERE {ChangedDocuments.Has(key)}"));
        return documents.Merge(model.Name, key) ? Change.Documents : Change.None;
    }

    // The rows of the touched projects, whatever documents they are of.
    private Change Renew(SqlModel model)
    {
        var values = Touched(model, () => Run(model.Path, $"CREATE OR REPLACE TEMP TABLE {Anew} AS {model.Unordered()}"));
        return model.DocumentKey is { } key
            ? documents.Merge($"temp.{Anew}", model.Name, key, values.RowsHave(model.Name, key)) ? Change.Documents : Change.None
            : values.Merge($"temp.{Anew}", model.Name) ? Change.Anything : Change.None;
    }

    private ChangedValues Touched(SqlModel model, Action build)
    {
        var values = columns[model.ByColumn!];
        values.Narrow(KeysOf([model]).ToDictionary());
        values.LookHereFirst();
        build();
        return values;
    }

    // The tables that some models read and whose rows are known by document, each with its column of the key.
    private IEnumerable<KeyValuePair<string, string>> KeysOf(IEnumerable<SqlModel> readers) => readers
        .SelectMany(model => model.References).Distinct().Where(name => models.GetValueOrDefault(name)?.DocumentKey is not null)
        .Select(name => KeyValuePair.Create(name, models[name].DocumentKey!));

    // Built anew beside the table, where nothing of it is written to the file, and then only what differs is.
    private Change Replace(SqlModel model)
    {
        Database.LookAtAll();
        if (!SqlModelCatalog.IsMart(model) && model.DocumentKey is { } key)
        {
            Run(model.Path, $"CREATE OR REPLACE TEMP TABLE {Anew} AS {model.Unordered()}");
            return documents.Merge($"temp.{Anew}", model.Name, key, "true") ? Change.Documents : Change.None;
        }

        Run(model.Path, $"CREATE OR REPLACE TEMP TABLE {Anew} AS {model.WithDefaults()}");
        if (Convert.ToBoolean(Database.Scalar($"SELECT (SELECT {ChangedDocuments.RowsOfT} FROM temp.{Anew} AS t) = (SELECT {ChangedDocuments.RowsOfT} FROM {model.Name} AS t)"), CultureInfo.InvariantCulture))
        {
            return Change.None;
        }

        // In the select's order: a copy of many row groups does not keep it by itself.
        Database.Execute($"CREATE OR REPLACE TABLE {model.Name} AS FROM temp.{Anew} ORDER BY rowid");
        return Change.Anything;
    }

    // What the rules say of the changed documents' forms alone.
    private bool Regrow(List<SqlModel> rules, CancellationToken cancellation)
    {
        const string Judged = "changed_judged";
        Database.Execute($"CREATE TEMP TABLE {Judged} ({RuleRows.Definition})");
        foreach (var rule in rules)
        {
            cancellation.ThrowIfCancellationRequested();
            Narrowed(rule, () => Judge(rule, Judged, ChangedDocuments.Has(SqlModelCatalog.FormKey)));
        }

        return documents.MergeOfChanged(
            Judged, RuleRows.Table, SqlModelCatalog.FormKey, $"rule_id IN ({string.Join(", ", rules.Select(rule => WarehouseDatabase.Quote(rule.Name)))})");
    }

    private bool Rejudge(SqlModel rule)
    {
        Database.Execute($"CREATE OR REPLACE TEMP TABLE {Anew} ({RuleRows.Definition})");
        var where = $"rule_id = {WarehouseDatabase.Quote(rule.Name)}";
        if (rule.ByColumn is not null && ChangeOf(rule) == Change.Documents)
        {
            var values = Touched(rule, () => Judge(rule, $"temp.{Anew}"));
            where += $" AND {values.Has(SqlModelCatalog.FormKey)}";
        }
        else
        {
            Database.LookAtAll();
            Judge(rule, $"temp.{Anew}");
        }

        return documents.Merge($"temp.{Anew}", RuleRows.Table, SqlModelCatalog.FormKey, where);
    }

    private void Narrowed(SqlModel model, Action build)
    {
        foreach (var (name, key) in KeysOf([model]))
        {
            documents.Narrow(name, key);
        }

        if (model.References.Contains(RuleRows.Table))
        {
            documents.Narrow(RuleRows.Table, SqlModelCatalog.FormKey);
        }

        documents.LookHereFirst();
        build();
    }
}
