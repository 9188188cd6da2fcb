using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Marts;

/// <summary>Small worlds in which each analysis has one answer that can be counted by hand.</summary>
public sealed class AnalysisTests : IDisposable
{
    private static readonly Form Library = new() { Name = "社区图书室更新" };

    private readonly LoadedWarehouse warehouse = new();

    [Fact]
    public void A_trend_says_where_the_years_are_not_the_same_projects()
    {
        Load(
            Named("甲", 2022), Named("乙", 2022), Named("丙", 2022), Named("丁", 2022),
            Named("甲", 2023), Named("乙", 2023), Named("丙", 2023), Named("丁", 2023),
            Named("甲", 2024), Named("戊", 2024), Named("己", 2024));

        warehouse.Lines("SELECT year, project_count, judged_count, continued_count, coverage_pct, is_comparable, caution FROM execution_trend WHERE grouping = 'by_year' ORDER BY year").ShouldBe(
        [
            "2022 4 4 0   ",
            "2023 4 4 4 100.000000 True ",
            "2024 3 3 1 25.000000 False 报送覆盖率由100%变为25%；3个项目中只有1个上年也报过",
        ]);
    }

    [Fact]
    public void Sources_of_funds_have_both_rates()
    {
        Load(Library.WithTotal(total => total with { Annual = 90_000, Executed = 72_000 }));

        warehouse.Lines("SELECT group_name, initial_yuan, execution_rate_pct, execution_rate_initial_pct FROM execution_two_rates WHERE grouping = 'by_fund_source' ORDER BY 1").ShouldBe(
            ["上年结转资金 20000.00 90.000000 90.000000", "当年财政拨款 80000.00 90.000000 90.000000"]);
        warehouse.Lines("SELECT adjusted_yuan, adjusted_pct, rate_gap_pct FROM execution_two_rates WHERE grouping = 'by_region'").ShouldBe(["-10000.00 -10.000000 8.000000"]);
    }

    [Fact]
    public void Scores_just_above_a_line_are_counted_against_those_just_below()
    {
        Load(Scored("甲", 90), Scored("乙", 90.9m), Scored("丙", 89.9m), Scored("丁", 91), Scored("戊", 100), Scored("己", 99), Scored("庚", null));

        warehouse.Lines("SELECT line_score, project_count, scored_count, above_count, below_count, excess_count FROM score_bunching WHERE above_count + below_count > 0").ShouldBe(
            ["100.0000 7 6 1 1 0", "90.0000 7 6 2 1 1"]);
    }

    [Fact]
    public void Full_marks_are_those_of_all_rows_with_a_score_and_else_the_policys()
    {
        Form Blank(string name) => Named(name, 2024) with { TotalWeight = null };
        Load(
            Blank("甲 各项相加110分").WithTotal(total => total with { Weight = 20 }),
            Blank("乙 指标没有分值") with { Indicators = [.. Library.Indicators.Select(indicator => indicator with { Weight = null })] },
            Blank("丙 资金没有分值").WithTotal(total => total with { Weight = null, Score = null }),
            Blank("丁 一行没有分值").WithIndicator(1, indicator => indicator with { Weight = null }),
            Named("戊 表中写120分", 2024) with { TotalWeight = 120 });

        warehouse.Lines("SELECT project_name, score_share_pct FROM execution_versus_score").Order(StringComparer.Ordinal).ShouldBe(
            [
                "丁 一行没有分值项目专项工作 94.200000", "丙 资金没有分值项目专项工作 94.200000", "乙 指标没有分值项目专项工作 94.200000",
                "戊 表中写120分项目专项工作 78.500000", "甲 各项相加110分项目专项工作 85.636364",
            ]);
    }

    [Fact]
    public void Stated_scores_are_spread_beside_replayed_ones()
    {
        // 乙 gives itself 10 points for half a target: 30 × 500/1000 is 15, not 25.
        Load(Named("甲", 2024), Named("乙", 2024).WithIndicator(1, i => i.Answered("≥1000册", "500册", 25)) with { TotalScore = 89.2m, Grade = "优" }, Scored("丙", null));

        warehouse.Lines("SELECT kind, bin, stated_count, replayed_count, stated_share_pct, usable_count, project_count FROM stated_and_replayed_scores WHERE stated_count + replayed_count > 0 ORDER BY kind DESC, bin_no").ShouldBe(
        [
            "score 90–95 1 1 50.000000 2 3", "score 85–90 1 0 50.000000 2 3", "score 75–80 0 1 0.000000 2 3",
            "grade 优 2 1 100.000000 2 3", "grade 中 0 1 0.000000 2 3",
        ]);
    }

    [Fact]
    public void Grades_move_from_year_to_year()
    {
        Load(
            Named("甲", 2023) with { Grade = "良" }, Named("甲", 2024) with { Grade = "优" },
            Named("乙", 2023) with { Grade = "优" }, Named("乙", 2024) with { Grade = "优" },
            Named("丙", 2023) with { Grade = "优" }, Named("丙", 2024) with { Grade = null, TotalScore = null });

        warehouse.Lines("SELECT year, last_grade, grade, shift, project_count, usable_count, continued_count, share_pct FROM grade_shifts").ShouldBe(
            ["2024 优 优 持平 1 2 3 50.000000", "2024 良 优 上升 1 2 3 50.000000"]);
    }

    [Fact]
    public void Full_marks_are_counted_among_rows_that_have_points_and_a_score()
    {
        Load(Library.WithIndicator(1, row => row with { Score = 25 }).WithIndicator(2, row => row with { Score = null }));

        warehouse.Lines("SELECT level2, indicator_count, scored_count, full_count, full_share_pct, score_share_pct FROM full_mark_share ORDER BY 1").ShouldBe(
        [
            "数量指标 1 1 0 0.000000 83.333333",
            "服务对象满意度指标 1 1 1 100.000000 100.000000",
            "社会效益指标 1 1 0 0.000000 84.000000",
            "质量指标 1 0 0  ",
        ]);
    }

    [Fact]
    public void Reasons_are_grouped_by_the_words_they_hold()
    {
        Load(Library
            .WithIndicator(1, row => row with { Score = 28, Deviation = "受疫情影响，招标推迟" })
            .WithIndicator(2, row => row with { Score = 19, Deviation = "说不清楚" })
            .WithIndicator(3, row => row with { Deviation = "无偏差" }));

        warehouse.Lines("SELECT reason_group, reason_count, lost_score, usable_count, indicator_count, share_pct FROM deviation_reasons ORDER BY 1").ShouldBe(
        [
            "政府采购 1 2.0000 2 4 50.000000",
            "疫情与天气 1 2.0000 2 4 50.000000",
            "（未归类） 1 1.0000 2 4 50.000000",
        ]);
        warehouse.Lines("SELECT term, reason_count, usable_count FROM deviation_terms ORDER BY 1").ShouldBe(["招标 1 2", "疫情 1 2"]);
    }

    [Fact]
    public void Equal_totals_of_a_unit_are_named()
    {
        Load(Scored("甲", 95), Scored("乙", 95), Scored("丙", 96), Scored("丁", null));

        warehouse.Lines("SELECT unit, total_score, project_count, scored_count, all_count, projects FROM repeated_totals").ShouldBe(["云溪县图书馆 95.0000 2 3 4 乙、甲"]);
    }

    [Fact]
    public void Long_texts_that_units_share_are_found_and_short_ones_are_not()
    {
        const string Reason = "项目前期准备不够充分，下一年度提前谋划、细化任务分工";
        Load(
            Named("甲", 2024).WithIndicator(1, row => row with { Deviation = Reason }).WithIndicator(2, row => row with { Deviation = "进度慢" }),
            (Named("乙", 2024) with { Unit = "云溪县博物馆" }).WithIndicator(1, row => row with { Deviation = Reason }).WithIndicator(2, row => row with { Deviation = "进度慢" }));

        warehouse.Lines("SELECT text_kind, text_example, form_count, unit_count, copied_between, usable_count, all_count FROM copied_texts").ShouldBe(
            [$"偏差原因 {Reason} 2 2 单位之间 2 2"]);
    }

    [Fact]
    public void The_inflation_index_is_the_weighted_mean_of_the_components_that_there_are()
    {
        // 90 % of the money spent and 83.2 of 90 points given: 92.444444 against 90; two of four rows full; the one target missed has no full marks.
        Load(Library.WithIndicator(1, row => row with { Score = 28 }));

        warehouse.Lines("SELECT unit, gap_pct, gap_usable_count, form_count, full_mark_pct, full_mark_usable_count, missed_full_usable_count, indicator_count FROM inflation_index").ShouldBe(
            ["云溪县图书馆 2.444444 1 1 50.000000 4 1 4"]);
        var components = warehouse.Sql("SELECT component_pct, weight FROM inflation_component WHERE component_pct IS NOT NULL").Select(r => ((decimal)r[0]!, Convert.ToInt64(r[1]))).ToList();
        var index = Math.Round(components.Sum(c => c.Item1 * c.Item2) / components.Sum(c => c.Item2), 6, MidpointRounding.AwayFromZero);
        warehouse.Sql("SELECT index_pct FROM inflation_index").Single()[0].ShouldBe(index);
    }

    [Fact]
    public void A_form_without_a_rate_or_points_has_no_gap_and_does_not_lessen_the_others()
    {
        Load(
            Library.WithIndicator(1, row => row with { Score = 28 }),
            (Library with { Name = "甲项目专项工作" }).WithTotal(total => total with { Executed = null }),
            Library with { Name = "乙项目专项工作", Indicators = [new("产出指标", "数量指标", "新购图书", null, null)] });

        warehouse.Lines("SELECT gap_pct, gap_usable_count, form_count FROM inflation_index").ShouldBe(["2.444444 1 3"]);
    }

    [Fact]
    public void A_prompt_that_two_units_left_standing_is_not_copied()
    {
        const string Prompt = "对照年度目标，说明相关任务目标的完成情况（100字以内）";
        Load(Named("甲", 2024) with { GoalActual = Prompt }, Named("乙", 2024) with { Unit = "云溪县博物馆", GoalActual = Prompt });

        warehouse.Lines("SELECT text_kind FROM copied_texts").ShouldBeEmpty();
    }

    public void Dispose() => warehouse.Dispose();

    private static Form Named(string name, int year) => Library with { Name = $"{name}项目专项工作", Year = year };

    private static Form Scored(string name, decimal? score) => Library with { Name = name, TotalScore = score };

    private void Load(params IReadOnlyList<Form> forms) => warehouse.Load(new Document("/收件/甲.txt", "c1", forms));
}
