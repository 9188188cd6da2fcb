using PerfEval.Warehouse.Lake;

namespace PerfEval.Warehouse.Engine;

/// <summary>Carries the models of a warehouse on: a model whose inputs did not change is left alone; one whose rows come from their own document's
/// rows alone is computed for the changed documents; every other one is built anew, and compared, so that what reads it need not be where nothing came of it.
/// The models must be those the warehouse was built with. The result equals a rebuild, row by row.</summary>
internal sealed class ModelUpdater(WarehouseDatabase database, SqlModelCatalog catalog) : ModelBuilder(database, catalog)
{
    private const string Before = "before_load";

    private readonly ChangedDocuments documents = new(database);
    private readonly Dictionary<string, Change> changes = [];
    private readonly Dictionary<string, SqlModel> models = catalog.Models.ToDictionary(m => m.Name);

    /// <summary>Takes note of what the load brought.</summary>
    /// <param name="lastBatch">Newest batch that was known before.</param>
    /// <param name="areDecisionsNew">Whether people decided anything since.</param>
    internal void Begin(long lastBatch, bool areDecisionsNew)
    {
        Prepare();
        documents.Begin();
        var hasNewBatches = documents.Add("document_id", $"SELECT document_id FROM lake.documents WHERE batch_no > {lastBatch}");
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
        _ => Replace(model),
    };

    /// <inheritdoc/>
    internal override void Judge(IReadOnlyList<SqlModel> rules, CancellationToken cancellation)
    {
        var open = rules.Where(rule => ChangeOf(rule) != Change.None).ToList();
        var growing = open.Where(rule => rule.IsByDocument && ChangeOf(rule) == Change.Documents).ToList();
        var isChanged = growing.Count > 0;
        if (isChanged)
        {
            Database.Execute($"DELETE FROM {SqlModelCatalog.RuleRows} WHERE rule_id IN ({string.Join(", ", growing.Select(rule => WarehouseDatabase.Quote(rule.Name)))}) AND {ChangedDocuments.Has(SqlModelCatalog.FormKey)}");
        }

        foreach (var rule in growing)
        {
            cancellation.ThrowIfCancellationRequested();
            Narrowed(rule, () => Judge(rule, $"main.{SqlModelCatalog.RuleRows}", ChangedDocuments.Has(SqlModelCatalog.FormKey)));
        }

        foreach (var rule in open.Except(growing))
        {
            cancellation.ThrowIfCancellationRequested();
            isChanged |= Rejudge(rule);
        }

        changes[SqlModelCatalog.RuleRows] = isChanged ? Change.Documents : Change.None;
    }

    private Change ChangeOf(SqlModel model) => model.References.Select(name => changes.GetValueOrDefault(name)).DefaultIfEmpty().Max();

    private Change Grow(SqlModel model)
    {
        var key = model.DocumentKey!;
        Narrowed(model, () => Run(model.Path, $"CREATE TABLE changed.{model.Name} AS SELECT * FROM ({model.WithDefaults()}\n) WHERE {ChangedDocuments.Has(key)}"));
        documents.Merge(model.Name, key);
        return Change.Documents;
    }

    private Change Replace(SqlModel model)
    {
        Database.Execute($"ALTER TABLE {model.Name} RENAME TO {Before}");
        base.Build(model);
        var change = SqlModelCatalog.IsMart(model) ? Change.Anything
            : model.DocumentKey is { } key ? documents.Add(key, Difference(model.Name, Before)) ? Change.Documents : Change.None
            : Database.Scalar($"SELECT 1 FROM ({Difference(model.Name, Before)}) LIMIT 1") is null ? Change.None : Change.Anything;
        Database.Execute($"DROP TABLE {Before}");
        return change;
    }

    private bool Rejudge(SqlModel rule)
    {
        Run(rule.Path, $"CREATE OR REPLACE TABLE changed.said AS {Said(rule)}", ("rule", rule.Name), ("version", rule.Version));
        var before = $"(SELECT * FROM {SqlModelCatalog.RuleRows} WHERE rule_id = {WarehouseDatabase.Quote(rule.Name)})";
        if (!documents.Add(SqlModelCatalog.FormKey, Difference("changed.said", before)))
        {
            return false;
        }

        Database.Execute($"DELETE FROM {SqlModelCatalog.RuleRows} WHERE rule_id = {WarehouseDatabase.Quote(rule.Name)}");
        Database.Execute($"INSERT INTO {SqlModelCatalog.RuleRows} FROM changed.said");
        return true;
    }

    private static string Difference(string now, string before) =>
        $"(FROM {now} EXCEPT ALL FROM {before}) UNION ALL (FROM {before} EXCEPT ALL FROM {now})";

    private void Narrowed(SqlModel model, Action build)
    {
        foreach (var name in model.References)
        {
            if (name == SqlModelCatalog.RuleRows)
            {
                documents.Narrow(name, SqlModelCatalog.FormKey);
            }
            else if (models.GetValueOrDefault(name)?.DocumentKey is { } key)
            {
                documents.Narrow(name, key);
            }
        }

        documents.LookHereFirst();
        build();
        documents.LookAtAll();
    }
}
