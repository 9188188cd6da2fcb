using PerfEval.Etl.Forms;

namespace PerfEval.Etl.Tests.Forms;

public sealed class CodedNameTests
{
    [Theory]
    [InlineData("219001-示例镇人民政府", "示例镇人民政府", "219001")]
    [InlineData("[155]示例县民政局", "示例县民政局", "155")]
    [InlineData("示例县文化和\n旅游局", "示例县文化和旅游局", null)]
    [InlineData("155-示例县文化和 \n 旅游局", "示例县文化和旅游局", "155")]
    [InlineData("ABC\nCenter", "ABC Center", null)]
    public void A_body_has_its_name_in_one_line_and_its_code_apart(string text, string name, string? code) => CodedName.Body(text).ShouldBe(new CodedName(name, code));

    [Theory]
    [InlineData("99010023T000000000001-道路养护", "道路养护", "99010023T000000000001")]
    [InlineData("2024-2025年道路养护", "2024-2025年道路养护", null)]
    public void A_project_has_a_code_of_twelve_characters_or_more(string text, string name, string? code) => CodedName.Project(text).ShouldBe(new CodedName(name, code));
}
