using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Facts;

public sealed class TargetResultTests
{
    private static readonly Indicator Count = new("产出指标", "数量指标", "新购图书", 10, 10);
    private static readonly Indicator Cost = new("成本指标", "经济成本指标", "采购成本", 10, 10) { Implied = "<=" };
    private static readonly Indicator Deadline = new("产出指标", "时效指标", "上架时间", 10, 10) { Implied = "<=" };

    [Fact]
    public void A_result_is_met_or_missed_by_the_direction_of_its_target() => Results(
        Count.Answered("≥100册", "100册", 10),
        Count.Answered("≥100册", "99.99册", 10),
        Count.Answered("100册", "101册", 10),
        Count.Answered("100册", "99册", 10),
        Count.Answered("＞100册", "100册", 10),
        Cost.Answered("≤5万元", "50000元", 10),
        Cost.Answered("≤5万元", "50000.01元", 10),
        Cost.Answered("5万元", "4.9万元", 10),
        Cost.Answered("＜5万元", "5万元", 10)).ShouldBe(
        [
            ">= true met 100", ">= true missed 99.99", ">= false met 101", ">= false missed 99", ">= true missed 100",
            "<= true met 100", "<= true missed 100.00002", "<= false met 98", "<= true missed 100",
        ]);

    [Fact]
    public void Units_are_brought_together_where_that_is_certain() => Results(
        Count.Answered("≥2公里", "1800米", 10),
        Count.Answered("≥100人", "100名", 10),
        Count.Answered("≥6次/年", "8次", 10),
        Count.Answered("≥50册", "60", 10),
        Count.Answered("≥95%", "98%", 10),
        Count.Answered("≥100人", "120人次", 10),
        Count.Answered("≥95%", "120件", 10),
        Count.Answered("≥10人/场", "300人次", 10),
        Cost.Answered("≤50万元", "49.8", 10),
        Cost.Answered("50", "50.5万元", 10),
        Count.Answered("≥50万元", "3", 10),
        Count.Answered("≥3台/套", "5套", 10),
        Count.Answered("≥2次/月", "24次", 10),
        Count.Answered("≥2次/月", "20次", 10),
        Count.Answered("≥1次/季度", "4次/年", 10)).ShouldBe(
        [
            ">= true missed 90", ">= true met 100", ">= true met 133.333333", ">= true met 120", ">= true met 103.157895",
            ">= true undetermined ", ">= true undetermined ", ">= true undetermined ", "<= true met 99.6", "<= false missed 101", ">= true undetermined ",
            ">= true undetermined ", ">= true met 100", ">= true undetermined ", ">= true met 100",
        ]);

    [Fact]
    public void Units_that_cannot_be_one_thing_are_told_from_those_that_may_be()
    {
        using var warehouse = Loaded(
            Count.Answered("≥100人", "120人次", 10), Count.Answered("≥95%", "120件", 10), Count.Answered("≥10人/场", "300人次", 10), Count.Answered("≥50册", "60", 10),
            Count.Answered("≥3台/套", "5套", 10));

        warehouse.Lines("SELECT is_unit_different FROM fct_target_result ORDER BY row_no").ShouldBe(["False", "True", "True", "False", "False"]);
    }

    [Fact]
    public void What_is_beyond_an_exact_target_on_its_good_side_is_open() => Results(
        Count.Answered("=12个", "12个", 10),
        Count.Answered("=12个", "11个", 10),
        Count.Answered("=12个", "13个", 10),
        Cost.Answered("=5万元", "5.1万元", 10),
        Cost.Answered("=5万元", "4.9万元", 10),
        Count.Answered("3-5次", "4次", 10),
        Count.Answered("3-5次", "2次", 10),
        Count.Answered("3-5次", "6次", 10),
        Count with { Target = "500元", Actual = "450元", Implied = "=" }).ShouldBe(
        [
            ">= false met 100", ">= false missed 91.666667", ">= false undetermined 108.333333", "<= false missed 102", "<= false undetermined 98",
            ">= false met ", ">= false missed ", ">= false undetermined ", ">= false undetermined 90",
        ]);

    [Fact]
    public void Dates_are_compared_by_the_day() => Results(
        Deadline.Answered("≤2024-11-30", "2024-11-30", 10),
        Deadline.Answered("≤2024-11-30", "2024-12-01", 10),
        Deadline.Answered("2024-12", "2024-11", 10),
        Deadline.Answered("2024-12", "2024-12-31", 10),
        Deadline.Answered("≤2024-11-15", "2024-11", 10),
        Deadline.Answered("2024-12", "95%", 10)).ShouldBe(
        ["<= true met ", "<= true missed ", "<= false met ", "<= false met ", "<= true undetermined ", "<= false undetermined "]);

    [Fact]
    public void An_actual_that_is_a_bound_or_a_range_counts_as_far_as_it_reaches() => Results(
        Count.Answered("≥30人", "≥100人", 10),
        Count.Answered("≥95%", "≥90%", 10),
        Count.Answered("≥1次", "1-2次", 10),
        Count.Answered("≥2次", "1-2次", 10),
        Count.Answered("≥3次", "1-2次", 10)).ShouldBe(
        [">= true met 333.333333", ">= true undetermined 94.736842", ">= true met ", ">= true undetermined ", ">= true missed "]);

    [Fact]
    public void What_cannot_be_judged_says_why_and_words_are_not_judged()
    {
        using var warehouse = Loaded(Count.Answered("≥7人", "保障", 10), Count.Answered("≥7人", null, 10), Count.Answered("有所提升", "7人", 10));

        warehouse.Lines("SELECT result, reason FROM fct_target_result ORDER BY row_no").ShouldBe(
            ["undetermined 实际完成值“保障”不是数量", "undetermined 实际完成值空白", " "]);
    }

    private static IReadOnlyList<string> Results(params Indicator[] rows)
    {
        using var warehouse = Loaded(rows);
        return warehouse.Lines("SELECT direction, lower(CAST(is_printed AS VARCHAR)), result, plain(achievement_pct) FROM fct_target_result ORDER BY row_no");
    }

    private static LoadedWarehouse Loaded(params Indicator[] rows)
    {
        var warehouse = new LoadedWarehouse { Models = LoadedWarehouse.Part(["fct_target_result"]) };
        warehouse.Load(new Document("/收件/甲.txt", "c1", new Form { Indicators = rows }));
        return warehouse;
    }
}
