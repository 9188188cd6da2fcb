using System.Globalization;
using System.Text;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms;

namespace PerfEval.Etl.Tests.Forms;

/// <summary>One form whose figures are written in another way, a whole column of them or a single one, is the same form.</summary>
public sealed class WaysOfWritingTests
{
    private static readonly EtlPipeline Pipeline = EtlPipeline.Create();

    private static readonly decimal?[] Money = [12_500_000, 12_000_000, 11_864_000, 10_500_000, 10_000_000, 9_864_000];

    [Theory]
    [InlineData("{0}（万元）")]
    [InlineData("{0}万元")]
    [InlineData("人民币{0}万元")]
    [InlineData("￥{0}")]
    [InlineData("'{0}")]
    [InlineData("{0}*")]
    [InlineData("{0}①")]
    [InlineData("{0}（调整后）")]
    public void Amounts(string way)
    {
        var form = Read(amount: figure => Way(way, figure));

        form.Funds.SelectMany(fund => new[] { fund.Initial, fund.Annual, fund.Executed }).ShouldBe(Money);
        form.Problems.ShouldBeEmpty();
        form.Repairs.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("（{0}）", "{0}")]
    [InlineData("({0}分)", "{0}分")]
    [InlineData("{0}（分）", "（{0}）")]
    [InlineData("{0}分", "得{0}分")]
    [InlineData("{0}%", "{0}")]
    [InlineData("{0}%", "{0}%")]
    [InlineData("{0}*", "{0}²")]
    public void Points_and_scores(string points, string scores)
    {
        var form = Read(points: figure => Way(points, figure), scores: figure => Way(scores, figure));

        form.Indicators.Select(row => (row.Weight, row.Score)).ShouldBe([(10m, 10m), (20m, 16.5m), (20m, 20m), (40m, 38m)]);
        (form.TotalWeight, form.TotalScore).ShouldBe((100m, 94.4m));
        form.Problems.ShouldBeEmpty();
        form.Repairs.ShouldBeEmpty();
    }

    [Fact]
    public void Points_that_lost_their_percent_signs_are_put_right_and_said()
    {
        var form = Read(points: figure => (decimal.Parse(figure, CultureInfo.InvariantCulture) / 100).ToString("0.##", CultureInfo.InvariantCulture));

        form.Indicators.Select(row => row.Weight).ShouldBe([10m, 20m, 20m, 40m]);
        form.TotalWeight.ShouldBe(100);
        form.Repairs.Select(repair => (repair.Row, repair.Field, repair.Rule)).ShouldBe([(1, "weight", "excel_format"), (2, "weight", "excel_format"), (3, "weight", "excel_format"), (4, "weight", "excel_format"), (null, "total_weight", "excel_format")]);
    }

    [Fact]
    public void A_score_of_all_of_a_percentage_is_none_of_its_points() =>
        Read(points: figure => $"{figure}%", scores: figure => figure == "10" ? "100%" : $"{figure}%").Problems.Select(problem => problem.Field).ShouldContain("score");

    [Theory]
    [InlineData("约1200")]
    [InlineData("见附件")]
    [InlineData("一千二百万元")]
    public void An_amount_that_is_none_leaves_the_others_where_they_stand(string annual)
    {
        var form = Read(amount: figure => figure == "1200.00" ? annual : figure);

        form.Funds.Select(fund => (fund.Initial, fund.Annual, fund.Executed)).ShouldBe([(12_500_000m, null, 11_864_000m), (10_500_000m, 10_000_000m, 9_864_000m)]);
        form.Problems.Select(problem => (problem.Code, problem.Field)).ShouldBe([("not_a_number", "funds.total.annual")]);
    }

    [Theory]
    [InlineData("*")]
    [InlineData("×")]
    [InlineData("N/A")]
    public void What_stands_for_no_number_is_no_fault(string sign) => Read(filler: sign).Problems.ShouldBeEmpty();

    [Theory]
    [InlineData("94.4（优）", "优")]
    [InlineData("94.4分，优秀", "优")]
    public void The_total_score_with_its_grade(string total, string grade)
    {
        var form = Read(total: total);

        (form.TotalScore, form.Grade).ShouldBe((94.4m, grade));
    }

    [Theory]
    [InlineData("☑优 □良 □中 □差", "优")]
    [InlineData("[√]优 [ ]良 [ ]中 [ ]差", "优")]
    [InlineData("0优 √良 0中 0差", "良")]
    [InlineData("R优 £良 £中 £差", "优")]
    [InlineData("þ优 ¨良 ¨中 ¨差", "优")]
    [InlineData("优□ 良☑ 中□ 差□", "良")]
    [InlineData("□优秀 ☑良好 □合格 □不合格", "良")]
    [InlineData("优（90-100）", "优")]
    [InlineData("优 良 中 差", null)]
    [InlineData("优良", null)]
    [InlineData("□优 □良 □中 □差", null)]
    public void The_grade(string printed, string? grade)
    {
        var form = Read(grade: printed);

        form.Grade.ShouldBe(grade);
        form.Problems.Any(problem => problem.Code == "grade_unclear").ShouldBe(grade is null);
    }

    private static string Way(string way, string figure) => string.Format(CultureInfo.InvariantCulture, way, figure);

    private static SelfEvaluation Read(Func<string, string>? amount = null, Func<string, string>? points = null, Func<string, string>? scores = null, string filler = "—", string? total = null, string? grade = null)
    {
        string M(string figure) => amount?.Invoke(figure) ?? figure;
        string P(string figure) => points?.Invoke(figure) ?? figure;
        string S(string figure) => scores?.Invoke(figure) ?? figure;
        var text = $"""
            项目支出绩效自评表
            （2024年度）
            项目名称	社区便民服务	主管部门	青禾市民政局	实施单位	青禾市民政局
            项目资金（万元）		年初预算数	全年预算数	全年执行数	分值	执行率	得分
            	年度资金总额	{M("1250.00")}	{M("1200.00")}	{M("1186.40")}	10	98.87%	9.9
            	其中：财政拨款	{M("1050.00")}	{M("1000.00")}	{M("986.40")}	{filler}	{filler}	{filler}
            一级指标	二级指标	三级指标	年度指标值	实际完成值	分值	得分	偏差原因分析及改进措施
            产出指标	数量指标	服务点	≥12个	13个	{P("10")}	{S("10")}	
            产出指标	数量指标	培训	6期	5期	{P("20")}	{S("16.5")}	疫情影响
            产出指标	质量指标	合格率	≥95%	98%	{P("20")}	{S("20")}	
            效益指标	社会效益指标	受益人数	≥2000人	1900人	{P("40")}	{S("38")}	
            总分					{P("100")}	{total ?? S("94.4")}	
            {(grade is null ? string.Empty : $"自评等级\t{grade}")}
            """;
        return Pipeline.Read(new SourceDocument("表.txt", Encoding.UTF8.GetBytes(text), DateTime.UnixEpoch)).Forms.ShouldHaveSingleItem();
    }
}
