using System.Globalization;

namespace PerfEval.Dashboards.Samples.Facts;

/// <summary>Makes up a project and what its form says year by year. The same seed, project and year always give the same facts.</summary>
/// <param name="seed">The order's seed.</param>
internal sealed class FactsWriter(int seed)
{
    private const int FundWeight = 10;

    /// <summary>The facts of a project's form for a year.</summary>
    /// <param name="project">Number of the project, from 0.</param>
    /// <param name="year">The evaluated year.</param>
    /// <param name="sources">Kinds of its funds, the total left out.</param>
    /// <param name="step">Amounts are multiples of this, in 元: 0.01, or 10000 where a form prints 亿元.</param>
    public FormFacts Write(int project, int year, IReadOnlyList<string> sources, decimal step)
    {
        var random = Dice.Of(seed, project);
        var topic = random.Pick(Topics.All);
        var (place, division) = random.Pick(Topics.Places);
        var name = random.Pick(topic.Projects) + random.Pick(["", "项目", "专项经费", "（二期）"]) + (project >= 40 ? $"第{project}标段" : string.Empty);
        var code = string.Create(CultureInfo.InvariantCulture, $"{division}{random.Next(20, 25)}{random.Next(100, 1000)}{random.Next(1_000_000, 10_000_000)}{project % 1000:D3}");
        var unit = place + random.Pick(topic.Units);
        var budget = random.Next(20, 4000) * 10_000m;
        var rows = new IndicatorWriter(topic, random).Plan();
        var dice = Dice.Of(seed, project, year);
        var funds = Funds(dice, budget, sources, step);
        var rate = funds[0].Rate ?? 0;
        var indicators = IndicatorWriter.Judge(rows, dice, year);
        return new FormFacts
        {
            Year = year,
            Region = place,
            Project = name,
            ProjectCode = code,
            Department = place + topic.Department,
            Unit = unit,
            UnitCode = string.Create(CultureInfo.InvariantCulture, $"{random.Next(101, 400)}{random.Next(1, 40):D3}"),
            Funds = funds,
            FundWeight = FundWeight,
            FundScore = Math.Min(FundWeight, Math.Round(FundWeight * rate / 100, 2, MidpointRounding.AwayFromZero)),
            Expected = Goal(rows, random.Pick(topic.Effects)),
            Actual = Result(indicators, random.Pick(topic.Effects)),
            Indicators = indicators,
        };
    }

    private static List<Money> Funds(Random dice, decimal budget, IReadOnlyList<string> sources, decimal step)
    {
        decimal Step(decimal amount) => Math.Round(amount / step, MidpointRounding.AwayFromZero) * step;
        var parts = new List<Money>();
        for (var i = 0; i < sources.Count; i++)
        {
            var share = i == 0 ? 1m : dice.Next(3) == 0 ? 0m : dice.Next(5, 40) / 100m;
            var initial = Step(budget * share);
            var annual = dice.Next(3) == 0 ? Step(initial * dice.Next(700, 1100) / 1000m) : initial;
            var executed = dice.Next(4) == 0 ? annual : Step(annual * dice.Next(5500, 9999) / 10_000m);
            parts.Add(new Money(sources[i], initial, annual, executed));
        }

        return [new Money("total", parts.Sum(part => part.Initial), parts.Sum(part => part.Annual), parts.Sum(part => part.Executed)), .. parts];
    }

    private static string Goal(IReadOnlyList<Indicator> rows, string effect) =>
        string.Join("；", rows.Where(row => row.Target.Value is not null).Take(3).Select((row, i) => $"{i + 1}.{row.Level3}达到{row.Target.Value}{row.Target.Unit}")) + $"，{effect}。";

    private static string Result(IReadOnlyList<Indicator> rows, string effect) =>
        string.Join("；", rows.Where(row => row.Target.Value is not null).Take(3).Select((row, i) => $"{i + 1}.{row.Level3}完成{row.Target.Actual}{row.Target.Unit}")) + $"，有效{effect}。";
}
