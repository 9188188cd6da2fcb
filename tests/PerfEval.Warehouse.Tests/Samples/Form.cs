namespace PerfEval.Warehouse.Tests.Samples;

/// <summary>A self-evaluation form for tests. As it stands no rule finds anything in it: a test changes what it is about.</summary>
public sealed record Form
{
    public string? Title { get; init; } = "项目支出绩效自评表";

    /// <summary>What stands on a line of its own below the title: （2024年度）.</summary>
    public string? TitleLine { get; init; }

    public string? Name { get; init; } = "社区图书室更新";

    public string? Code { get; init; }

    /// <summary>单位编码.</summary>
    public string? UnitCode { get; init; }

    public string Kind { get; init; } = "project";

    public int? Year { get; init; } = 2024;

    public string? Region { get; init; } = "云溪县";

    public string? Department { get; init; } = "云溪县文化局";

    public string? Unit { get; init; } = "云溪县图书馆";

    /// <summary>As printed; the amounts are in 元 whatever it says.</summary>
    public string AmountUnit { get; init; } = "元";

    public decimal? TotalWeight { get; init; } = 100;

    public decimal? TotalScore { get; init; } = 94.2m;

    public string? Grade { get; init; } = "优";

    public string? GoalExpected { get; init; } = "完成更新";

    public string? GoalActual { get; init; } = "已完成";

    public string? Notes { get; init; } =
        "备注：正向指标得分=权重*实际完成值/年度指标值，反向指标得分=权重*年度指标值/实际完成值，得分不得突破权重总额。";

    public IReadOnlyList<Fund> Funds { get; init; } =
    [
        new("total", 100_000, 100_000, 90_000, 10, 90, 0, 9, "年度资金总额"),
        new("current_appropriation", 80_000, 80_000, 72_000, Label: "其中：当年财政拨款"),
        new("carryover", 20_000, 20_000, 18_000, Label: "上年结转资金"),
    ];

    public IReadOnlyList<Indicator> Indicators { get; init; } =
    [
        new("产出指标", "数量指标", "新购图书", 30, 30, Level1Weight: 50),
        new("产出指标", "质量指标", "图书完好率", 20, 20, Level1Weight: 50),
        new("效益指标", "社会效益指标", "借阅人次", 30, 25.2m, "≥1000人次", "840人次", 30) { Deviation = "馆舍维修，闭馆两个月" },
        new("满意度指标", "服务对象满意度指标", "读者满意度", 10, 10, Level1Weight: 10),
    ];

    /// <summary>The form with another first funds row.</summary>
    public Form WithTotal(Func<Fund, Fund> change) => this with { Funds = [change(Funds[0]), .. Funds.Skip(1)] };

    /// <summary>The form with a single funds row.</summary>
    public Form WithOnlyTotal(Fund total) => this with { Funds = [total] };

    /// <summary>The form with another indicator row, counted from 1.</summary>
    public Form WithIndicator(int row, Func<Indicator, Indicator> change) =>
        this with { Indicators = [.. Indicators.Select((indicator, i) => i + 1 == row ? change(indicator) : indicator)] };
}
