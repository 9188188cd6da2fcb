namespace PerfEval.Warehouse.Lake;

/// <summary>Files that are whole or not there: written under a temporary name, flushed to the disk, then renamed.</summary>
internal static class ImmutableFile
{
    internal const string TemporarySuffix = ".tmp";

    /// <summary>Writes bytes under their final name; a file that is there is replaced in one step.</summary>
    internal static void Write(string path, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var temporary = path + TemporarySuffix;
        try
        {
            using (var file = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                file.Write(content);
                file.Flush(flushToDisk: true);
            }

            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <summary>Brings what another writer (DuckDB) left in a file to the disk.</summary>
    internal static void FlushToDisk(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.Read);
        file.Flush(flushToDisk: true);
    }
}
