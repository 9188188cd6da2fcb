using Microsoft.Playwright;
using PerfEval.EndToEnd.Tests.Host;

namespace PerfEval.EndToEnd.Tests.Site;

public sealed class BrowserTests : IDisposable
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private readonly TemporaryFolder folder = new();

    [BrowserFact]
    public async Task Charts_are_drawn_a_figure_leads_to_its_marked_source_cell_and_every_page_fits_the_window()
    {
        Perfeval.Run("run", "--input", Perfeval.Samples, "--data", folder["data"]).Status.ShouldBe(1);
        using var site = new RunningSite(folder["data"]);
        site.WaitFor("/", "<html", Minute);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = BrowserFactAttribute.Executable,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        });
        var page = await browser.NewPageAsync();
        var errors = new List<string>();
        page.PageError += (_, error) => errors.Add(error);
        page.Console += (_, line) => errors.AddRange(line.Type == "error" ? [line.Text] : []);

        await page.GotoAsync(site.Url + "/low-execution");
        await page.WaitForSelectorAsync("canvas");
        (await page.TitleAsync()).ShouldContain("低执行项目");

        await page.Locator("a[href*='/documents/'][href*='#']").First.ClickAsync();
        await page.WaitForSelectorAsync(":target");
        (await page.Locator(":target").InnerTextAsync()).Trim().ShouldNotBeEmpty();
        foreach (var address in await page.Locator("nav.menu a").EvaluateAllAsync<string[]>("links => links.map(link => link.href)"))
        {
            await page.GotoAsync(address);
            (await page.Locator("h1").InnerTextAsync()).ShouldNotBeEmpty(address);
            (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth")).ShouldBe(0, address);
        }

        errors.ShouldBeEmpty();
    }

    public void Dispose() => folder.Dispose();
}
