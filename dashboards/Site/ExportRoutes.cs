using PerfEval.Warehouse;

namespace PerfEval.Dashboards.Site;

/// <summary><c>/exports/FILE</c>: a summary that was made, as a download.</summary>
internal static class ExportRoutes
{
    public static void MapExportFiles(this WebApplication app) =>
        app.MapGet("/exports/{file}", (string file, Workspace workspace) =>
            // Only a name that the folder itself lists is served: no path can lead out of it.
            Directory.EnumerateFiles(workspace.Exports).FirstOrDefault(path => Path.GetFileName(path) == file) is { } found
                ? Results.File(found, "application/octet-stream", file)
                : Results.NotFound());
}
