using PerfEval.Warehouse.Lake;
using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Rules;

/// <summary>coverage_gap judges what should be there: its cases are lists and years, not forms.</summary>
public sealed class CoverageGapTests : IDisposable
{
    private static readonly Form Reading = new() { Name = "社区图书室更新", Year = 2024 };

    private readonly LoadedWarehouse warehouse = new() { Models = LoadedWarehouse.Part(["finding_counts", "coverage", "coverage_by_department", "roster_list"], "coverage_gap") };

    [Fact]
    public void A_listed_project_without_a_form_is_named_with_its_line()
    {
        Import(2024, Line("社区图书室更新"), Line("古籍修复"));
        warehouse.Load(new Document("/收件/甲.txt", "c1", Reading));

        Findings().ShouldBe(["fail warning 古籍修复 2024 云溪县文化局 名单!A3"]);
        warehouse.Lines("SELECT file_name, form_ordinal, evaluation_key, row_no FROM finding_list WHERE rule_id = 'coverage_gap'").ShouldBe(["   "]);
        warehouse.Lines("SELECT fails, undetermined, passes FROM finding_counts WHERE rule_id = 'coverage_gap'").ShouldBe(["1 0 1"]);
        warehouse.Lines("SELECT expected_count, filed_count, missing_count, coverage_pct FROM coverage_by_department").ShouldBe(["2 1 1 50.000000"]);
    }

    [Fact]
    public void A_project_that_was_filed_last_year_is_due_once_its_place_files_for_this_one()
    {
        warehouse.Load(new Document("/收件/甲.txt", "c1", Reading with { Year = 2023 }, Reading with { Name = "古籍修复", Year = 2023 }));
        Findings().ShouldBeEmpty();

        warehouse.Load(new Document("/收件/乙.txt", "c2", Reading));
        Findings().ShouldBe(["fail warning 古籍修复 2024 云溪县文化局 表2!A1:I30"]);
        Details().Single().ShouldContain("云溪县图书馆2023年度报过“古籍修复”（甲.txt第2张表）");
    }

    [Fact]
    public void A_place_that_has_filed_nothing_yet_owes_nothing()
    {
        warehouse.Load(new Document("/收件/甲.txt", "c1", Reading with { Year = 2023 }, Reading with { Region = "南屏县", Department = "南屏县文化局", Unit = "南屏县图书馆", Name = "馆藏更新" }));

        Findings().ShouldBeEmpty();
    }

    [Fact]
    public void A_project_marked_as_ended_is_not_due()
    {
        Import(2024, Line("古籍修复") with { IsEnded = true });
        warehouse.Load(new Document("/收件/甲.txt", "c1", Reading with { Name = "古籍修复", Year = 2023 }, Reading, Reading with { Year = 2023 }));

        Findings().ShouldBeEmpty();
        warehouse.Lines("SELECT coverage_state FROM coverage WHERE project_name = '古籍修复' AND year = 2024").ShouldBe(["ended"]);
    }

    [Fact]
    public void A_form_of_a_like_name_is_asked_about()
    {
        Import(2024, Line("社区图书室图书更新"));
        warehouse.Load(new Document("/收件/甲.txt", "c1", Reading));

        Findings().ShouldBe(["undetermined warning 社区图书室图书更新 2024 云溪县文化局 名单!A2"]);
        Details().Single().ShouldContain("社区图书室更新");
    }

    [Fact]
    public void A_form_without_a_year_may_be_the_one_that_is_missing()
    {
        warehouse.Load(
            new Document("/收件/甲.txt", "c1", Reading with { Year = 2023 }, Reading with { Name = "古籍修复", Year = 2023 }),
            new Document("/收件/乙.txt", "c1", Reading, Reading with { Name = "古籍修复", Year = null }));

        Findings().ShouldBe(["undetermined warning 古籍修复 2024 云溪县文化局 表2!A1:I30"]);
    }

    [Fact]
    public void A_unit_listed_without_a_project_owes_one_form()
    {
        Import(2024, Line(null), Line(null) with { Unit = "云溪县博物馆" });
        warehouse.Load(new Document("/收件/甲.txt", "c1", Reading));

        Details().Single().ShouldContain("列有云溪县博物馆，没有收到2024年度的自评表");
    }

    [Fact]
    public void A_department_does_not_file_for_a_unit_that_is_listed_without_a_project()
    {
        Import(2024, Line(null));
        warehouse.Load(new Document("/收件/甲.txt", "c1", Reading with { Unit = null, Kind = "department" }));
        Details().Single().ShouldContain("列有云溪县图书馆，没有收到2024年度的自评表");

        warehouse.Load(new Document("/收件/乙.txt", "c2", Reading with { Unit = null }));
        Findings().Single().ShouldStartWith("undetermined");
    }

    [Fact]
    public void A_code_is_recognised_whatever_the_project_is_called()
    {
        const string Code = "45092325T000001234567";
        Import(2024, Line("另一名称") with { ProjectCode = Code, Unit = "另一单位", Department = null });
        warehouse.Load(new Document("/收件/甲.txt", "c1", Reading with { Code = Code }));

        Findings().ShouldBeEmpty();
        warehouse.Lines("SELECT coverage_state FROM coverage").ShouldBe(["filed"]);
    }

    [Fact]
    public void Units_of_one_department_do_not_file_for_each_other()
    {
        Import(2024, Line("公用经费"), Line("公用经费") with { Unit = "云溪县博物馆" });
        warehouse.Load(new Document("/收件/甲.txt", "c1", Reading with { Name = "公用经费" }));

        Details().Single().ShouldContain("云溪县博物馆");
    }

    [Fact]
    public void A_newer_list_of_the_year_replaces_the_older_and_a_rebuild_replays_it()
    {
        Import(2024, Line("社区图书室更新"), Line("古籍修复"));
        Import(2024, Line("社区图书室更新"), Line("馆舍修缮"));
        warehouse.Load(new Document("/收件/甲.txt", "c1", Reading));
        var before = Findings();

        warehouse.Rebuild();

        Findings().ShouldBe(before);
        before.ShouldBe(["fail warning 馆舍修缮 2024 云溪县文化局 名单!A3"]);
        warehouse.Lines("SELECT year, line_count, imported_by, import_count FROM roster_list").ShouldBe(["2024 2 王某 2"]);
    }

    public void Dispose() => warehouse.Dispose();

    private static RosterLine Line(string? project) => new(0, null, "云溪县文化局", "云溪县图书馆", project, null, false, "");

    private void Import(int year, params IReadOnlyList<RosterLine> lines) => new DecisionLog(warehouse.Workspace).Append(
        new Roster(year, "名单.xlsx", new string('a', 64), [.. lines.Select((line, at) => line with { LineNo = at + 1, Location = $"名单!A{at + 2}" })]).ImportedBy("王某"));

    private IReadOnlyList<string> Findings() =>
        warehouse.Lines("SELECT verdict, severity, project_name, year, department, location FROM finding_list WHERE rule_id = 'coverage_gap' ORDER BY ALL");

    private IReadOnlyList<string> Details() => warehouse.Lines("SELECT detail FROM finding_list WHERE rule_id = 'coverage_gap' ORDER BY ALL");
}
