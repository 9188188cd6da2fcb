namespace PerfEval.Dashboards.Samples.Facts;

/// <summary>Makes up a project's indicators: 3 to 30 rows, 90 points over output 50, benefit 30 and satisfaction 10.</summary>
internal sealed class IndicatorWriter(Topic topic, Random random)
{
    private readonly HashSet<string> names = [];

    /// <summary>The rows with what they aim at; nothing is reached yet.</summary>
    public IReadOnlyList<Indicator> Plan()
    {
        var size = random.Next(10) switch { 0 => 0, < 8 => random.Next(1, 4), _ => random.Next(4, 7) };
        var rows = new List<Indicator>();
        Add(rows, 50, "产出指标", [("数量指标", 1 + size, Count), ("质量指标", size, Rate), ("时效指标", Math.Min(size, 2), Time), ("成本指标", Math.Min(size, 3), Cost)]);
        Add(rows, 30, "效益指标", [("经济效益指标", size / 3, Saving), ("社会效益指标", 1 + (size / 2), Effect), ("生态效益指标", size / 4, Effect), ("可持续影响指标", size / 2, Effect)]);
        Add(rows, 10, "满意度指标", [("服务对象满意度指标", 1 + (size / 4), Satisfaction)]);
        return rows;
    }

    /// <summary>The same rows for one year: what was reached, points, and why a target was missed.</summary>
    public static IReadOnlyList<Indicator> Judge(IReadOnlyList<Indicator> rows, Random dice, int year) => [.. rows.Select(row => Judged(row, dice, year))];

    private static Indicator Judged(Indicator row, Random dice, int year)
    {
        var target = row.Target;
        if (target.Day is { } day)
        {
            var due = new DateOnly(year, day.Month, DateTime.DaysInMonth(year, day.Month));
            var reached = new DateOnly(year, dice.Next(Math.Max(1, day.Month - 3), day.Month + 1), 1);
            return row with { Score = row.Weight, Target = target with { Day = due, ActualDay = reached, Words = $"{year}年{due.Month}月底前", ActualWords = $"{year}年{reached.Month}月" } };
        }

        if (target.Value is not { } value)
            return row with { Score = row.Weight };
        var misses = dice.Next(5) == 0;
        var factor = (target.Op == "<=") == misses ? dice.Next(1005, 1200) / 1000m : dice.Next(800, 998) / 1000m;
        var isShare = target.Unit == "%";
        var actual = target.Op == "=" ? misses ? value - 1 : value : Math.Round(value * factor, value >= 100 ? 0 : 1, MidpointRounding.AwayFromZero);
        actual = isShare ? Math.Min(actual, 100) : target.Unit.EndsWith('元') ? actual : Math.Max(1, Math.Round(actual));
        var isMissed = target.Op == "<=" ? actual > value : actual < value;
        var ratio = target.Op == "<=" ? value / actual : actual / value;
        return row with
        {
            Target = target with { Actual = actual },
            Score = isMissed ? Math.Round(row.Weight * ratio, 2, MidpointRounding.AwayFromZero) : row.Weight,
            Deviation = isMissed ? dice.Pick(Topics.Reasons) : null,
        };
    }

    private void Add(List<Indicator> rows, int points, string level1, (string Level2, int Rows, Func<(string, Target)?> Make)[] levels)
    {
        var made = new List<Indicator>();
        foreach (var (level2, count, make) in levels)
        {
            for (var i = 0; i < count; i++)
            {
                if (make() is var (name, target))
                    made.Add(new Indicator(level1, level2, name, target, 0, 0, null));
            }
        }

        for (var i = 0; i < made.Count; i++)
            rows.Add(made[i] with { Weight = (points / made.Count) + (i < points % made.Count ? 1 : 0) });
    }

    private (string, Target)? Count()
    {
        var (name, unit) = random.Pick(topic.Counts);
        var value = random.Next(4) switch { 0 => random.Next(2, 30), 1 => random.Next(3, 60) * 10, _ => random.Next(2, 90) * 100 };
        return Named(random.Pick(Topics.Stages) + name + "数量", new Target(random.Next(4) == 0 ? "=" : ">=", value, null, unit));
    }

    private (string, Target)? Rate() => Named(random.Pick(Topics.Stages) + random.Pick(topic.Rates), new Target(">=", random.Pick<decimal>([80, 85, 90, 95, 98, 99.5m]), null, "%"));

    private (string, Target)? Time() =>
        Named(random.Pick(["项目", "年度任务", "主体工程", "资金拨付"]) + "完成时间", new Target(null, null, null, string.Empty, Day: new DateOnly(2024, random.Next(6, 13), 1)));

    private (string, Target)? Cost() =>
        random.Next(2) == 0
            ? Named(random.Pick(Topics.Stages) + random.Pick(topic.Costs), new Target("<=", random.Next(20, 900) / 2m, null, "万元"))
            : Named(random.Pick(Topics.Stages) + random.Pick(topic.Costs), new Target("<=", random.Next(2, 900) * 100, null, "元"));

    private (string, Target)? Saving() => Named(random.Pick(Topics.Stages) + "节约资金", new Target(">=", random.Next(2, 40), null, "万元"));

    private (string, Target)? Effect() => Named(random.Pick(Topics.Stages) + random.Pick(topic.Effects), new Target(null, null, null, string.Empty, random.Pick(["有效提升", "效果明显", "持续改善"]), random.Pick(["有效提升", "达到预期", "较上年改善"])));

    private (string, Target)? Satisfaction() => Named(random.Pick(Topics.Stages) + random.Pick(topic.People) + "满意度", new Target(">=", random.Pick<decimal>([85, 90, 92, 95]), null, "%"));

    // One name once: a second row of the same name would be another finding.
    private (string, Target)? Named(string name, Target target) => names.Add(name) ? (name, target) : null;
}
