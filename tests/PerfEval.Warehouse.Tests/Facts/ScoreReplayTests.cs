using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Facts;

/// <summary>What lies between the total that a form states and the one that its rule gives.</summary>
public sealed class ScoreReplayTests : IDisposable
{
    private const string NoRule = "备注：无";
    private const string Linear = "备注：正向指标得分=权重*实际完成值/年度指标值，反向指标得分=权重*[1-（实际完成值-年度指标值）/年度指标值]。";
    private static readonly Indicator Books = new("产出指标", "数量指标", "新购图书", 30, 30);
    private static readonly Indicator Cost = new("成本指标", "经济成本指标", "采购成本", 20, 20) { Implied = "<=" };

    private readonly LoadedWarehouse warehouse = new()
    {
        Models = LoadedWarehouse.Part(["score_replay"]),
    };

    public void Dispose() => warehouse.Dispose();

    [Fact]
    public void A_sound_form_is_replayed_to_its_own_total() =>
        Steps(new Form()).ShouldAllBe(step => step.Contains(" agree ", StringComparison.Ordinal) || step.Contains(" undetermined ", StringComparison.Ordinal));

    [Fact]
    public void A_missed_target_earns_what_the_declared_rule_gives() =>
        Steps(Of(null, Books.Answered("≥12册", "10册", 30))).ShouldBe(["30 25 rule 分值30×10÷12（表中备注写明的计分规则）"]);

    [Fact]
    public void An_inverse_target_is_replayed_by_the_ratio_or_in_proportion_to_the_excess()
    {
        Steps(Of(null, Cost.Answered("≤50000元", "60000元", 20))).ShouldBe(["20 16.67 rule 分值20×50000÷60000（表中备注写明的计分规则）"]);
        Steps(Of(Linear, Cost.Answered("≤50000元", "60000元", 20))).ShouldBe(["20 16 rule 分值20×[1－（60000－50000）÷50000]（表中备注写明的计分规则）"]);
        Steps(Of(Linear, Cost.Answered("≤50000元", "160000元", 20))).ShouldBe(["20 0 rule 分值20×[1－（160000－50000）÷50000]（表中备注写明的计分规则）"]);
    }

    [Theory]
    [InlineData(25, "agree")]
    [InlineData(25.04, "rounding")]
    [InlineData(25.2, "rule")]
    public void Small_differences_are_rounding(decimal score, string component) =>
        Steps(Of(null, Books.Answered("≥12册", "10册", score))).Single().ShouldContain($" {component} ");

    [Fact]
    public void Points_without_an_indicator_are_named() =>
        Steps(Of(null, Books with { Level3 = "无", Score = 10 })).ShouldBe(["10 0 no_indicator 没有设置指标，不应得分"]);

    [Fact]
    public void A_row_without_a_score_is_open_not_a_difference() =>
        Steps(Of(null, Books.Answered("≥12册", "10册", null))).ShouldBe(["0 0 undetermined 没有填得分"]);

    [Fact]
    public void What_no_rule_covers_keeps_its_points_and_says_so()
    {
        Steps(Of(NoRule, Books.Answered("≥12册", "10册", 20))).ShouldBe(["20 20 undetermined 目标未完成，表中和适用的政策都没有写明计分规则"]);
        Steps(Of(null, Books.Answered("明显提升", "良好", 28))).ShouldBe(["28 28 undetermined 指标值“明显提升”不是数量"]);
    }

    [Fact]
    public void The_parts_of_the_difference_add_up_to_it()
    {
        var form = new Form
        {
            TotalScore = 90,
            Indicators = [Books.Answered("≥12册", "10册", 30), Cost with { Level3 = "无" }, Books.Answered("≥12册", "10册", 25.04m), Books.Answered("有所提升", "良好", 5)],
        };
        warehouse.Load(new Document("/收件/甲.txt", "c1", form));

        Lines("SELECT total_score, step_sum, arithmetic_points, rule_points, no_indicator_points, rounding_points, replayed_score, undetermined_points FROM score_replay")
            .ShouldBe(["90.0000 89.0400 0.9600 5.0000 20.0000 0.0400 64.0000 5.0000"]);
        Lines("SELECT grade, replayed_grade FROM score_replay").ShouldBe(["优 中"]);
        Lines("SELECT count(*) FROM score_replay WHERE total_score - arithmetic_points - rule_points - no_indicator_points - rounding_points <> replayed_score").ShouldBe(["0"]);
    }

    [Fact]
    public void A_total_rounded_to_whole_points_is_rounding()
    {
        warehouse.Load(new Document("/收件/甲.txt", "c1", new Form { TotalScore = 94 }));

        Lines("SELECT arithmetic_points, rounding_points FROM score_replay").ShouldBe(["0.0000 -0.2000"]);
    }

    private static Form Of(string? notes, Indicator indicator) => new Form { Indicators = [indicator] } is var form && notes is null ? form : form with { Notes = notes };

    private IReadOnlyList<string> Steps(Form form)
    {
        using var own = new LoadedWarehouse { Models = LoadedWarehouse.Part(["score_replay"]) };
        own.Load(new Document("/收件/甲.txt", "c1", form));
        return own.Lines("SELECT plain(stated_score), plain(replayed_score), component, basis FROM fct_score_replay WHERE row_no IS NOT NULL ORDER BY step_no");
    }

    private IReadOnlyList<string> Lines(string sql) => warehouse.Lines(sql);
}
