using Microsoft.Extensions.Logging.Console;
using PerfEval.Dashboards.Exports;
using PerfEval.Dashboards.Site;
using PerfEval.Etl.Jobs;
using PerfEval.Etl.Jobs.Engine;
using PerfEval.Warehouse;
using PerfEval.Warehouse.Engine;
using PerfEval.Warehouse.Lake;
using Serilog;
using Serilog.Events;

namespace PerfEval.Dashboards.Commands;

/// <summary>Puts the host of the site together: settings, log, schedule, pages.</summary>
internal static class SiteHost
{
    /// <summary>The host, not started.</summary>
    /// <param name="workspace">The workspace it shows and fills.</param>
    /// <param name="urls">Where it listens.</param>
    /// <exception cref="ScheduleException">A setting of the schedule cannot be used.</exception>
    public static WebApplication Build(Workspace workspace, string urls)
    {
        // Settings and pages lie beside the program, wherever it is started from.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls(urls);
        AddLog(builder, workspace);
        AddJobs(builder, workspace);
        builder.Services.AddSite();
        var host = builder.Build();
        host.MapSite();
        return host;
    }

    private static void AddJobs(WebApplicationBuilder builder, Workspace workspace)
    {
        var options = builder.Configuration.GetSection("Schedule").Get<ScheduleOptions>() ?? new ScheduleOptions();
        var catalog = SqlModelCatalog.Load();
        var zone = options.Zone();
        builder.Services.AddSingleton(workspace);
        builder.Services.AddSingleton(catalog);
        builder.Services.AddSingleton(new RunLog(workspace));
        builder.Services.AddSingleton<JobRunner>();
        var monthly = new ScheduledJob(MonthlySummaryExport.Identifier, "月度汇总", options.MonthlySummary, RunsAtStart: false,
            new MonthlySummaryJob(workspace, catalog, zone).Run);
        builder.Services.AddJobEngine([.. Schedule.Jobs(workspace, catalog, options), monthly], zone);
    }

    private static void AddLog(WebApplicationBuilder builder, Workspace workspace)
    {
        var file = new LoggerConfiguration()
            .MinimumLevel.Information()
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
            .MinimumLevel.Override("Quartz", LogEventLevel.Warning)
            .WriteTo.File(Path.Combine(workspace.Log, "perfeval-.log"), rollingInterval: RollingInterval.Day, retainedFileCountLimit: 31,
                formatProvider: System.Globalization.CultureInfo.InvariantCulture)
            .CreateLogger();
        builder.Logging.ClearProviders();
        builder.Logging.AddSerilog(file, dispose: true);
        builder.Logging.SetMinimumLevel(LogLevel.Information);
        builder.Logging.AddSimpleConsole(console => console.SingleLine = true);
        builder.Logging.AddFilter<ConsoleLoggerProvider>(null, LogLevel.Warning);
        // Why the host did not start is said once, in one line, by Faults; the log file has the whole story.
        builder.Logging.AddFilter<ConsoleLoggerProvider>("Microsoft.Extensions.Hosting", LogLevel.None);
        // Standard output belongs to results.
        builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
    }
}
