namespace PerfEval.Dashboards.Exports.Formats;

/// <summary>A file that is there whole or not at all: whoever opens the folder never sees half of it.</summary>
internal static class WholeFile
{
    /// <summary>Writes beside the path and renames into place.</summary>
    /// <returns>The path.</returns>
    public static string Write(string path, Action<Stream> content)
    {
        var part = path + ".part";
        try
        {
            using (var stream = File.Create(part))
                content(stream);
            File.Move(part, path, overwrite: true);
            return path;
        }
        finally
        {
            File.Delete(part);
        }
    }
}
