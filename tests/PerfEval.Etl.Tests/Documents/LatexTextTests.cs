using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Tests.Documents;

public sealed class LatexTextTests
{
    [Theory]
    [InlineData(@"$\geq 90\%$", "≥90%")]
    [InlineData(@"$\geqslant$ 12 个", "≥ 12 个")]
    [InlineData(@"（ $2024$ 年度）", "（ 2024 年度）")]
    [InlineData(@"$1{,}180.00$", "1,180.00")]
    [InlineData(@"$820\,\mathrm{m}^{2}$", "820m²")]
    [InlineData(@"$18^{\circ}\mathrm{C}\sim 26^\circ C$", "18°C~26°C")]
    [InlineData(@"\(\leq 5\)天", "≤5天")]
    [InlineData(@"产出指标 $(50$ 分)", "产出指标 (50 分)")]
    [InlineData(@"$\textcircled{2}/\textcircled{1}\times 100\%$", "②/①×100%")]
    [InlineData(@"$\frac{12}{5}$", "12/5")]
    [InlineData(@"$\geq 20 万元$", "≥20万元")]
    [InlineData(@"满意度98\%", "满意度98%")]
    public void A_formula_is_shown_as_it_is_printed(string written, string printed) =>
        LatexText.Shown(written).ShouldBe(printed);

    [Theory]
    [InlineData("单价US$100至US$200")]
    [InlineData("US$100/US$200")]
    [InlineData("$1,200.00")]
    [InlineData("=SUM($A$1:$B$2)")]
    [InlineData(@"目标$\foo{9}$")]
    [InlineData(@"共享盘\绩效\2024")]
    public void Dollars_paths_and_commands_that_nobody_knows_stay_as_they_are(string text) =>
        LatexText.Shown(text).ShouldBe(text);

    // It took longer than anybody waits: bytes read in the wrong encoding are full of signs of dollars.
    [Fact]
    public void A_sign_of_dollars_that_nothing_closes_is_soon_known_to_be_none()
    {
        var text = @"$\q" + new string('x', 100) + "\n" + new string('$', 3);

        LatexText.Shown(text).ShouldBe(text);
    }

    [Fact]
    public void A_cell_shows_what_is_printed() => new Cell(@"$\leq 3$ 次", 0, "A1").Label.Name.ShouldBe("≤3次");
}
