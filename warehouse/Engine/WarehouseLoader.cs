using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using DuckDB.NET.Data;
using PerfEval.Warehouse.Lake;

namespace PerfEval.Warehouse.Engine;

/// <summary>Loads the lake into the warehouse: each batch exactly once, then every model anew, on a copy that is published when it is whole.</summary>
/// <param name="workspace">Lake and warehouse.</param>
/// <param name="catalog">The models.</param>
public sealed class WarehouseLoader(Workspace workspace, SqlModelCatalog catalog)
{
    private const string FingerprintState = "fingerprint";
    private const string ModelState = "models";
    private const string ShapeState = "shape";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly PublishedWarehouse published = new(workspace);

    /// <summary>Takes in what is new: batches, decisions, changed models or reference data. Nothing new changes nothing.</summary>
    /// <param name="cancellation">Stops between two models; what was published stands.</param>
    /// <exception cref="WarehouseWriteException">Disk full, not writable.</exception>
    /// <exception cref="LakeReadException">The lake is damaged.</exception>
    /// <exception cref="SqlModelException">A model file is wrong.</exception>
    public LoadOutcome Load(CancellationToken cancellation) => Run(fromNothing: false, cancellation);

    /// <summary>Builds the warehouse again from the lake alone.</summary>
    /// <param name="cancellation">As for <see cref="Load"/>.</param>
    public LoadOutcome Rebuild(CancellationToken cancellation) => Run(fromNothing: true, cancellation);

    private LoadOutcome Run(bool fromNothing, CancellationToken cancellation)
    {
        using var held = workspace.Lock(Patience);
        var batches = LakeManifest.ReadAll(workspace);
        var decisions = new DecisionLog(workspace).ReadAll();
        var fingerprint = Fingerprint(decisions);
        try
        {
            published.RemoveOthers();
            var current = published.Current();
            if (current is null && batches.Count == 0)
            {
                return LoadCounts.Nothing(catalog);
            }

            var state = fromNothing || current is null ? LoadState.Unusable : Compare(current, batches, fingerprint);
            return state == LoadState.UpToDate
                ? Count(current!)
                : Build(state == LoadState.Behind ? current : null, batches, decisions, fingerprint, cancellation);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or DuckDBException)
        {
            throw new WarehouseWriteException($"数据仓库写入失败，已发布的数据没有变化：{fault.Message}。请检查磁盘空间和“{workspace.WarehouseDirectory}”的写权限，然后重新运行。", fault);
        }
        finally
        {
            published.RemoveOthers();
        }
    }

    private string Fingerprint(IReadOnlyList<Decision> decisions) => Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes(catalog.Fingerprint() + string.Join('\n', decisions.Select(d => d.Id)))));

    private LoadState Compare(string current, IReadOnlyList<LakeManifest> batches, string fingerprint)
    {
        using var database = WarehouseDatabase.OpenForReading(current, published.TemporaryFolder);
        var ledger = new LakeLedger(workspace, database);
        var known = ledger.Batches();
        if (ledger.State(ShapeState) != LakeLedger.Shape() || !known.IsSubsetOf(batches.Select(b => b.Id)))
        {
            return LoadState.Unusable;
        }

        return known.Count == batches.Count && ledger.State(FingerprintState) == fingerprint ? LoadState.UpToDate
            : DeadRows.AreMost(database) ? LoadState.Unusable
            : LoadState.Behind;
    }

    private LoadOutcome Count(string current)
    {
        using var database = WarehouseDatabase.OpenForReading(current, published.TemporaryFolder);
        return LoadCounts.Of(database, catalog, changed: false, LoadSeconds.None);
    }

    private LoadOutcome Build(string? copyOf, IReadOnlyList<LakeManifest> batches, IReadOnlyList<Decision> decisions, string fingerprint, CancellationToken cancellation)
    {
        var next = published.BeginNext(copyOf);
        LoadOutcome outcome;
        using (var database = WarehouseDatabase.OpenForWriting(next, published.TemporaryFolder))
        {
            // A COMMIT that throws on a full disk may be durable all the same: the file is private, so it is simply thrown away.
            using var transaction = database.Connection.BeginTransaction();
            var watch = Stopwatch.StartNew();
            var seconds = CarryOn(database, batches, decisions, fingerprint, watch, cancellation);
            outcome = LoadCounts.Of(database, catalog, changed: true, seconds);
            transaction.Commit();
            ChangedDocuments.Remove(database);
            ChangedValues.Remove(database);
            database.Execute("CHECKPOINT");
        }

        // On a full disk the engine may close without a word and leave the rows in its log: what is published is looked at first.
        if (Compare(next, batches, fingerprint) != LoadState.UpToDate || PublishedWarehouse.HasLog(next))
        {
            throw new IOException($"“{next}”没有完整写入磁盘");
        }

        published.Publish(next, copyOf);
        return outcome;
    }

    private LoadSeconds CarryOn(
        WarehouseDatabase database, IReadOnlyList<LakeManifest> batches, IReadOnlyList<Decision> decisions, string fingerprint, Stopwatch watch, CancellationToken cancellation)
    {
        var ledger = new LakeLedger(workspace, database);
        ledger.Create();
        var (lastBatch, lastDecisions) = (ledger.LastBatch(), ledger.Decisions());
        var isOfTheseModels = ledger.State(ModelState) == catalog.Fingerprint();
        TakeBatches(ledger, batches, decisions, cancellation);
        var history = new FindingHistory(workspace, database);
        history.Read();
        ledger.SetState(ShapeState, LakeLedger.Shape());
        ledger.SetState(ModelState, catalog.Fingerprint());
        ledger.SetState(FingerprintState, fingerprint);
        if (!isOfTheseModels)
        {
            ledger.DropModels();
            var builder = new ModelBuilder(database, catalog);
            builder.Prepare();
            var whole = BuildModels(builder, watch, cancellation);
            history.Keep("true");
            return whole;
        }

        var updater = new ModelUpdater(database, catalog);
        updater.Begin(lastBatch, !lastDecisions.SetEquals(decisions.Select(d => d.Id)));
        var grown = BuildModels(updater, watch, cancellation);
        database.LookAtAll();
        history.Keep(ChangedDocuments.Has("item_key"));
        return grown;
    }

    private static void TakeBatches(LakeLedger ledger, IReadOnlyList<LakeManifest> batches, IReadOnlyList<Decision> decisions, CancellationToken cancellation)
    {
        var known = ledger.Batches();
        foreach (var batch in batches.Where(b => !known.Contains(b.Id)))
        {
            cancellation.ThrowIfCancellationRequested();
            ledger.Take(batch);
        }

        ledger.Replay(decisions);
    }

    private LoadSeconds BuildModels(ModelBuilder builder, Stopwatch watch, CancellationToken cancellation)
    {
        var marts = 0m;
        BuildAll(afterRules: false);
        var load = Seconds(watch) - marts;
        builder.Judge(catalog.Rules, cancellation);
        BuildAll(afterRules: true);
        return new(load, Seconds(watch) - load - marts, marts, builder.Seconds);

        void BuildAll(bool afterRules)
        {
            foreach (var model in catalog.Models.Where(m => catalog.IsAfterRules(m) == afterRules))
            {
                cancellation.ThrowIfCancellationRequested();
                var before = Seconds(watch);
                builder.Build(model);
                marts += SqlModelCatalog.IsMart(model) ? Seconds(watch) - before : 0;
            }
        }
    }

    private static decimal Seconds(Stopwatch watch) => watch.ElapsedMilliseconds / 1000m;
}
