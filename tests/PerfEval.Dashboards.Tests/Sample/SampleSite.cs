using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
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

/// <summary>The site on a port of its own, with its real jobs, over a workspace in a temporary folder. Jobs run only when they are asked for.</summary>
public sealed class SampleSite : IAsyncDisposable
{
    private const string Never = "0 0 0 1 1 ?";
    private readonly WebApplication app;

    private SampleSite(WebApplication app, Workspace workspace, SqlModelCatalog catalog)
    {
        this.app = app;
        Workspace = workspace;
        Catalog = catalog;
        Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(app.Urls.First()) };
    }

    public HttpClient Client { get; }

    public Workspace Workspace { get; }

    public SqlModelCatalog Catalog { get; }

    public static Task<SampleSite> Start(bool filled) => Start(filled ? SampleLake.Fill : null);

    /// <summary>Starts the site.</summary>
    /// <param name="fill">Fills the lake, which is then loaded; null leaves the workspace empty.</param>
    public static async Task<SampleSite> Start(Action<Workspace>? fill)
    {
        var workspace = Workspace.Open(Directory.CreateTempSubdirectory("perfeval-site-").FullName);
        var catalog = SqlModelCatalog.Load();
        if (fill is not null)
        {
            fill(workspace);
            new WarehouseLoader(workspace, catalog).Load(CancellationToken.None);
        }

        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.SetMinimumLevel(LogLevel.Critical);
        builder.Services.AddSingleton(workspace).AddSingleton(catalog).AddSingleton(new RunLog(workspace)).AddSingleton<JobRunner>();
        var options = new ScheduleOptions { Collect = Never, Extract = Never, Load = Never };
        builder.Services.AddJobEngine([.. Schedule.Jobs(workspace, catalog, options).Select(job => job with { RunsAtStart = false })], TimeZoneInfo.Utc);
        builder.Services.AddSite();
        var app = builder.Build();
        app.MapSite();
        await app.StartAsync();
        return new SampleSite(app, workspace, catalog);
    }

    /// <summary>A page that must be there, parsed.</summary>
    public async Task<IHtmlDocument> Page(string address)
    {
        using var response = await Client.GetAsync(address);
        ((int)response.StatusCode).ShouldBe(200, address);
        return await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync());
    }

    /// <summary>Sends a form of a page, with the page's own token.</summary>
    public async Task<HttpResponseMessage> Send(string page, string selector, params (string Name, string Value)[] values)
    {
        var form = (IHtmlFormElement)(await Page(page)).QuerySelector(selector).ShouldNotBeNull();
        var fields = form.QuerySelectorAll("input[type=hidden]").OfType<IHtmlInputElement>().ToDictionary(input => input.Name!, input => input.Value);
        foreach (var (name, value) in values)
        {
            fields[name] = value;
        }

        using var content = new FormUrlEncodedContent(fields);
        return await Client.PostAsync(form.GetAttribute("action"), content);
    }

    public WarehouseReader Read() => WarehouseReader.Open(Workspace, Catalog);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
        Directory.Delete(Workspace.Root, recursive: true);
    }
}
