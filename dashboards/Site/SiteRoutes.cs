using Microsoft.Extensions.FileProviders;

namespace PerfEval.Dashboards.Site;

/// <summary>The site's pages, files and downloads.</summary>
public static class SiteRoutes
{
    /// <summary>Maps everything that a browser can ask for.</summary>
    public static WebApplication MapSite(this WebApplication app)
    {
        app.UseResponseCompression();
        app.Use(SecurityHeaders.Add);
        app.UseExceptionHandler();
        app.UseStatusCodePagesWithReExecute("/fault", "?status={0}");
        app.UseStaticFiles(new StaticFileOptions
        {
            // Beside the program, not in the working directory: the site is started from any folder.
            FileProvider = new PhysicalFileProvider(Path.Combine(AppContext.BaseDirectory, "dashboards", "wwwroot")),
            OnPrepareResponse = file => file.Context.Response.Headers.CacheControl = "public, max-age=3600",
        });
        app.UseRouting();
        app.MapRazorPages();
        app.MapCharts();
        app.MapAnalyses();
        app.MapFigures();
        app.MapExportFiles();
        app.MapRosterTemplate();
        app.MapCodebook();
        return app;
    }
}
