using System.Diagnostics;
using PerfEval.Etl.Documents;
using PerfEval.Warehouse;
using PerfEval.Warehouse.Lake;

namespace PerfEval.Etl.Jobs;

/// <summary>Reads the documents of unfinished collections into the lake, batch by batch. What is in the lake already is left alone,
/// so a run that died goes on where it stopped and neither loses nor doubles a form.</summary>
/// <param name="workspace">Where from and where to.</param>
/// <param name="pipeline">The recognition.</param>
public sealed class ExtractJob(Workspace workspace, EtlPipeline pipeline)
{
    /// <summary>Documents a batch: one file a form would be 20 times bigger and 300 times slower to read than one of 2,000.</summary>
    private const int BatchSize = 2000;

    /// <summary>Documents that are being read or wait for the one before them: so many that no core idles while one takes long, and their grids fit the memory.</summary>
    private const int MostAhead = 16;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Stopwatch reading = new();
    private readonly Stopwatch writing = new();
    private readonly SourceStore store = new(workspace);
    private (int Documents, int Forms, int Rejected) done;

    /// <summary>Reads everything that waits.</summary>
    /// <param name="progress">Told after every document; null for nobody.</param>
    /// <param name="stop">Stops after the documents being read; what was read by then is in the lake.</param>
    /// <exception cref="OperationCanceledException">Stopped before the end.</exception>
    /// <exception cref="LakeWriteException">The disk is full or cannot be written; whole batches are in the lake, the rest waits.</exception>
    public ExtractOutcome Run(IProgress<ExtractProgress>? progress, CancellationToken stop)
    {
        using var held = workspace.Lock(Patience);
        done = default;
        var index = LakeIndex.Read(workspace);
        var collections = Intake.Unfinished(workspace);
        var seen = new HashSet<string>();
        var total = collections.Sum(collection => collection.Documents.Count);
        foreach (var collection in collections)
        {
            var waiting = collection.Documents.Where(document => index.ContentAt(document.Path) != document.Sha256);
            foreach (var batch in waiting.Chunk(BatchSize))
            {
                ReadBatch(collection.Id, batch, index, seen, document => progress?.Report(new ExtractProgress(done.Documents, total, document)), stop);
            }

            collection.Finish(workspace);
        }

        return new ExtractOutcome(done.Documents, done.Forms, done.Rejected, Seconds(reading), Seconds(writing));
    }

    private void ReadBatch(string collection, CollectedDocument[] batch, LakeIndex index, HashSet<string> seen, Action<string> report, CancellationToken stop)
    {
        var rows = new LakeRowBuilder(collection);
        reading.Start();
        foreach (var (document, result) in Read(batch, stop))
        {
            var isNew = seen.Add(document.Sha256) && index.ReaderVersionOf(document.Sha256) != EtlPipeline.ReaderVersion;
            rows.Add(document, result, isNew);
            done = (done.Documents + 1, done.Forms + result.Forms.Count, done.Rejected + (result.Status is "no_form" or "unreadable" ? 1 : 0));
            report(result.Document.FileName);
        }

        reading.Stop();
        writing.Start();
        new LakeWriter(workspace).Write(rows.Rows);
        writing.Stop();
        stop.ThrowIfCancellationRequested();
    }

    // Documents side by side, results in their order; those begun are finished when the work is stopped.
    private IEnumerable<(CollectedDocument Document, DocumentReading Reading)> Read(CollectedDocument[] batch, CancellationToken stop)
    {
        var ahead = new Queue<(CollectedDocument Document, Task<DocumentReading> Reading)>();
        foreach (var document in batch.TakeWhile(_ => !stop.IsCancellationRequested))
        {
            if (ahead.Count == MostAhead)
            {
                var (first, done) = ahead.Dequeue();
                yield return (first, done.GetAwaiter().GetResult());
            }

            ahead.Enqueue((document, Task.Run(() => Read(document), CancellationToken.None)));
        }

        foreach (var (document, reading) in ahead)
        {
            yield return (document, reading.GetAwaiter().GetResult());
        }
    }

    private DocumentReading Read(CollectedDocument document) =>
        pipeline.Read(new SourceDocument(document.Path, store.Get(document.Sha256), document.ModifiedAt));

    private static decimal Seconds(Stopwatch watch) => Math.Round((decimal)watch.Elapsed.TotalMilliseconds / 1000, 3);
}
