using PerfEval.Warehouse.Lake;
using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Engine;

/// <summary>Which forms of different years are one project, and which names one body.</summary>
public sealed class IdentityTests : IDisposable
{
    private const string LongCode = "440300220000000012345";

    private static readonly Form Road = new() { Name = "乡村道路养护", Year = 2023 };

    private readonly LoadedWarehouse warehouse = new()
    {
        Models = LoadedWarehouse.Part(["project_identity_queue", "organization_identity_queue", "identity_decisions", "overview"]),
    };

    public void Dispose() => warehouse.Dispose();

    [Fact]
    public void A_code_makes_one_project_of_two_names_and_units()
    {
        Load(Road with { Code = LongCode }, Road with { Code = LongCode, Name = "农村公路养护", Unit = "云溪县公路站", Year = 2024 });

        Projects().ShouldBe(["2023,2024"]);
    }

    [Fact]
    public void A_form_without_a_code_joins_the_only_coded_project_of_its_name_and_unit()
    {
        Load(Road with { Code = LongCode }, Road with { Name = "2024年乡村道路养护项目", Year = 2024 });

        Projects().ShouldBe(["2023,2024"]);
    }

    [Fact]
    public void A_form_without_a_code_joins_none_of_two_coded_projects()
    {
        Load(Road with { Code = LongCode }, Road with { Code = "440300220000000099999" }, Road with { Year = 2024 });

        Projects().ShouldBe(["2023", "2023", "2024"]);
    }

    [Theory]
    [InlineData("4.40303E+20")]
    [InlineData("000000000000000000000")]
    [InlineData("无")]
    public void What_is_no_code_links_nothing(string code)
    {
        Load(Road with { Code = code }, Road with { Code = code, Name = "图书采购", Year = 2024 });

        Projects().ShouldBe(["2023", "2024"]);
    }

    [Fact]
    public void The_body_proper_is_the_body()
    {
        Load(Road, Road with { Year = 2024, Unit = "云溪县图书馆（本级）" });

        Projects().ShouldBe(["2023,2024"]);
        Lines("SELECT organization_name, spelling_count FROM dim_organization WHERE is_implementing_unit").ShouldBe(["云溪县图书馆（本级） 2"]);
    }

    [Fact]
    public void Names_alike_in_following_years_are_a_question_until_a_person_answers_it()
    {
        Load(Road, Road with { Name = "乡村道路养护及绿化", Year = 2024 });

        Projects().ShouldBe(["2023", "2024"]);
        Lines("SELECT question, left_years, right_years FROM project_identity_queue").ShouldBe(["名称相近 2023 2024"]);

        Decide(Decision.ProjectIdentity, Lines("SELECT decision_key FROM project_identity_queue").Single(), "same");
        Projects().ShouldBe(["2023,2024"]);
        Lines("SELECT decision_key FROM project_identity_queue").ShouldBeEmpty();
        Lines("SELECT verdict, who, reason FROM identity_decisions").ShouldBe(["same 李明 核对过"]);

        warehouse.Rebuild();
        Projects().ShouldBe(["2023,2024"]);

        Decide(Decision.ProjectIdentity, Lines("SELECT decision_key FROM identity_decisions").Single(), "undo");
        Projects().ShouldBe(["2023", "2024"]);
        Lines("SELECT question FROM project_identity_queue").ShouldBe(["名称相近"]);
    }

    [Fact]
    public void What_a_person_kept_apart_is_not_asked_again()
    {
        Load(Road, Road with { Name = "乡村道路养护及绿化", Year = 2024 });

        Decide(Decision.ProjectIdentity, Lines("SELECT decision_key FROM project_identity_queue").Single(), "apart");

        Projects().ShouldBe(["2023", "2024"]);
        Lines("SELECT decision_key FROM project_identity_queue").ShouldBeEmpty();
    }

    [Fact]
    public void A_project_under_another_unit_with_the_same_indicators_is_a_question()
    {
        Load(Road, Road with { Unit = "云溪县交通中心", Year = 2024 });

        Lines("SELECT question, shared_indicators, indicator_count FROM project_identity_queue").ShouldBe(["更换单位 4 4"]);
    }

    [Fact]
    public void Two_projects_of_one_year_are_no_question()
    {
        Load(Road, Road with { Name = "乡村道路养护及绿化" });

        Lines("SELECT question FROM project_identity_queue").ShouldBeEmpty();
    }

    [Fact]
    public void One_code_under_two_unlike_names_can_be_split_and_joined_again()
    {
        Load(Road with { Code = LongCode }, Road with { Code = LongCode, Name = "博物馆夜间开放", Year = 2024 });
        Lines("SELECT question FROM project_identity_queue").ShouldBe(["同码异名"]);

        Decide(Decision.ProjectIdentity, Lines("SELECT decision_key FROM project_identity_queue").Single(), "split");
        Projects().ShouldBe(["2023", "2024"]);

        Decide(Decision.ProjectIdentity, Lines("SELECT decision_key FROM identity_decisions").Single(), "undo");
        Projects().ShouldBe(["2023,2024"]);
    }

    [Theory]
    [InlineData("中共云溪县委组织部", "云溪县组织部", "简称或全称")]
    [InlineData("云溪县卫健委", "云溪县卫生健康委员会", "简称或全称")]
    [InlineData("云溪县文化体育局", "云溪县文化体局", "一字之差")]
    [InlineData("云溪县文化体育局", "云溪县文体化育局", "一字之差")]
    [InlineData("云溪县文化体育局", "云溪县文化休育局", "一字之差")]
    public void Two_spellings_of_a_body_are_a_question_and_one_body_once_confirmed(string one, string other, string question)
    {
        var road = Road with { Department = "云溪县交通局" };
        Load(road with { Unit = one }, road with { Unit = other, Year = 2024 });
        Lines("SELECT question FROM organization_identity_queue").ShouldBe([question]);
        Projects().ShouldBe(["2023", "2024"]);

        Decide(Decision.OrganizationIdentity, Lines("SELECT decision_key FROM organization_identity_queue").Single(), "same");

        Projects().ShouldBe(["2023,2024"]);
        Lines("SELECT spelling_count FROM dim_organization WHERE is_implementing_unit").ShouldBe(["2"]);
        Lines("SELECT DISTINCT unit_name FROM fct_evaluation").Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("云溪县第一小学", "云溪县第二小学")]
    [InlineData("云溪县财政局", "云溪县文化局")]
    public void Bodies_told_apart_by_their_names_are_no_question(string one, string other)
    {
        Load(Road with { Unit = one }, Road with { Unit = other, Year = 2024, Name = "图书采购" });

        Lines("SELECT question FROM organization_identity_queue").ShouldBeEmpty();
    }

    [Fact]
    public void A_merge_that_brings_two_forms_of_one_year_together_asks_which_counts()
    {
        Load(Road, Road with { Name = "乡村道路养护及绿化", Year = 2024 });
        var key = Lines("SELECT decision_key FROM project_identity_queue").Single();
        warehouse.Load(new Document("/收件/丙.txt", "c1", Road with { Year = 2024, TotalScore = 91 }));
        Decide(Decision.ProjectIdentity, key, "same");

        Lines("SELECT project_key, year FROM fct_evaluation WHERE is_current AND NOT is_interim GROUP BY ALL HAVING count(*) > 1").ShouldBeEmpty();
        Lines("SELECT version_state FROM fct_evaluation WHERE year = 2024 ORDER BY ALL").ShouldBe(["contested", "contested"]);
    }

    [Theory]
    [InlineData("2024年上半年项目支出绩效自评表", true)]
    [InlineData("项目支出绩效自评表（2024年1-9月）", true)]
    [InlineData("2024年项目支出绩效自评表（截至9月30日）", true)]
    [InlineData("项目支出绩效自评表（2024年1-12月）", false)]
    [InlineData("2024年度项目支出绩效自评表", false)]
    [InlineData("2024年中期项目支出绩效自评表", true)]
    [InlineData("2024年中央转移支付项目绩效自评表", false)]
    [InlineData("2024年中小企业发展资金绩效自评表", false)]
    public void A_form_of_a_part_of_the_year_stays_out_of_annual_figures(string title, bool isInterim)
    {
        Load(Road with { Year = 2024, Title = title, TotalScore = 80 });
        warehouse.Load(new Document("/收件/年报.txt", "c2", Road with { Year = 2024, Title = "2024年度自评表" }));

        Lines("SELECT is_interim FROM fct_evaluation WHERE total_score = 80").ShouldBe([isInterim ? "True" : "False"]);
        Lines("SELECT version_state FROM fct_evaluation WHERE total_score = 80").ShouldBe([isInterim ? "current" : "superseded"]);
        Lines("SELECT project_count FROM overview").ShouldBe(["1"]);
    }

    private void Load(params Form[] forms)
    {
        for (var i = 0; i < forms.Length; i++)
        {
            warehouse.Write(new Document($"/收件/{i}.txt", "c1", forms[i]));
        }

        warehouse.Load();
    }

    private void Decide(string what, string key, string value)
    {
        new DecisionLog(warehouse.Workspace).Append(Decision.Now("李明", what, key, "核对过", value));
        warehouse.Load();
    }

    private IReadOnlyList<string> Lines(string sql) => warehouse.Lines(sql);

    private IReadOnlyList<string> Projects() =>
        Lines("SELECT string_agg(DISTINCT year, ',' ORDER BY year) AS years FROM fct_evaluation GROUP BY project_key ORDER BY ALL");
}
