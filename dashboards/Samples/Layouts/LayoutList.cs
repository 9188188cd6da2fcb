namespace PerfEval.Dashboards.Samples.Layouts;

/// <summary>All layouts that samples come in.</summary>
internal static class LayoutList
{
    private static readonly (string Label, string Field)[] Flat =
        [("指标名称", "level3"), ("年度指标值", "target"), ("全年完成值", "actual"), ("分值", "weight"), ("得分", "score"), ("未完成原因", "deviation")];

    private static readonly (string Label, string Field)[] SplitTarget =
    [
        ("一级指标", "level1"), ("二级指标", "level2"), ("三级指标", "level3"), ("指标性质", "operator"), ("指标值", "target"), ("度量单位", "unit"),
        ("实际完成值", "actual"), ("分值", "weight"), ("得分", "score"), ("偏差原因", "deviation"),
    ];

    private static readonly (string Label, string Field)[] WeightFirst =
        [("一级指标", "level1"), ("二级指标", "level2"), ("三级指标", "level3"), ("分值", "weight"), ("年度指标值（A）", "target"), ("实际完成值（B）", "actual"), ("得分", "score"), ("偏差原因分析及改进措施", "deviation")];

    /// <summary>The layouts in a fixed order.</summary>
    public static IReadOnlyList<Layout> All { get; } =
    [
        new("common"),
        new("title-in-table") { IsTitleInTable = true, HasLevelPoints = true, FundsLabel = "项目资金执行情况", HasRateOnAllRows = true },
        new("yuan-with-thousands") { MoneyUnit = "元", MoneyFormat = "#,##0.00", Rate = RateStyle.Points, Year = YearPlace.Field, Head = [[("项目名称", "project"), ("绩效自评年度", "year")], [("主管部门", "department"), ("实施单位", "unit")]] },
        new("six-decimals") { MoneyFormat = "0.000000", Year = YearPlace.BelowTitle, Rate = RateStyle.Fraction, IsLevelRepeated = true },
        new("hundred-millions") { MoneyUnit = "亿元", Targets = TargetStyle.Words },
        new("two-row-headings") { Groups = [("完成情况", "target", "actual"), ("评分", "weight", "score")], Year = YearPlace.BelowTitle },
        new("no-fund-weight") { FundColumns = [("年初预算数", "initial"), ("全年预算数", "annual"), ("全年执行数", "executed"), ("执行率", "rate"), ("得分", "score")], FundsLabel = "预算执行情况" },
        new("no-indicator-weight") { IndicatorColumns = [("一级指标", "level1"), ("二级指标", "level2"), ("三级指标", "level3"), ("预期指标值", "target"), ("实际完成值", "actual"), ("自评得分", "score"), ("未完成原因分析", "deviation")] },
        new("weight-before-target") { IndicatorColumns = WeightFirst, Total = "合计", Rate = RateStyle.Points },
        new("target-in-columns") { IndicatorColumns = SplitTarget, Targets = TargetStyle.Columns, IsLevelRepeated = true, HasBands = false, MoneyUnit = "元", MoneyFormat = "0.00", MoneyUnitPlace = UnitPlace.Columns, Total = "总计" },
        new("funds-transposed") { IsFundsTransposed = true, FundRows = [("年度资金总额", "total"), ("财政拨款", "fiscal"), ("单位资金", "own")] },
        new("funds-by-level") { FundRows = [("资金总额", "total"), ("其中：中央资金", "central"), ("省级资金", "provincial"), ("市级资金", "municipal"), ("县级资金", "county"), ("自筹资金", "own")], HasRateOnAllRows = true, MoneyUnitPlace = UnitPlace.Line },
        new("flat") { IndicatorColumns = Flat, HasBands = false, Targets = TargetStyle.Words, MoneyUnitPlace = UnitPlace.Columns },
        new("two-tables") { IsSplit = true, HasLevelPoints = true },
        new("two-tables-with-headings") { IsSplit = true, IsHeadingRepeated = true, Rate = RateStyle.Points },
        new("year-outside") { Year = YearPlace.Heading, IsGoalARow = true, Goals = ("年初设定目标", "目标实际完成情况") },
        new("grade-beside-total") { HasGradeBesideTotal = true, Notes = "注：得分一档最高不能超过该指标分值上限。" },
        new("code-and-name") { Head = [[("项目名称", "coded_project")], [("主管部门", "department"), ("实施单位", "coded_unit")], [("项目负责人", "person"), ("联系电话", "phone")]] },
        new("head-inline") { IsHeadInline = true, IsTitleInTable = true, HasBands = false, MoneyUnitPlace = UnitPlace.Line, IndicatorColumns = WeightFirst },
        new("score-in-head") { Head = [[("项目名称", "project"), ("项目编码", "project_code")], [("主管部门", "department"), ("实施单位", "unit")], [("自评得分", "total_score"), ("自评等级", "grade")]] },
        new("unit-in-cells") { MoneyUnitPlace = UnitPlace.Cells, Rate = RateStyle.Percent },
        new("department") { Kind = "department", Title = "部门整体支出绩效自评表", FundsLabel = "部门整体资金", Goals = ("年度总体目标", "年度总体目标完成情况"), IsGoalARow = true, Head = [[("部门名称", "department"), ("年度", "year")]], Year = YearPlace.Field, FundRows = [("资金总额", "total"), ("基本支出", "other"), ("项目支出", "other")] },
        new("transfer") { Kind = "transfer", Title = "转移支付绩效目标自评表", Year = YearPlace.BelowTitle, FundsLabel = "资金情况", FundColumns = [("预算数（A）", "annual"), ("执行数（B）", "executed"), ("预算执行率（B/A）", "rate")], HasRateOnAllRows = true, FundRows = [("总额", "total"), ("其中：中央补助", "central"), ("省级资金", "provincial"), ("市县资金", "local")], Head = [[("转移支付（项目）名称", "project")], [("地方主管部门", "department"), ("资金使用单位", "unit")]] },
    ];
}
