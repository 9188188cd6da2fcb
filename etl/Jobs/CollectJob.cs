using System.Globalization;
using PerfEval.Warehouse;
using PerfEval.Warehouse.Lake;

namespace PerfEval.Etl.Jobs;

/// <summary>Takes new and changed documents out of the inbox: their bytes into the source store, their list into a collection.
/// May be run at any time and any number of times; a file that disappears withdraws nothing.</summary>
/// <param name="workspace">Where to.</param>
public sealed class CollectJob(Workspace workspace)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>Looks at the inbox once.</summary>
    /// <param name="inbox">The folder; its sub-folders are looked at too.</param>
    /// <param name="stop">Stops before anything is queued.</param>
    /// <exception cref="InputFolderException">The folder does not exist or cannot be read.</exception>
    public CollectOutcome Run(string inbox, CancellationToken stop)
    {
        using var held = workspace.Lock(Patience);
        var leftOut = new Dictionary<string, int>();
        var files = InboxScanner.Scan(Path.GetFullPath(inbox), leftOut);
        var known = Known();
        var store = new SourceStore(workspace);
        var queued = new List<CollectedDocument>();
        foreach (var file in files)
        {
            stop.ThrowIfCancellationRequested();
            if (TryRead(file, leftOut) is not { } bytes)
            {
                continue;
            }

            var sha256 = store.Put(bytes);
            if (known(file.FullName) != sha256)
            {
                queued.Add(new CollectedDocument(file.FullName, sha256, bytes.Length, file.LastWriteTimeUtc, DateTime.UtcNow));
            }
        }

        if (queued.Count > 0)
        {
            var id = DateTime.UtcNow.ToString("yyyyMMdd'T'HHmmssfff", CultureInfo.InvariantCulture) + "-" + queued[0].Sha256[..8];
            new Intake(id, queued).Save(workspace);
        }

        var read = files.Count - leftOut.GetValueOrDefault("无法读取");
        return new CollectOutcome(read, read - queued.Count, queued.Count, leftOut.Where(pair => pair.Value > 0).ToDictionary());
    }

    // What a path held last: in a collection not yet read, or else in the lake.
    private Func<string, string?> Known()
    {
        var index = LakeIndex.Read(workspace);
        var waiting = new Dictionary<string, string>();
        foreach (var document in Intake.Unfinished(workspace).SelectMany(collection => collection.Documents))
        {
            waiting[document.Path] = document.Sha256;
        }

        return path => waiting.GetValueOrDefault(path) ?? index.ContentAt(path);
    }

    // A file that vanishes or is locked between listing and reading is looked at again next time.
    private static byte[]? TryRead(FileInfo file, Dictionary<string, int> leftOut)
    {
        try
        {
            return File.ReadAllBytes(file.FullName);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            leftOut["无法读取"] = leftOut.GetValueOrDefault("无法读取") + 1;
            return null;
        }
    }
}
