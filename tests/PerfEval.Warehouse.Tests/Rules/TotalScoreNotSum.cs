namespace PerfEval.Warehouse.Tests.Rules;

public sealed class TotalScoreNotSum : RuleCases
{
    public override string Rule => "total_score_not_sum";

    public override IEnumerable<RuleCase> Cases =>
    [
        Finds("a total that is not the sum is found", Sound with { TotalScore = 95 }, Fatal("95", "94.2")),
        Finds("a total rounded to whole points is found", Sound.WithTotal(f => f with { Score = 9.4m }) with { TotalScore = 95 }, Fatal("95", "94.6")),
        Passes("a total within a tenth of a point passes", Sound with { TotalScore = 94.3m }),
        Finds("a total just beyond a tenth of a point is found", Sound with { TotalScore = 94.31m }, Fatal("94.31", "94.2")),
        Finds("a form without a total cannot be judged", Sound with { TotalScore = null }, Open("fatal", null, "94.2")),
        Finds(
            "an indicator without a score leaves the sum open",
            Sound.WithIndicator(1, i => i with { Score = null }),
            Open("fatal", "94.2", "64.2")),
        Passes(
            "an indicator without a score is no matter where the sum comes out",
            Sound.WithIndicator(1, i => i with { Score = null }) with { TotalScore = 64.2m }),
        Finds(
            "funds with points and no score leave the sum open",
            Sound.WithTotal(f => f with { Score = null }),
            Open("fatal", "94.2", "85.2")),
        Finds(
            "a total that is higher by what the execution rate gives cannot be judged where the form prints no points for it",
            Sound.WithTotal(f => f with { Weight = null, Score = null }),
            Open("fatal", "94.2", "85.2")),
        Finds(
            "a total that is higher by up to the points of the execution rate cannot be judged where no funds were read",
            Sound.WithTotal(f => f with { Initial = null, Annual = null, Executed = null, Rate = null, Weight = null, Score = null }),
            Open("fatal", "94.2", "85.2")),
        Finds(
            "a total that is higher by more than those points is found",
            Sound.WithTotal(f => f with { Initial = null, Annual = null, Executed = null, Rate = null, Weight = null, Score = null }) with { TotalScore = 95.4m },
            Fatal("95.4", "85.2")),
        Finds(
            "a total that is higher by something else is found",
            Sound.WithTotal(f => f with { Weight = null, Score = null }) with { TotalScore = 95.2m },
            Fatal("95.2", "85.2")),
    ];
}
