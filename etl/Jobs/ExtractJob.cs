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
    /// <summary>Documents a batch: one file a form would be 20 times bigger and 300 times slower to read than one of 500. Two batches are
    /// in memory at a time, one being written and one being read.</summary>
    private const int BatchSize = 500;

    /// <summary>Documents that are being read or wait for the one before them: no core idles while one takes long.</summary>
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
            var written = Task.CompletedTask;
            try
            {
                foreach (var batch in waiting.Chunk(BatchSize))
                {
                    var rows = ReadBatch(collection.Id, batch, index, seen, document => progress?.Report(new ExtractProgress(done.Documents, total, document)), stop);
                    written.GetAwaiter().GetResult();
                    written = Task.Run(() => Write(rows), CancellationToken.None);
                    stop.ThrowIfCancellationRequested();
                }
            }
            finally
            {
                written.GetAwaiter().GetResult();
            }

            collection.Finish(workspace);
        }

        return new ExtractOutcome(done.Documents, done.Forms, done.Rejected, Seconds(reading), Seconds(writing));
    }

    private LakeRows ReadBatch(string collection, CollectedDocument[] batch, LakeIndex index, HashSet<string> seen, Action<string> report, CancellationToken stop)
    {
        var rows = new LakeRows();
        reading.Start();
        foreach (var read in SideBySide(batch.TakeWhile(_ => !stop.IsCancellationRequested), Reading))
        {
            rows.Append(read.Rows);
            done = (done.Documents + 1, done.Forms + read.Forms, done.Rejected + (read.IsRejected ? 1 : 0));
            report(read.Name);
        }

        reading.Stop();
        return rows;

        Func<DocumentRows> Reading(CollectedDocument document)
        {
            var isNew = seen.Add(document.Sha256) && index.ReaderVersionOf(document.Sha256) != EtlPipeline.ReaderVersion;
            return () => Read(collection, document, isNew);
        }
    }

    // Grids and forms are let go on the core that made them: what waits for its turn is no more than the rows.
    private DocumentRows Read(string collection, CollectedDocument document, bool isNew)
    {
        var result = pipeline.Read(new SourceDocument(document.Path, store.Get(document.Sha256), document.ModifiedAt));
        var rows = new LakeRowBuilder(collection);
        rows.Add(document, result, isNew);
        return new DocumentRows(result.Document.FileName, result.Forms.Count, result.Status is "no_form" or "unreadable", rows.Rows);
    }

    // Results in the order of the documents; those begun are finished when the work is stopped.
    private static IEnumerable<DocumentRows> SideBySide(IEnumerable<CollectedDocument> documents, Func<CollectedDocument, Func<DocumentRows>> reading)
    {
        var ahead = new Queue<Task<DocumentRows>>();
        foreach (var document in documents)
        {
            if (ahead.Count == MostAhead)
            {
                yield return ahead.Dequeue().GetAwaiter().GetResult();
            }

            ahead.Enqueue(Task.Run(reading(document), CancellationToken.None));
        }

        foreach (var last in ahead)
        {
            yield return last.GetAwaiter().GetResult();
        }
    }

    // One core writes a batch while the others read the next.
    private void Write(LakeRows rows)
    {
        writing.Start();
        new LakeWriter(workspace).Write(rows);
        writing.Stop();
    }

    private static decimal Seconds(Stopwatch watch) => Math.Round((decimal)watch.Elapsed.TotalMilliseconds / 1000, 3);

    private sealed record DocumentRows(string Name, int Forms, bool IsRejected, LakeRows Rows);
}
