using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PerfEval.Dashboards.Site;
using PerfEval.Etl.Jobs;
using PerfEval.Etl.Jobs.Engine;
using PerfEval.Warehouse;
using PerfEval.Warehouse.Engine;
using PerfEval.Warehouse.Lake;

namespace PerfEval.Dashboards.Tests.Sample;

/// <summary>The site on a port of its own over a workspace in a temporary folder.</summary>
internal sealed class SampleSite : IAsyncDisposable
{
    private readonly string folder;
    private readonly WebApplication app;

    private SampleSite(string folder, WebApplication app, Workspace workspace, SqlModelCatalog catalog)
    {
        this.folder = folder;
        this.app = app;
        Workspace = workspace;
        Catalog = catalog;
        Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(app.Urls.First()) };
    }

    public HttpClient Client { get; }

    public Workspace Workspace { get; }

    public SqlModelCatalog Catalog { get; }

    /// <summary>A job that runs only when it is asked for.</summary>
    private static ScheduledJob Job =>
        new("collect", "收件", "0 0 0 1 1 ?", RunsAtStart: false, _ => new JobResult(new Dictionary<string, long> { ["documents"] = 3 }, "收件箱 3 个文件", DidSomething: true));

    public static async Task<SampleSite> Start(bool filled)
    {
        var folder = Directory.CreateTempSubdirectory("perfeval-site-").FullName;
        var workspace = Workspace.Open(folder);
        var catalog = SqlModelCatalog.Load();
        if (filled)
        {
            SampleLake.Fill(workspace);
            new WarehouseLoader(workspace, catalog).Load(CancellationToken.None);
        }

        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.SetMinimumLevel(LogLevel.Error);
        builder.Services.AddSingleton(workspace).AddSingleton(catalog).AddSingleton(new RunLog(workspace)).AddSingleton<JobRunner>();
        builder.Services.AddJobEngine([Job], TimeZoneInfo.Utc);
        builder.Services.AddSite();
        var app = builder.Build();
        app.MapSite();
        await app.StartAsync();
        return new SampleSite(folder, app, workspace, catalog);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
