using PerfEval.Etl.Forms;

namespace PerfEval.Etl.Tests.Forms;

public sealed class RegionTextTests
{
    [Theory]
    [InlineData("青岚省望川县城市管理局", "青岚省望川县")]
    [InlineData("柳湾区市场监督管理局", "柳湾区")]
    [InlineData("云汀市社区卫生服务中心", "云汀市")]
    [InlineData("云汀市市容管护中心", "云汀市")]
    [InlineData("云汀市市政管理处", "云汀市")]
    [InlineData("云汀市民政局", "云汀市")]
    [InlineData("云汀市政府办公室", "云汀市")]
    [InlineData("白杨省松塔市柳湾区教育局", "白杨省松塔市柳湾区")]
    [InlineData("云汀市北渚县城市建设投资中心", "云汀市北渚县")]
    [InlineData("教育局", null)]
    public void The_place_ends_where_the_bodys_own_name_begins(string body, string? region) => RegionText.Find(body).ShouldBe(region);
}
