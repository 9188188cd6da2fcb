using System.Text.Encodings.Web;
using System.Text.Unicode;
using PerfEval.Dashboards.Charts;
using PerfEval.Dashboards.Decisions;
using PerfEval.Dashboards.Display;
using PerfEval.Etl.Corrections;
using PerfEval.Warehouse;

namespace PerfEval.Dashboards.Site;

/// <summary>What the site needs of the container. Workspace, SqlModelCatalog and, for the jobs page, IJobScheduler are registered by the host.</summary>
public static class SiteServices
{
    /// <summary>Registers pages, charts and the warehouse as requests see it.</summary>
    public static IServiceCollection AddSite(this IServiceCollection services)
    {
        services.AddRazorPages().AddApplicationPart(typeof(SiteServices).Assembly);
        services.AddHttpContextAccessor();
        services.AddResponseCompression(options => options.EnableForHttps = true);
        // Chinese as it is written instead of numbered entities; markup characters stay encoded.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddExceptionHandler(options =>
        {
            options.ExceptionHandlingPath = "/fault";
            options.StatusCodeSelector = Faults.StatusOf;
            // A wrong address or value is the reader's business: the log keeps what is ours.
            options.SuppressDiagnosticsCallback = context => Faults.StatusOf(context.Exception) != StatusCodes.Status500InternalServerError;
        });
        services.AddSingleton(ChartCatalog.Load());
        services.AddSingleton<ChartRenderer>();
        services.AddSingleton(provider => SiteSettings.Of(provider.GetRequiredService<IConfiguration>(), provider.GetRequiredService<Workspace>()));
        services.AddScoped<WarehouseSession>();
        services.AddScoped<CorrectionNotes>();
        services.AddScoped<DecisionDesk>();
        services.AddSingleton(CorrectionReader.Create());
        return services;
    }
}
