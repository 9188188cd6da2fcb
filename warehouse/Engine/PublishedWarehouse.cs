using System.Globalization;
using System.Text;
using PerfEval.Warehouse.Lake;

namespace PerfEval.Warehouse.Engine;

/// <summary>The warehouse files of a workspace. A published file does not change while it is published or read, and never comes back under its name:
/// the loader builds the next one beside it and then points <c>current</c> at it, so that nobody waits for anybody.</summary>
internal sealed class PublishedWarehouse(Workspace workspace)
{
    private const string Prefix = "perfeval-";
    private const string Ending = ".duckdb";
    private const string Loading = ".loading";

    private readonly SpareWarehouse spare = new(SpareOf(workspace));

    private string Pointer => Path.Combine(workspace.WarehouseDirectory, "current");

    private static string SpareOf(Workspace workspace) => Path.Combine(workspace.WarehouseDirectory, "spare");

    internal string TemporaryFolder => Path.Combine(workspace.WarehouseDirectory, ".engine");

    /// <summary>The published file, or null when nothing was loaded yet.</summary>
    internal string? Current()
    {
        if (!File.Exists(Pointer))
        {
            return null;
        }

        var path = Path.Combine(workspace.WarehouseDirectory, File.ReadAllText(Pointer).Trim());
        return File.Exists(path) ? path : null;
    }

    /// <summary>A private file to build the next warehouse in, beginning as a copy of the published one or empty.</summary>
    internal string BeginNext(string? copyOf)
    {
        var number = Numbers().DefaultIfEmpty(0).Max() + 1;
        var path = Path.Combine(workspace.WarehouseDirectory, string.Create(CultureInfo.InvariantCulture, $"{Prefix}{number:D6}{Ending}{Loading}"));
        if (copyOf is not null)
        {
            spare.Copy(copyOf, path);
        }

        return path;
    }

    /// <summary>Keeps a file as it is while somebody reads it: no load takes it for its working copy.</summary>
    /// <exception cref="IOException">It is one already, or gone.</exception>
    internal static FileStream Hold(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.Read);

    /// <summary>Whether rows of a closed file are still in the engine's log beside it.</summary>
    internal static bool HasLog(string path) => File.Exists(path + ".wal");

    /// <summary>Makes a closed file the published one.</summary>
    /// <param name="loading">The file, as <see cref="BeginNext"/> named it.</param>
    /// <param name="former">The published file that it began as a copy of; null where it began empty.</param>
    internal void Publish(string loading, string? former)
    {
        var path = loading[..^Loading.Length];
        ImmutableFile.FlushToDisk(loading);
        File.Move(loading, path);
        ImmutableFile.Write(Pointer, Encoding.UTF8.GetBytes(Path.GetFileName(path)));
        if (former is null)
        {
            spare.Prepare(path);
        }
        else
        {
            spare.Keep(former);
        }

        RemoveOthers();
    }

    /// <summary>Removes what is neither published nor the spare: older files, and what a killed loader left. Readers keep the file they have open.</summary>
    internal void RemoveOthers()
    {
        var current = Current();
        foreach (var path in Directory.GetFiles(workspace.WarehouseDirectory).Where(p => p != current && p != Pointer && p != SpareOf(workspace)))
        {
            File.Delete(path);
        }
    }

    private IEnumerable<int> Numbers() =>
        Directory.GetFiles(workspace.WarehouseDirectory, Prefix + "*")
            .Select(path => Path.GetFileName(path)[Prefix.Length..].Split('.')[0])
            .Select(text => int.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : 0);
}
