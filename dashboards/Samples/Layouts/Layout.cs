namespace PerfEval.Dashboards.Samples.Layouts;

/// <summary>How a place's form is laid out; what is not said is the commonest form.</summary>
/// <param name="Name">Short name, for file names and tests.</param>
internal sealed record Layout(string Name)
{
    /// <summary>project, department or transfer.</summary>
    public string Kind { get; init; } = "project";

    /// <summary>The title without the year.</summary>
    public string Title { get; init; } = "项目支出绩效自评表";

    /// <summary>True where the title is the table's first row; else it stands above the table.</summary>
    public bool IsTitleInTable { get; init; }

    /// <summary>Where the year stands.</summary>
    public YearPlace Year { get; init; }

    /// <summary>Rows of the head: label and field in pairs.</summary>
    public IReadOnlyList<(string Label, string Field)[]> Head { get; init; } = [[("项目名称", "project")], [("主管部门", "department"), ("实施单位", "unit")]];

    /// <summary>True where label and value share a cell: 项目名称：….</summary>
    public bool IsHeadInline { get; init; }

    /// <summary>True where each band has its label in a column on its left.</summary>
    public bool HasBands { get; init; } = true;

    /// <summary>Label of the funds, without unit and points.</summary>
    public string FundsLabel { get; init; } = "项目资金";

    /// <summary>元, 万元 or 亿元.</summary>
    public string MoneyUnit { get; init; } = "万元";

    /// <summary>Where the unit of money stands.</summary>
    public UnitPlace MoneyUnitPlace { get; init; }

    /// <summary>How amounts are written, as a number format; General where null.</summary>
    public string? MoneyFormat { get; init; }

    /// <summary>Columns of the funds: label and field.</summary>
    public IReadOnlyList<(string Label, string Field)> FundColumns { get; init; } =
        [("年初预算数", "initial"), ("全年预算数", "annual"), ("全年执行数", "executed"), ("分值", "weight"), ("执行率", "rate"), ("得分", "score")];

    /// <summary>Rows of the funds: label and kind, the total first.</summary>
    public IReadOnlyList<(string Label, string Kind)> FundRows { get; init; } = [("年度资金总额", "total"), ("其中：当年财政拨款", "current_appropriation"), ("上年结转资金", "carryover"), ("其他资金", "other")];

    /// <summary>True where sources are columns and 预算数, 执行数 are rows.</summary>
    public bool IsFundsTransposed { get; init; }

    /// <summary>How rates are written.</summary>
    public RateStyle Rate { get; init; }

    /// <summary>True where every fund has its rate, not the total alone.</summary>
    public bool HasRateOnAllRows { get; init; }

    /// <summary>Labels of the two goals; null where the form has none.</summary>
    public (string Expected, string Actual)? Goals { get; init; } = ("预期目标", "实际完成情况");

    /// <summary>True where each goal is a row behind its label; else they stand side by side.</summary>
    public bool IsGoalARow { get; init; }

    /// <summary>Columns of the indicators: label and field.</summary>
    public IReadOnlyList<(string Label, string Field)> IndicatorColumns { get; init; } =
        [("一级指标", "level1"), ("二级指标", "level2"), ("三级指标", "level3"), ("年度指标值", "target"), ("实际完成值", "actual"), ("分值", "weight"), ("得分", "score"), ("偏差原因分析及改进措施", "deviation")];

    /// <summary>Headings above headings: what stands above two neighbouring columns.</summary>
    public IReadOnlyList<(string Label, string First, string Second)> Groups { get; init; } = [];

    /// <summary>How targets are written.</summary>
    public TargetStyle Targets { get; init; }

    /// <summary>True where levels are printed on every row; else merged over theirs.</summary>
    public bool IsLevelRepeated { get; init; }

    /// <summary>True where a level 1 prints its points: 产出指标（50分）.</summary>
    public bool HasLevelPoints { get; init; }

    /// <summary>True where the indicators go on in a second table.</summary>
    public bool IsSplit { get; init; }

    /// <summary>True where the second table has the heading again.</summary>
    public bool IsHeadingRepeated { get; init; }

    /// <summary>Label of the total row.</summary>
    public string Total { get; init; } = "总分";

    /// <summary>True where the grade stands in the last cell of the total row.</summary>
    public bool HasGradeBesideTotal { get; init; }

    /// <summary>The form's own notes; null where it has none.</summary>
    public string? Notes { get; init; }

    /// <summary>Whether the indicators have a column of this field.</summary>
    public bool Has(string field) => IndicatorColumns.Any(column => column.Field == field);
}
