using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Marts;

/// <summary>Every figure of the marts against plain arithmetic over the forms that went in.</summary>
[Collection(nameof(County))]
public sealed class MartSumTests(County county)
{
    private static readonly int?[] Years = [2022, 2023, 2024, null];

    [Fact]
    public void The_overview_counts_and_adds_up_what_counts()
    {
        var rows = Rows("SELECT year, project_count, annual_yuan, executed_yuan, judged_count, execution_rate_weighted_pct, average_score, scored_count, low_execution_count FROM overview");

        rows.Count.ShouldBe(Years.Length);
        foreach (var row in rows)
        {
            var forms = county.Of((int?)(long?)row[0]).ToList();
            row[1].ShouldBe((long)forms.Count);
            row[2].ShouldBe(forms.Sum(f => f.Funds[0].Annual ?? 0));
            row[3].ShouldBe(forms.Sum(f => f.Funds[0].Executed ?? 0));
            row[4].ShouldBe((long)Judged(forms).Count);
            row[5].ShouldBe(Pct(Judged(forms).Sum(f => f.Funds[0].Executed!.Value), Judged(forms).Sum(f => f.Funds[0].Annual!.Value)));
            row[6].ShouldBe(Rounded(forms.Average(f => f.TotalScore)!.Value));
            row[7].ShouldBe((long)forms.Count(f => f.TotalScore is not null));
            row[8].ShouldBe((long)Judged(forms).Count(f => Rate(f) < 80));
        }
    }

    [Fact]
    public void Copies_conflicts_and_whole_departments_stay_out_of_sums()
    {
        Rows("SELECT document_count, form_count, project_count, department_form_count, contested_count FROM overview WHERE year = 2024").Single()
            .ShouldBe([1L, county.Of(2024).Count() + 1L, (long)county.Of(2024).Count(), 1L, 2L]);
    }

    [Fact]
    public void Rates_by_year_are_weighted_simple_and_by_first_budget()
    {
        foreach (var row in Rows("SELECT year, execution_rate_weighted_pct, execution_rate_simple_pct, execution_rate_initial_pct, initial_yuan FROM execution_rate_by_year"))
        {
            var forms = county.Of((int?)(long?)row[0]).ToList();
            var initial = forms.Where(f => f.Funds[0] is { Initial: > 0, Executed: not null }).ToList();
            row[1].ShouldBe(Pct(Judged(forms).Sum(f => f.Funds[0].Executed!.Value), Judged(forms).Sum(f => f.Funds[0].Annual!.Value)));
            row[2].ShouldBe(Rounded(Judged(forms).Average(f => Rounded(Rate(f)))));
            row[3].ShouldBe(Pct(initial.Sum(f => f.Funds[0].Executed!.Value), initial.Sum(f => f.Funds[0].Initial!.Value)));
            row[4].ShouldBe(forms.Sum(f => f.Funds[0].Initial ?? 0));
        }
    }

    [Fact]
    public void Departments_add_up_to_the_year()
    {
        var groups = county.Counted.GroupBy(f => (f.Year, Department: f.Department ?? f.Unit)).ToDictionary(g => g.Key, g => g.ToList());
        var rows = Rows("SELECT year, department, project_count, annual_yuan, execution_rate_weighted_pct FROM execution_rate_by_department");

        rows.Count.ShouldBe(groups.Count);
        foreach (var row in rows)
        {
            var forms = groups[((int?)(long?)row[0], (string)row[1]!)];
            row[2].ShouldBe((long)forms.Count);
            (row[3] ?? 0m).ShouldBe(forms.Sum(f => f.Funds[0].Annual ?? 0));
            row[4].ShouldBe(Judged(forms).Count == 0 ? null : Pct(Judged(forms).Sum(f => f.Funds[0].Executed!.Value), Judged(forms).Sum(f => f.Funds[0].Annual!.Value)));
        }
    }

    [Fact]
    public void Two_rates_stand_side_by_side_for_every_grouping()
    {
        var rows = Rows("SELECT grouping, group_name, year, project_count, judged_count, initial_judged_count, execution_rate_pct, execution_rate_initial_pct, compared_count, adjusted_yuan, rate_gap_pct FROM execution_two_rates");

        rows.Select(r => r[0]).Distinct().ShouldBe(["by_year", "by_region", "by_department", "by_unit"]);
        foreach (var row in rows)
        {
            var forms = county.Of((int?)(long?)row[2]).Where(f => (string)row[0]! != "by_department" || (f.Department ?? f.Unit) == (string)row[1]!).ToList();
            var (initial, both) = (WithInitial(forms), WithInitial(Judged(forms)));
            row[3..6].ShouldBe([(long)forms.Count, (long)Judged(forms).Count, (long)initial.Count]);
            row[6].ShouldBe(Rate(Judged(forms), f => f.Annual));
            row[7].ShouldBe(Rate(initial, f => f.Initial));
            row[8].ShouldBe((long)both.Count);
            (row[9] ?? 0m).ShouldBe(both.Sum(f => f.Funds[0].Annual!.Value - f.Funds[0].Initial!.Value));
            row[10].ShouldBe(Rate(both, f => f.Annual) - Rate(both, f => f.Initial));
        }
    }

    [Fact]
    public void The_headline_rate_is_spending_and_cuts_less_raises()
    {
        foreach (var row in Rows("SELECT year, compared_count, execution_rate_pct, spending_pct, cut_part_pct, raised_part_pct, cut_yuan, raised_yuan FROM execution_headline_split"))
        {
            var both = WithInitial(Judged(county.Of((int?)(long?)row[0])));
            var cut = both.Sum(f => Math.Max(0, f.Funds[0].Initial!.Value - f.Funds[0].Annual!.Value));
            row[1..4].ShouldBe([(long)both.Count, Rate(both, f => f.Annual), Rate(both, f => f.Initial)]);
            ((decimal)row[3]! + (decimal)row[4]! + (decimal)row[5]!).ShouldBe((decimal)row[2]!);
            ((decimal)row[4]!).ShouldBe(Rounded((decimal)row[2]! * cut / both.Sum(f => f.Funds[0].Initial!.Value)), 0.000001m);
            row[6..].ShouldBe([cut, both.Sum(f => Math.Max(0, f.Funds[0].Annual!.Value - f.Funds[0].Initial!.Value))]);
        }
    }

    [Fact]
    public void Every_project_is_in_one_bin_of_rates()
    {
        foreach (var row in Rows("SELECT year, bin, project_count, annual_yuan, share_pct FROM execution_bins"))
        {
            var forms = county.Of((int?)(long?)row[0]).ToList();
            var inBin = forms.Where(f => Bin(f) == (string)row[1]!).ToList();
            row[2].ShouldBe((long)inBin.Count, $"{row[0]} {row[1]}");
            row[3].ShouldBe(inBin.Sum(f => f.Funds[0].Annual ?? 0));
            row[4].ShouldBe(Pct(inBin.Count, forms.Count));
        }

        Rows("SELECT sum(project_count) FROM execution_bins").Single()[0].ShouldBe((decimal)county.Counted.Count);
    }

    [Fact]
    public void Every_project_is_in_one_bin_of_scores_and_one_of_grades()
    {
        Rows("SELECT kind, sum(project_count) FROM score_distribution GROUP BY kind ORDER BY kind").Select(r => r[1]).ShouldAllBe(n => Equals(n, (decimal)county.Counted.Count));
        foreach (var row in Rows("SELECT year, bin, project_count FROM score_distribution WHERE kind = 'score'"))
        {
            row[2].ShouldBe((long)county.Of((int?)(long?)row[0]).Count(f => ScoreBin(f.TotalScore) == (string)row[1]!), $"{row[0]} {row[1]}");
        }

        foreach (var row in Rows("SELECT year, bin, project_count FROM score_distribution WHERE kind = 'grade'"))
        {
            row[2].ShouldBe((long)county.Of((int?)(long?)row[0]).Count(f => GradeBin(f) == (string)row[1]!), $"{row[0]} {row[1]}");
        }
    }

    [Fact]
    public void Projects_below_the_line_are_listed_with_what_they_did_not_spend()
    {
        var expected = county.Counted.Where(f => Judged([f]).Count == 1 && Rate(f) < 80).ToList();

        Rows("SELECT project_name, unspent_yuan, execution_rate_pct FROM low_execution_projects ORDER BY project_name").Select(r => ((string)r[0]!, (decimal)r[1]!, (decimal)r[2]!))
            .ShouldBe(expected.Select(f => (f.Name!, f.Funds[0].Annual!.Value - f.Funds[0].Executed!.Value, Rounded(Rate(f)))).OrderBy(f => f.Item1, StringComparer.Ordinal));
    }

    [Fact]
    public void Scores_stand_beside_rates()
    {
        var expected = county.Counted.Where(f => Judged([f]).Count == 1 && f.TotalScore is not null).ToDictionary(f => f.Name!);
        var rows = Rows("SELECT project_name, score_share_pct, gap_pct FROM execution_versus_score");

        rows.Count.ShouldBe(expected.Count);
        rows.ShouldAllBe(r => (decimal)r[1]! == expected[(string)r[0]!].TotalScore && (decimal)r[2]! == expected[(string)r[0]!].TotalScore - Rounded(Rate(expected[(string)r[0]!])));
    }

    private static List<Form> Judged(IEnumerable<Form> forms) => [.. forms.Where(f => f.Funds[0] is { Annual: > 0, Executed: not null })];

    private static List<Form> WithInitial(IEnumerable<Form> forms) => [.. forms.Where(f => f.Funds[0] is { Initial: > 0, Executed: not null })];

    private static decimal? Rate(List<Form> forms, Func<Fund, decimal?> budget) =>
        forms.Count == 0 ? null : Pct(forms.Sum(f => f.Funds[0].Executed!.Value), forms.Sum(f => budget(f.Funds[0])!.Value));

    private static decimal Rate(Form form) => form.Funds[0].Executed!.Value * 100 / form.Funds[0].Annual!.Value;

    private static decimal Rounded(decimal value) => Math.Round(value, 6, MidpointRounding.AwayFromZero);

    private static decimal Pct(decimal part, decimal whole) => Rounded(part * 100 / whole);

    private static string Bin(Form form) => Judged([form]).Count == 0 ? "无法计算" : Rate(form) switch
    {
        < 30 => "不足30%",
        < 60 => "30%–60%",
        < 80 => "60%–80%",
        < 100 => "80%–100%",
        100 => "100%",
        _ => "超过100%",
    };

    private static string ScoreBin(decimal? score) => score switch
    {
        null => "无得分",
        > 100 => "超过100",
        < 60 => "不足60",
        100 => "100",
        _ => $"{decimal.Floor(score.Value):0}–{decimal.Floor(score.Value) + 1:0}",
    };

    private static string GradeBin(Form form) => form.Grade ?? form.TotalScore switch
    {
        null => "无等级",
        >= 90 => "优（按总得分）",
        >= 80 => "良（按总得分）",
        >= 60 => "中（按总得分）",
        _ => "差（按总得分）",
    };

    private IReadOnlyList<object?[]> Rows(string sql) => county.Warehouse.Sql(sql);
}
