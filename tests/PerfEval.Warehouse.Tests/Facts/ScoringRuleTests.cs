using PerfEval.Warehouse.Tests.Engine;
using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Facts;

public sealed class ScoringRuleTests
{
    private const string National =
        "定量指标与年初指标值相比，完成指标值的，记该指标所赋全部分值；完成值高于指标值较多的，按照偏离度适度调减分值；未完成指标值的，按照完成值与指标值的比例记分。定性指标分为达成、部分达成、未达成三档，分别按照该指标对应分值区间100—80%（含）、80—60%（含）、60—0%合理确定分值。";

    private const string Rules =
        "SELECT rule_source, direct_form, inverse_form, is_over_reduced, band_upper_pct, band_lower_pct FROM fct_scoring_rule";

    [Theory]
    [InlineData("得分＝权重×实际完成值÷年度指标值；反向指标得分=权重*年度指标值/实际完成值", "form ratio ratio False  ")]
    [InlineData("正向指标得分=（实际完成值/指标值）×分值", "form ratio  False  ")]
    [InlineData("$得分 = 权重 \\times 全年完成值 / 目标值$", "form ratio  False  ")]
    [InlineData("反向指标得分=分值×[1-（实际完成值-指标值）/指标值]", "form  linear False  ")]
    [InlineData("反向指标按照超出指标值的比例扣减", "form  linear False  ")]
    [InlineData("反向指标：超过目标值的，按超出比例扣减分值", "form  linear False  ")]
    [InlineData("得分=完成率×分值，完成率=实际完成值÷目标值", "form ratio  False  ")]
    [InlineData("正向指标按B/A×分值计分，逆向指标按A/B×分值计分（A为指标值，B为完成值）", "form ratio ratio False  ")]
    [InlineData("正向指标按完成率（实际值/目标值）乘以分值计分；反向指标按目标值/实际值乘以分值计分", "form ratio ratio False  ")]
    [InlineData("执行率=执行数÷预算数×100%", "none   False  ")]
    [InlineData(National, "form ratio  True 80.000000 60.000000")]
    [InlineData("定性指标按100%-90%（含）、90%-70%（含）、70%-0%三档计分", "none   False 90.000000 70.000000")]
    [InlineData("全年预算数为调整后的资金数。", "none   False  ")]
    [InlineData(null, "none   False  ")]
    public void The_rule_is_what_the_notes_declare(string? notes, string rule)
    {
        using var warehouse = new LoadedWarehouse { Models = LoadedWarehouse.Part(["fct_scoring_rule"]) };
        warehouse.Load(new Document("/收件/甲.txt", "c1", new Form { Notes = notes }));

        warehouse.Lines(Rules).ShouldBe([rule]);
    }

    [Fact]
    public void Without_a_note_the_regions_profile_of_the_year_counts()
    {
        using var models = new ModelFolder();
        models.Replace("reference/policy_profiles.csv", "key,value,from_year,to_year,region_prefix,source\n",
            "key,value,from_year,to_year,region_prefix,source\nscore_rule_direct,ratio,2023,2024,11,某市计分办法\nscore_rule_inverse,linear,2023,2024,11,某市计分办法\n");
        using var warehouse = new LoadedWarehouse { Models = models.Load() };
        var silent = new Form { Notes = null, Region = "北京市" };
        warehouse.Load(new Document("/收件/甲.txt", "c1", silent, silent with { Year = 2022 }, silent with { Region = "天津市" }, silent with { Notes = National }));

        warehouse.Lines(Rules + " ORDER BY evaluation_key").ShouldBe(
            ["profile ratio linear False  ", "none   False  ", "none   False  ", "form ratio  True 80.000000 60.000000"]);
        warehouse.Lines("SELECT basis FROM fct_scoring_rule WHERE rule_source = 'profile'").ShouldBe(["适用的计分规则（某市计分办法）"]);
    }
}
