using PerfEval.Warehouse.Lake;
using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Engine;

/// <summary>Which of several forms for one project and year counts.</summary>
public sealed class VersionTests : IDisposable
{
    private static readonly Form Library = new();
    private static readonly Form Revised = new Form { TotalScore = 98 }.WithTotal(f => f with { Score = 8 });
    private static readonly Form Sports = new() { Name = "操场翻修" };

    private readonly LoadedWarehouse warehouse = new()
    {
        Models = LoadedWarehouse.Part(["project_list", "problem_list", "document_list", "overview"]),
    };

    public void Dispose() => warehouse.Dispose();

    [Fact]
    public void New_content_at_a_path_replaces_what_it_said_before()
    {
        warehouse.Write(new Document("/收件/甲.txt", "c1", Library));
        warehouse.Load(new Document("/收件/甲.txt", "c2", Revised)).Forms.ShouldBe(1);

        States().ShouldBe(["社区图书室更新 94.2 1 superseded", "社区图书室更新 98 2 current"]);
    }

    [Fact]
    public void A_form_that_no_longer_appears_is_withdrawn_not_lost()
    {
        warehouse.Write(new Document("/收件/甲.txt", "c1", Library, Sports));
        warehouse.Load(new Document("/收件/甲.txt", "c2", Revised)).Forms.ShouldBe(1);

        States().ShouldBe(["操场翻修 94.2 1 withdrawn", "社区图书室更新 94.2 1 superseded", "社区图书室更新 98 2 current"], ignoreOrder: true);
    }

    [Fact]
    public void Content_that_comes_back_to_its_path_is_current_again()
    {
        var first = new Document("/收件/甲.txt", "c1", Library);
        warehouse.Write(first);
        warehouse.Write(new Document("/收件/甲.txt", "c2", Revised));
        warehouse.Load(first with { Collection = "c3", IsReading = false });

        States().ShouldBe(["社区图书室更新 98 1 superseded", "社区图书室更新 94.2 2 current"]);
    }

    [Fact]
    public void A_later_document_for_the_same_project_and_year_is_a_newer_version()
    {
        warehouse.Write(new Document("/收件/甲.txt", "c1", Library));
        warehouse.Load(new Document("/收件/乙.txt", "c2", Revised));

        States().ShouldBe(["社区图书室更新 94.2 1 superseded", "社区图书室更新 98 2 current"]);
    }

    [Fact]
    public void A_copy_at_another_path_does_not_make_the_old_content_newer()
    {
        var first = new Document("/收件/甲.txt", "c1", Library);
        warehouse.Write(first);
        warehouse.Write(new Document("/收件/乙.txt", "c2", Revised));

        // The same bytes seen once more, elsewhere.
        var rows = new LakeRows();
        first.AddTo(rows);
        rows.Documents[0] = rows.Documents[0] with { SourcePath = "/收件/副本.txt", CollectionId = "c3", IsReading = false };
        rows.Evaluations.Clear();
        rows.Funds.Clear();
        rows.Indicators.Clear();
        new LakeWriter(warehouse.Workspace).Write(rows);
        warehouse.Load();

        States().ShouldBe(["社区图书室更新 94.2 1 superseded", "社区图书室更新 98 2 current"]);
    }

    [Fact]
    public void The_same_form_twice_in_one_collection_counts_once()
    {
        warehouse.Load(new Document("/收件/甲.txt", "c1", Library), new Document("/收件/乙.txt", "c1", Library)).Forms.ShouldBe(1);

        States("file_name").ShouldBe(["乙.txt current", "甲.txt copy"], ignoreOrder: true);
    }

    [Fact]
    public void Different_forms_in_one_collection_are_a_question_to_a_person()
    {
        warehouse.Load(new Document("/收件/甲.txt", "c1", Library), new Document("/收件/乙.txt", "c1", Revised)).Forms.ShouldBe(0);

        States("file_name").ShouldBe(["乙.txt contested", "甲.txt contested"], ignoreOrder: true);
        warehouse.Lines("SELECT contested_count, project_count FROM overview").ShouldBe(["2 0"]);
        warehouse.Lines("SELECT file_name FROM problem_list WHERE code = 'version_contested' ORDER BY ALL").Count.ShouldBe(2);
    }

    [Fact]
    public void A_withdrawn_document_settles_the_question_and_can_be_brought_back()
    {
        var (first, second) = (new Document("/收件/甲.txt", "c1", Library), new Document("/收件/乙.txt", "c1", Revised));
        warehouse.Load(first, second);
        var log = new DecisionLog(warehouse.Workspace);

        log.Append(Decision.Now("王芳", Decision.Withdraw, first.Id, "填错"));
        warehouse.Load().Changed.ShouldBeTrue();
        States("file_name").ShouldBe(["乙.txt current", "甲.txt withdrawn"], ignoreOrder: true);
        warehouse.Lines("SELECT decided_by, decided_reason FROM document_list WHERE is_withdrawn").ShouldBe(["王芳 填错"]);

        log.Append(Decision.Now("王芳", Decision.Restore, first.Id));
        warehouse.Load();
        States("file_name").ShouldBe(["乙.txt contested", "甲.txt contested"], ignoreOrder: true);
    }

    [Fact]
    public void Two_of_one_name_in_a_document_are_two_projects_told_apart_by_amount()
    {
        var bigger = Library.WithOnlyTotal(new("total", 900, 900, 900));
        warehouse.Write(new Document("/收件/甲.txt", "c1", Library, bigger));
        warehouse.Load(new Document("/收件/甲.txt", "c2", Library with { TotalScore = 97 }, bigger));

        warehouse.Lines("SELECT project_identity FROM dim_project ORDER BY ALL")
            .ShouldBe(["名称|云溪县|云溪县图书馆|社区图书室更新|100000元", "名称|云溪县|云溪县图书馆|社区图书室更新|900元"]);
        warehouse.Lines("SELECT version_no, count(*) FROM fct_evaluation WHERE is_current GROUP BY ALL").ShouldBe(["2 2"]);
        warehouse.Lines("SELECT count(*) FROM dim_project WHERE is_ambiguous_name").ShouldBe(["2"]);
    }

    [Fact]
    public void Two_of_one_name_and_amount_in_a_document_are_told_apart_by_order()
    {
        warehouse.Load(new Document("/收件/甲.txt", "c1", Library, Library)).Forms.ShouldBe(2);

        warehouse.Lines("SELECT count(*) FROM dim_project").ShouldBe(["2"]);
    }

    [Fact]
    public void Forms_whose_year_nobody_knows_are_no_versions_of_each_other()
    {
        warehouse.Write(new Document("/收件/甲.txt", "c1", Library with { Year = null }));
        warehouse.Load(new Document("/收件/乙.txt", "c2", Revised with { Year = null })).Forms.ShouldBe(2);
    }

    [Theory]
    [InlineData("2023年社区图书室更新项目", true)]
    [InlineData("社区图书室 更新（２０２３年度）", true)]
    [InlineData("“社区图书室更新”经费", true)]
    [InlineData("社区图书室二期", false)]
    public void A_project_is_known_over_the_years_by_its_name(string name, bool isSame)
    {
        warehouse.Load(new Document("/收件/甲.txt", "c1", Library), new Document("/收件/乙.txt", "c1", Library with { Year = 2023, Name = name }));

        warehouse.Lines("SELECT count(*) FROM dim_project").ShouldBe([isSame ? "1" : "2"]);
    }

    [Fact]
    public void A_project_keeps_its_code_whatever_its_name_is()
    {
        const string Code = "330399240000010000001";
        warehouse.Load(new Document("/收件/甲.txt", "c1", Library with { Code = Code }), new Document("/收件/乙.txt", "c1", Sports with { Year = 2023, Code = Code, Unit = "云溪县体育局" }));

        warehouse.Lines("SELECT project_name, first_year, last_year, form_count FROM project_list").ShouldBe(["社区图书室更新 2023 2024 2"]);
    }

    [Fact]
    public void Forms_without_any_unit_are_never_taken_for_one_project()
    {
        var nobody = Library with { Department = null, Unit = null };
        warehouse.Write(new Document("/收件/甲.txt", "c1", nobody));
        warehouse.Load(new Document("/收件/乙.txt", "c2", nobody with { TotalScore = 98 })).Forms.ShouldBe(2);
    }

    [Fact]
    public void A_document_read_again_says_what_the_newer_reader_reads()
    {
        var document = new Document("/收件/甲.txt", "c1", Library);
        warehouse.Write(document);
        var rows = new LakeRows();
        (document with { Collection = "c2", Reader = "2" }).AddTo(rows);
        rows.Evaluations[0] = rows.Evaluations[0] with { TotalScore = 88 };
        new LakeWriter(warehouse.Workspace).Write(rows);
        warehouse.Load().Forms.ShouldBe(1);

        States().ShouldBe(["社区图书室更新 88 1 current"]);
    }

    private IReadOnlyList<string> States(string columns = "project_name, plain(total_score), version_no") =>
        warehouse.Lines($"SELECT {columns}, version_state FROM fct_evaluation ORDER BY project_key, version_no, evaluation_key");
}
