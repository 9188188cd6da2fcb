using System.Globalization;
using PerfEval.Etl.Values;

namespace PerfEval.Etl.Tests.Values;

public sealed class QuantityReaderTests
{
    private static readonly QuantityReader Reader = new(Measures.Load());

    [Theory]
    [InlineData("≥95%", ">=", "95", "%")]
    [InlineData(">=90%", ">=", "90", "%")]
    [InlineData("≧90％", ">=", "90", "%")]
    [InlineData("=100%", "=", "100", "%")]
    [InlineData("95%以上", ">=", "95", "%")]
    [InlineData("95%（含）以上", ">=", "95", "%")]
    [InlineData("不低于95%", ">=", "95", "%")]
    [InlineData("不低于九成五", ">=", "95", "%")]
    [InlineData("不少于30公里", ">=", "30", "公里")]
    [InlineData("大于等于30公里", ">=", "30", "公里")]
    [InlineData("≤4万元", "<=", "40000", "元")]
    [InlineData("不超过4万元", "<=", "40000", "元")]
    [InlineData("＜5%", "<", "5", "%")]
    [InlineData("超过5次", ">", "5", "次")]
    [InlineData("30天内", "<=", "30", "天")]
    [InlineData("两周内", "<=", "2", "周")]
    [InlineData("≥95百分比", ">=", "95", "%")]
    [InlineData("≥1,200人次", ">=", "1200", "人次")]
    [InlineData("控制在60万元以内", "<=", "600000", "元")]
    [InlineData("⩾90%", ">=", "90", "%")]
    [InlineData("百分之九十五以上", ">=", "95", "%")]
    [InlineData("不低于百分之98.5", ">=", "98.5", "%")]
    [InlineData("低于千分之三", "<", "3", "‰")]
    [InlineData("九成以上", ">=", "90", "%")]
    [InlineData("≤￥5,000", "<=", "5000", "元")]
    [InlineData("≤68.5（万元）", "<=", "685000", "元")]
    [InlineData("≤1.2百万元", "<=", "1200000", "元")]
    [InlineData("≤2亿3000万元", "<=", "230000000", "元")]
    [InlineData("不超过三万五千元", "<=", "35000", "元")]
    [InlineData("不超过预算批复数500万元", "<=", "5000000", "元")]
    [InlineData("不突破预算120万元", "<=", "1200000", "元")]
    [InlineData("不低于上年（92%）", ">=", "92", "%")]
    [InlineData("未低于95%", ">=", "95", "%")]
    [InlineData("不少于每月2次", ">=", "2", "次/月")]
    [InlineData("至多2次", "<=", "2", "次")]
    [InlineData("优于90%", ">", "90", "%")]
    [InlineData("100人起", ">=", "100", "人")]
    [InlineData("100人+", ">=", "100", "人")]
    [InlineData("100人（不少于）", ">=", "100", "人")]
    [InlineData("3天（含）以内", "<=", "3", "天")]
    [InlineData("1.5万册（件）以上", ">=", "15000", "册")]
    [InlineData("100家企业以上", ">=", "100", "家")]
    [InlineData("1500元/生/年以内", "<=", "1500", "元/生/年")]
    [InlineData("50元/（人·天）以内", "<=", "50", "元/人/天")]
    [InlineData("98%≤合格率", ">=", "98", "%")]
    [InlineData("≤1h", "<=", "1", "小时")]
    [InlineData("≤1个半小时", "<=", "1.5", "小时")]
    public void A_printed_comparator_is_kept(string text, string op, string value, string unit)
    {
        var target = Target(text);

        (target.Op, target.Value, target.Unit, target.Implied).ShouldBe((op, Exact(value), unit, null));
    }

    [Theory]
    [InlineData("3万平方米", "30000", "平方米")]
    [InlineData("345万元", "3450000", "元")]
    [InlineData("1.2亿元", "120000000.0", "元")]
    [InlineData("6次/年", "6", "次/年")]
    [InlineData("5000元/个/年", "5000", "元/个/年")]
    [InlineData("每场20人", "20", "人/场")]
    [InlineData("600平米", "600", "平方米")]
    [InlineData("十二期", "12", "期")]
    [InlineData("举办培训16期", "16", "期")]
    [InlineData("0起", "0", "起")]
    [InlineData("68万5千元", "685000", "元")]
    [InlineData("3万2000元", "32000", "元")]
    [InlineData("1.2万元/台", "12000", "元/台")]
    [InlineData("50元/㎡", "50", "元/平方米")]
    [InlineData("-5%", "-5", "%")]
    [InlineData("-5次", "5", "次")]
    [InlineData("由80%提高到90%", "90", "%")]
    [InlineData("12345热线受理工单5000件", "5000", "件")]
    [InlineData("80岁以上老人1200人", "1200", "人")]
    [InlineData("500家，其中新增20家", "500", "家")]
    [InlineData("三支一扶人员56人", "56", "人")]
    [InlineData("3名副高以上职称人员", "3", "名")]
    [InlineData("一次验收合格率100%", "100", "%")]
    public void Units_and_magnitudes_are_brought_to_their_base(string text, string value, string unit)
    {
        var target = Target(text);

        (target.Op, target.Value, target.Unit).ShouldBe(("=", Exact(value), unit));
    }

    [Theory]
    [InlineData("3-5次", "3", "5", "次")]
    [InlineData("80%-90%", "80", "90", "%")]
    [InlineData("10～20人", "10", "20", "人")]
    [InlineData("5—7个工作日", "5", "7", "个工作日")]
    [InlineData("3次至5次", "3", "5", "次")]
    [InlineData("8万元到10万元", "80000", "100000", "元")]
    [InlineData("90%≤X≤95%", "90", "95", "%")]
    [InlineData("95%≥X≥90%", "90", "95", "%")]
    [InlineData("≥90%且≤95%", "90", "95", "%")]
    [InlineData("[90%,95%]", "90", "95", "%")]
    [InlineData("≥90%-95%", "90", "95", "%")]
    [InlineData("±5%", "-5", "5", "%")]
    [InlineData("误差≤±2mm", "-2", "2", "毫米")]
    public void A_range_has_two_ends(string text, string low, string high, string unit)
    {
        var target = Target(text);

        (target.Op, target.Value, target.High, target.Unit).ShouldBe(("range", Exact(low), Exact(high), unit));
    }

    [Theory]
    [InlineData("成本指标", "采购成本", "60万元", "<=")]
    [InlineData("数量指标", "新购图书册数", "5000册", ">=")]
    [InlineData("质量指标", "安全事故发生数", "0起", "<=")]
    [InlineData("成本指标", "补助标准", "500元/人", "=")]
    [InlineData("时效指标", "完成时间", "2024年11月", "<=")]
    [InlineData("经济效益指标", "节约费用", "20万元", ">=")]
    [InlineData("质量指标", "投诉处理率", "95%", ">=")]
    [InlineData("质量指标", "案件办结数", "200件", ">=")]
    [InlineData("质量指标", "差错率", "1%", "<=")]
    [InlineData("时效指标", "投诉办结时限", "5个工作日", "<=")]
    [InlineData("时效指标", "工期", "90天", "<=")]
    [InlineData("时效指标", "适配完成天数", "30天", "<=")]
    [InlineData("时效指标", "全年开放天数", "310天", ">=")]
    [InlineData("数量指标", "巡护天数", "300天", ">=")]
    [InlineData("时效指标", "泵站运行天数", "300天", ">=")]
    [InlineData("社会效益指标", "事故下降率", "3%", ">=")]
    public void A_bare_number_has_the_direction_of_its_kind(string level2, string name, string text, string implied)
    {
        var target = Reader.Target(text, Context(level2, name)).ShouldNotBeNull();

        (target.Op, target.Implied).ShouldBe(("=", implied));
    }

    [Theory]
    [InlineData("", "98", "%（百分比）", "=", "98", "%")]
    [InlineData("", "98", "人（次）", "=", "98", "人(次)")]
    [InlineData("≥", "5000", "册", ">=", "5000", "册")]
    [InlineData("≤", "60", "万元", "<=", "600000", "元")]
    [InlineData("＝", "100", "%", "=", "100", "%")]
    [InlineData("=", "1.5", "亿元", "=", "150000000.0", "元")]
    public void Comparator_and_unit_may_stand_in_columns_of_their_own(string op, string text, string unit, string expected, string value, string normal)
    {
        var target = Reader.Target(text, Context("数量指标", "数量") with { Operator = op, Unit = unit }).ShouldNotBeNull();

        (target.Op, target.Value, target.Unit).ShouldBe((expected, Exact(value), normal));
    }

    [Theory]
    [InlineData("有效提升")]
    [InlineData("达成预期指标")]
    [InlineData("优良中低差")]
    [InlineData("建立健全")]
    [InlineData("长期")]
    [InlineData("第一批")]
    [InlineData("与三方签订合作协议")]
    [InlineData("十四五规划目标")]
    [InlineData("清财预〔2024〕8号")]
    [InlineData("2024年度")]
    [InlineData("一次性完成")]
    [InlineData("11月12日")]
    [InlineData("1:1.5")]
    [InlineData("7×24小时")]
    [InlineData("三级甲等")]
    [InlineData("一成不变")]
    [InlineData("提前2天")]
    [InlineData("1、按月发放补助；2、按季度开展检查")]
    [InlineData("")]
    [InlineData(null)]
    public void Words_without_a_quantity_give_none(string? text) =>
        Reader.Target(text, Context("数量指标", "工作") with { Year = null }).ShouldBeNull();

    [Theory]
    [InlineData("≥20人", "开展3场，共86人", "86")]
    [InlineData("≥95%", "应办120件，办结118件，办结率98.33%", "98.33")]
    [InlineData("≤60万元", "已支出58.2万元", "582000")]
    [InlineData("≥4次", "4", "4")]
    [InlineData("6个", "5个", "5")]
    [InlineData("≥5%", "-2%", "-2")]
    [InlineData("≥90%", "满意（95%）", "95")]
    public void Of_several_quantities_the_actual_is_the_one_that_answers_the_target(string target, string actual, string value)
    {
        var context = Context("数量指标", "数量");

        Reader.Actual(actual, Reader.Target(target, context), context).ShouldNotBeNull().Value.ShouldBe(Exact(value));
    }

    [Theory]
    [InlineData("发放问卷100份，满意度90%以上", "90")]
    [InlineData("12月底前完成90%", "90")]
    [InlineData("90%（12月底前）", "90")]
    public void What_is_asked_of_a_rate_is_its_percentage(string text, string percent)
    {
        var target = Reader.Target(text, Context("时效指标", "完成及时率")).ShouldNotBeNull();

        (target.Value, target.Unit).ShouldBe((Exact(percent), "%"));
    }

    [Theory]
    [InlineData("500000000000（万元）")]
    [InlineData("百分之3.5点五")]
    [InlineData("999999999999999亿9999千万")]
    public void Figures_that_nobody_can_mean_end_no_reading(string text) =>
        Should.NotThrow(() => Reader.Target(text, Context("数量指标", "数量")));

    [Fact]
    public void Two_limits_of_different_things_are_no_range() =>
        Target("≥3次，≤5万元").ShouldSatisfyAllConditions(target => target.Op.ShouldBe(">="), target => target.Value.ShouldBe(3), target => target.High.ShouldBeNull());

    [Fact]
    public void An_amount_multiplied_out_has_no_zeros_behind_the_point_and_one_printed_keeps_its_own() =>
        (Target("1.20万元").Value?.ToString(CultureInfo.InvariantCulture), Target("5000.00元").Value?.ToString(CultureInfo.InvariantCulture)).ShouldBe(("12000", "5000.00"));

    [Fact]
    public void An_actual_of_several_quantities_without_a_target_to_answer_is_not_guessed()
    {
        var context = Context("数量指标", "数量");

        Reader.Actual("开展3场，共86人", null, context).ShouldBeNull();
    }

    private static Quantity Target(string text) => Reader.Target(text, Context("数量指标", "数量")).ShouldNotBeNull();

    private static IndicatorContext Context(string level2, string name) => new(null, level2, name, null, null, 2024, null);

    private static decimal Exact(string digits) => decimal.Parse(digits, CultureInfo.InvariantCulture);
}
