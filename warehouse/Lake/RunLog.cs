using System.Text.Json;

namespace PerfEval.Warehouse.Lake;

/// <summary>The history of jobs (dataset <c>runs</c>): a run is a start file and later an end file, both immutable.</summary>
/// <param name="workspace">Where the lake is.</param>
/// <param name="keep">How many runs are kept.</param>
public sealed class RunLog(Workspace workspace, int keep = 1000)
{
    private const string StartSuffix = ".start.json";
    private const string EndSuffix = ".end.json";

    private string Folder => Path.Combine(workspace.Lake, "dataset=runs");

    /// <summary>Notes that a job starts in this process.</summary>
    /// <exception cref="LakeWriteException">The disk is full or cannot be written.</exception>
    public RunRecord Start(string job)
    {
        var start = RunStart.Now(job);
        Write(start.Id + StartSuffix, start);
        return new(start.Id, job, start.StartedAt, null, RunRecord.Running, new Dictionary<string, long>(), null);
    }

    /// <summary>Notes how a run ended, and drops the oldest runs beyond what is kept.</summary>
    /// <exception cref="LakeWriteException">The disk is full or cannot be written.</exception>
    public RunRecord Finish(RunRecord run, string outcome, IReadOnlyDictionary<string, long> counts, string? message = null)
    {
        var end = run with { EndedAt = DateTime.UtcNow, Outcome = outcome, Counts = counts, Message = message };
        Write(TimedId.Checked(run.Id) + EndSuffix, end);
        foreach (var old in Starts().Skip(keep))
        {
            File.Delete(old);
            File.Delete(EndOf(old));
        }

        return end;
    }

    /// <summary>The newest runs, newest first. A start without an end whose process is gone reads as interrupted.</summary>
    /// <param name="count">At most so many.</param>
    public IReadOnlyList<RunRecord> ReadRecent(int count) => [.. Starts().Take(count).Select(Read).OfType<RunRecord>()];

    private static string EndOf(string start) => start[..^StartSuffix.Length] + EndSuffix;

    private IEnumerable<string> Starts() =>
        Directory.Exists(Folder) ? Directory.GetFiles(Folder, "*" + StartSuffix).OrderDescending(StringComparer.Ordinal) : [];

    // Null where another process dropped the run as too old between listing and reading.
    private static RunRecord? Read(string start)
    {
        try
        {
            return File.Exists(EndOf(start))
                ? JsonSerializer.Deserialize<RunRecord>(File.ReadAllBytes(EndOf(start)), LakeJson.Options)
                : JsonSerializer.Deserialize<RunStart>(File.ReadAllBytes(start), LakeJson.Options)?.WithoutEnd();
        }
        catch (FileNotFoundException)
        {
            return null;
        }
        catch (Exception fault) when (fault is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new LakeReadException($"无法读取作业记录“{start}”：{fault.Message}。删除该文件即可继续，只会失去这一条记录。", fault);
        }
    }

    private void Write<T>(string name, T content)
    {
        try
        {
            ImmutableFile.Write(Path.Combine(Folder, name), JsonSerializer.SerializeToUtf8Bytes(content, LakeJson.Options));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new LakeWriteException($"作业记录没有保存：{fault.Message}。请检查磁盘空间和写权限。", fault);
        }
    }
}
