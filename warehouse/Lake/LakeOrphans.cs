namespace PerfEval.Warehouse.Lake;

/// <summary>What a killed writer left behind: files that no manifest names. Removed under the lock before the next batch is written.</summary>
internal static class LakeOrphans
{
    internal static void Remove(Workspace workspace, IReadOnlyList<LakeManifest> batches, string writing)
    {
        RemoveFolder(writing);
        var known = batches.SelectMany(b => b.Files).Select(f => f.Path).ToHashSet();
        var files = Directory.EnumerateDirectories(workspace.Lake, "dataset=*")
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.parquet", SearchOption.AllDirectories));
        foreach (var path in files)
        {
            if (!known.Contains(Path.GetRelativePath(workspace.Lake, path).Replace('\\', '/')))
            {
                File.Delete(path);
            }
        }

        if (Directory.Exists(LakeManifest.Folder(workspace)))
        {
            foreach (var path in Directory.EnumerateFiles(LakeManifest.Folder(workspace), "*" + ImmutableFile.TemporarySuffix))
            {
                File.Delete(path);
            }
        }
    }

    internal static void RemoveFolder(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
