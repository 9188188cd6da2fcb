using PerfEval.Warehouse.Engine;
using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Engine;

/// <summary>A new file is a new model; a wrong one is named.</summary>
public sealed class ModelFileTests : IDisposable
{
    private readonly LoadedWarehouse warehouse = new();
    private readonly ModelFolder models = new();

    public ModelFileTests() => warehouse.Write(new Document("/收件/甲.txt", "c1", new Form().WithOnlyTotal(new("total", 100, 100, 85))));

    public void Dispose()
    {
        warehouse.Dispose();
        models.Dispose();
    }

    [Fact]
    public void A_new_analysis_is_loaded_without_a_new_batch()
    {
        warehouse.Load();
        models.Write("marts/forms_by_kind.sql", "-- title: 按表类\n-- grain: form_kind\n-- columns:\n--   form_kind | 表类 | |\n--   forms | 表数 | 张 |\nselect form_kind, count(*) as forms from fct_evaluation group by form_kind\n");

        var outcome = Load();

        outcome.Changed.ShouldBeTrue();
        warehouse.Lines("SELECT form_kind, forms FROM forms_by_kind").Count.ShouldBe(1);
    }

    [Fact]
    public void A_threshold_is_data()
    {
        warehouse.Load();
        Low().ShouldBe(0);
        models.Replace("reference/policy_profiles.csv", "execution_low_info_pct,80,,,,", "execution_low_info_pct,80,,,,全国\nexecution_low_info_pct,90,2024,2024,,");

        Load();

        Low().ShouldBe(1);
    }

    [Fact]
    public void A_threshold_of_another_place_or_year_does_not_count()
    {
        models.Replace("reference/policy_profiles.csv", "execution_low_info_pct,80,,,,", "execution_low_info_pct,80,,,,全国\nexecution_low_info_pct,90,2025,,,以后\nexecution_low_info_pct,90,,,11,北京");

        Load();

        Low().ShouldBe(0);
    }

    [Fact]
    public void A_model_that_fails_is_named_with_its_line()
    {
        models.Replace("marts/overview.sql", "count(distinct document_key)", "count(distinct no_such_column)");

        var fault = Should.Throw<SqlModelException>(Load);

        fault.Message.ShouldContain("overview.sql");
        var line = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "warehouse", "marts", "overview.sql")).ToList().FindIndex(l => l.Contains("count(distinct document_key)", StringComparison.Ordinal)) + 1;
        fault.Message.ShouldContain($"LINE {line}:");
        Should.Throw<WarehouseMissingException>(() => warehouse.Open());
    }

    [Fact]
    public void A_rule_that_fails_is_named()
    {
        models.Replace("rules/execution_over.sql", "executed_yuan <= annual_yuan", "executed_yuan <= no_such_column");

        Should.Throw<SqlModelException>(Load).Message.ShouldContain("execution_over.sql");
    }

    [Fact]
    public void Models_that_need_each_other_are_named()
    {
        models.Replace("staging/stg_document_decision.sql", "from lake.decisions", "from stg_document");

        Should.Throw<SqlModelException>(models.Load).Message.ShouldContain("stg_document_decision");
    }

    [Theory]
    [InlineData("-- title: ", "-- titel: ", "-- title:")]
    [InlineData("| 年度 | |", "| 年度 |", "列名 | 中文名 | 单位 | 含义")]
    [InlineData("threshold DECIMAL(5,2) = 80", "threshold", "参数名 类型 = 默认值")]
    public void A_wrong_header_is_named_with_what_it_should_be(string old, string text, string expected)
    {
        models.Replace("marts/low_execution_projects.sql", old, text);

        var message = Should.Throw<SqlModelException>(models.Load).Message;

        message.ShouldContain("low_execution_projects.sql");
        message.ShouldContain(expected);
    }

    [Theory]
    [InlineData("no_such_column")]
    [InlineData("last_row_no")]
    public void A_model_cannot_be_narrowed_by_what_its_inputs_do_not_have(string column)
    {
        models.Replace("facts/fct_indicator_year_pair.sql", "-- by: project_key", $"-- by: {column}");

        var message = Should.Throw<SqlModelException>(models.Load).Message;

        message.ShouldContain("fct_indicator_year_pair.sql");
        message.ShouldContain("没有一个输入既有这一列");
    }

    [Fact]
    public void A_model_without_documents_is_narrowed_by_a_column_of_its_own()
    {
        models.Replace("dimensions/dim_project.sql", "-- by: project_key", "-- by: version_no");

        Should.Throw<SqlModelException>(models.Load).Message.ShouldContain("只能是自己的一列");
    }

    [Fact]
    public void A_missing_folder_is_a_broken_installation() =>
        Should.Throw<SqlModelException>(() => SqlModelCatalog.Load("/no/such/folder")).Message.ShouldContain("安装");

    private LoadOutcome Load() => new WarehouseLoader(warehouse.Workspace, models.Load()).Load(CancellationToken.None);

    private int Low()
    {
        using var reader = warehouse.Open();
        return reader.Sql("SELECT * FROM finding_list WHERE rule_id = 'execution_low'").Rows.Count;
    }
}
