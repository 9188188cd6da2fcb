using System.Text;

namespace PerfEval.EndToEnd.Tests.Commands;

[Collection(Samples.Name)]
public sealed class ChartCommandTests(SampleWorkspace samples)
{
    [Fact]
    public void A_chart_is_written_as_png()
    {
        var path = samples.PathOf("pictures/low.png");
        samples.Run("chart", "low_execution", "--out", path).ShouldEndWith(0).Out.ShouldBeEmpty();
        File.ReadAllBytes(path).Take(8).ShouldBe(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A });
    }

    [Fact]
    public void A_chart_is_written_as_svg_with_the_year_asked_for()
    {
        var path = samples.PathOf("low.svg");
        samples.Run("chart", "low_execution", "--out", path, "--param", "year=2023").ShouldEndWith(0);
        File.ReadAllText(path, Encoding.UTF8).ShouldContain("2023");
    }

    [Fact]
    public void Another_ending_and_an_unknown_chart_are_wrong_usage()
    {
        samples.Run("chart", "low_execution", "--out", samples.PathOf("low.gif")).ShouldEndWith(2).ShouldSayOnly(".png");
        samples.Run("chart", "no_such_chart", "--out", samples.PathOf("x.png")).ShouldEndWith(2).ShouldSayOnly("no_such_chart");
    }
}
