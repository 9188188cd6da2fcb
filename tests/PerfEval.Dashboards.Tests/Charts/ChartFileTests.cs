using System.Text;
using PerfEval.Dashboards.Charts;
using PerfEval.Dashboards.Tests.Sample;

namespace PerfEval.Dashboards.Tests.Charts;

[Collection(nameof(LookingOnly))]
public sealed class ChartFileTests(FilledSite filled)
{
    private static readonly byte[] PngSignature = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    public static TheoryData<string> Charts => [.. ChartCatalog.Load().Charts.Select(chart => chart.Name)];

    [Theory]
    [MemberData(nameof(Charts))]
    public void Every_chart_renders_to_svg_with_its_title_as_text(string name)
    {
        var chart = Build(name);

        var svg = Encoding.UTF8.GetString(new ChartRenderer().Render(chart, ChartFormat.Svg));

        svg.ShouldStartWith("<svg");
        svg.ShouldContain(chart.Title);
        svg.ShouldNotContain("<script>", Case.Insensitive);
    }

    [Fact]
    public async Task A_png_has_two_pixels_a_point()
    {
        var chart = Build("low_execution");

        var png = await filled.Site.Client.GetByteArrayAsync("/charts/low_execution.png?year=2024");

        png[..8].ShouldBe(PngSignature);
        BigEndian(png, 16).ShouldBe(chart.Width * 2);
        BigEndian(png, 20).ShouldBe(chart.Height * 2);
        png.Length.ShouldBeGreaterThan(20_000);
    }

    [Fact]
    public void A_missing_Node_is_named_with_what_to_do()
    {
        var fault = Should.Throw<ChartRenderException>(() => new ChartRenderer("no-such-node").Render(Build("execution_bins"), ChartFormat.Svg));

        fault.Message.ShouldContain("请安装 Node.js");
    }

    private ChartDefinition Build(string name)
    {
        using var reader = filled.Site.Read();
        return ChartCatalog.Load().Find(name).Build(reader, new Dictionary<string, string>());
    }

    private static int BigEndian(byte[] bytes, int at) => (bytes[at] << 24) | (bytes[at + 1] << 16) | (bytes[at + 2] << 8) | bytes[at + 3];
}
