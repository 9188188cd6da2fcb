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
    [InlineData("红河州数据中心", "红河州")]
    [InlineData("湘西土家族苗族自治州凤凰县文化馆", "湘西土家族苗族自治州凤凰县")]
    [InlineData("黔南布依族苗族自治州都匀市教育局", "黔南布依族苗族自治州都匀市")]
    [InlineData("玉树州玉树市城市管理局", "玉树州玉树市")]
    [InlineData("双江拉祜族佤族布朗族傣族自治县财政局", "双江拉祜族佤族布朗族傣族自治县")]
    [InlineData("平潭综合实验区管委会", "平潭综合实验区")]
    [InlineData("西安高新技术产业开发区管委会", "西安高新技术产业开发区")]
    [InlineData("广州市教育局", "广州市")]
    [InlineData("巴州区教育局", "巴州区")]
    [InlineData("共青团云汀市委员会", "云汀市")]
    [InlineData("中国国际贸易促进委员会云汀市委员会", "云汀市")]
    [InlineData("中国人民政治协商会议云汀市北渚县委员会", "云汀市北渚县")]
    [InlineData("国家税务总局云汀市税务局", "云汀市")]
    [InlineData("中国共产党云汀市柳湾区委员会宣传部", "云汀市柳湾区")]
    [InlineData("国家统计局", null)]
    [InlineData("贵州大学", null)]
    [InlineData("教育局", null)]
    public void The_place_ends_where_the_bodys_own_name_begins(string body, string? region) => RegionText.Find(body).ShouldBe(region);
}
