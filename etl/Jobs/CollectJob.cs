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

    /// <summary>A file that was written less than this before it was collected may have been written to once more within the grain of its time stamp
    /// (two seconds on the coarsest file system in use, FAT): it is read again.</summary>
    private static readonly TimeSpan AtRest = TimeSpan.FromSeconds(3);

    /// <summary>Looks at the inbox once.</summary>
    /// <param name="inbox">The folder; its sub-folders are looked at too.</param>
    /// <param name="stop">Stops before anything is queued.</param>
    /// <param name="trustsTimes">Takes a file of the size and modification time it was collected with for unchanged, without reading it: who looks every few
    /// seconds cannot read thousands of files each time. A program that changes a file and puts its old time back escapes such a look, and no other.</param>
    /// <exception cref="InputFolderException">The folder does not exist or cannot be read.</exception>
    public CollectOutcome Run(string inbox, CancellationToken stop, bool trustsTimes = false)
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
            var last = known(file.FullName);
            if (trustsTimes && last is not null && IsAsCollected(file, last) && store.Has(last.Sha256))
            {
                continue;
            }

            if (TryRead(file, leftOut) is not { } bytes)
            {
                continue;
            }

            var sha256 = store.Put(bytes);
            if (last?.Sha256 != sha256)
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
    private Func<string, CollectedDocument?> Known()
    {
        var index = LakeIndex.Read(workspace);
        var waiting = new Dictionary<string, CollectedDocument>();
        foreach (var document in Intake.Unfinished(workspace).SelectMany(collection => collection.Documents))
        {
            waiting[document.Path] = document;
        }

        return path => waiting.GetValueOrDefault(path) ?? index.LastAt(path);
    }

    // The lake keeps microseconds.
    private static bool IsAsCollected(FileInfo file, CollectedDocument last) =>
        file.Length == last.SizeBytes && Microseconds(file.LastWriteTimeUtc) == Microseconds(last.ModifiedAt) && last.ReceivedAt - last.ModifiedAt > AtRest;

    private static long Microseconds(DateTime time) => time.Ticks / TimeSpan.TicksPerMicrosecond;

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
