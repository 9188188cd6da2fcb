namespace PerfEval.Warehouse.Tests.Rules;

public sealed class RequiredFieldMissing : RuleCases
{
    public override string Rule => "required_field_missing";

    public override IEnumerable<RuleCase> Cases =>
    [
        Finds("a form without a project name is found", Sound with { Name = null }, Fatal(null, null, subject: "project_name")),
        Passes("a form of a whole department needs no project name", Sound with { Name = null, Kind = "department" }),
        Finds("a form without any unit is found", Sound with { Department = null, Unit = null }, Fatal(null, null, subject: "department")),
        Passes("one unit is enough", Sound with { Department = null }),
        Finds("a form without a budget is found", Sound.WithOnlyTotal(new("total", 100, null, 90)), Fatal(null, null, subject: "funds.total.annual")),
        Finds("a form without an executed amount is found", Sound.WithOnlyTotal(new("total", 100, 100)), Fatal(null, null, subject: "funds.total.executed")),
        Passes("an amount of 0 is an amount", Sound.WithOnlyTotal(new("total", 100, 100, 0))),
        Passes("amounts are there where only sources are printed", Sound with { Funds = [new("fiscal", 100, 100, 90), new("own", 10, 10, 10)] }),
        Finds("a form without a total score is found", Sound with { TotalScore = null }, Fatal(null, null, subject: "total_score")),
        Finds(
            "a form without indicators lacks outputs and benefits",
            Sound with { Indicators = [] },
            Fatal(null, null, subject: "产出指标"),
            Fatal(null, null, subject: "效益指标")),
        Passes("a benefit row that says 无 counts", Sound.WithIndicator(3, i => i with { Level3 = "无", Target = null, Actual = null, Weight = null, Score = null })),
        Finds(
            "a benefit row with nothing in it does not count",
            Sound.WithIndicator(3, i => i with { Level3 = null, Target = null, Actual = null, Weight = null, Score = null }),
            Fatal(null, null, subject: "效益指标")),
        Finds(
            "satisfaction below benefit is not benefit",
            Sound.WithIndicator(3, i => i with { Level2 = "服务对象满意度指标等" }),
            Fatal(null, null, subject: "效益指标")),
        Passes("labels of older forms count", Sound with { Indicators = [new("项目产出（60分）", "数量", "新购", 60, 60), new("项目效益", "可持续性", "更新", 30, 30)] }),
        Passes("levels that are called aims count", Sound with { Indicators = [new("产出目标", "数量目标", "新购", 60, 60), new("结果目标", null, "更新", 30, 30)] }),
        Finds(
            "rows without levels may be outputs or benefits",
            Sound with { Indicators = [.. Sound.Indicators.Select(i => i with { Level1 = null, Level2 = null, Level1Weight = null })] },
            Open("fatal", null, null, subject: "产出指标"),
            Open("fatal", null, null, subject: "效益指标")),
        Finds(
            "a form divided otherwise may have benefits under another name",
            Sound with { Indicators = [new("产出指标", "数量指标", "新购", 60, 60), new("履职情况", null, "更新", 30, 30)] },
            Open("fatal", null, null, subject: "效益指标")),
        Passes(
            "a form of transfer payments that gives no points needs no total",
            Sound with { Kind = "transfer", TotalScore = null, Indicators = [.. Sound.Indicators.Select(i => i with { Weight = null, Score = null })] }),
        Passes(
            "level 2 counts where level 1 is missing",
            Sound with { Indicators = [new(null, "时效指标", "按时完成", 60, 60), new(null, "生态效益指标", "节约纸张", 30, 30)] }),
    ];
}
