using System.Net;
using PerfEval.Dashboards.Tests.Sample;

namespace PerfEval.Dashboards.Tests.Pages;

[Collection(nameof(LookingOnly))]
public sealed class SafetyTests(FilledSite filled)
{
    [Theory]
    [InlineData("/low-execution?year=2024")]
    [InlineData("/findings?year=2024")]
    [InlineData("/projects")]
    [InlineData("/scores?year=2024")]
    public async Task A_name_that_is_markup_stays_text(string address)
    {
        var html = await filled.Site.Client.GetStringAsync(address);
        var page = await filled.Site.Page(address);

        html.ShouldNotContain("<script>alert", Case.Insensitive);
        page.QuerySelector("main")!.TextContent.ShouldContain("alert(1)");
    }

    [Fact]
    public async Task Only_the_site_itself_may_bring_scripts_and_styles()
    {
        using var response = await filled.Site.Client.GetAsync("/");

        response.Headers.GetValues("Content-Security-Policy").Single().ShouldStartWith("default-src 'self'");
        (await response.Content.ReadAsStringAsync()).ShouldNotContain("style=\"");
    }

    [Fact]
    public async Task A_post_without_the_token_of_the_page_is_refused()
    {
        using var content = new FormUrlEncodedContent([KeyValuePair.Create("job", "collect")]);
        using var response = await filled.Site.Client.PostAsync("/jobs", content);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("/exports/..%2Flake%2Fmanifest")]
    [InlineData("/exports/%2Fetc%2Fpasswd")]
    [InlineData("/documents/../../etc/passwd")]
    [InlineData("/lib/..%2F..%2Fappsettings.json")]
    public async Task No_path_leads_out_of_the_folder(string address)
    {
        using var response = await filled.Site.Client.GetAsync(address);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
