using PerfEval.Warehouse.Engine;
using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Engine;

[Collection(nameof(County))]
public sealed class ReaderTests(County county) : IDisposable
{
    private readonly WarehouseReader reader = county.Warehouse.Open();

    public void Dispose() => reader.Dispose();

    [Fact]
    public void A_table_comes_with_labels_units_and_types()
    {
        var table = reader.Read("low_execution_projects");

        var amount = table.Columns.Single(c => c.Name == "annual_yuan");
        (amount.Label, amount.Unit, amount.Type).ShouldBe(("全年预算数", "元", typeof(decimal)));
        table.Columns.Single(c => c.Name == "year").Type.ShouldBe(typeof(long));
        table.Rows.ShouldAllBe(r => r[0] == null || r[0] is long);
        reader.Read("document_list").Columns.Single(c => c.Name == "received_at").Type.ShouldBe(typeof(DateTime));
    }

    [Fact]
    public void Rows_are_chosen_by_value_and_by_being_empty()
    {
        reader.Read("fct_evaluation", new Dictionary<string, object?> { ["year"] = 2023, ["is_in_sums"] = true }).Rows.Count.ShouldBe(county.Of(2023).Count());
        reader.Read("fct_evaluation", new Dictionary<string, object?> { ["year"] = null, ["is_current"] = true }).Rows.Count.ShouldBe(county.Of(null).Count());
        reader.Read("fct_evaluation", new Dictionary<string, object?> { ["project_name"] = "' OR 1=1 --" }).Rows.ShouldBeEmpty();
        reader.Count("fct_evaluation", new Dictionary<string, object?> { ["year"] = null, ["is_current"] = true }).ShouldBe(county.Of(null).Count());
        reader.Count("fct_evaluation").ShouldBe(reader.Read("fct_evaluation").Rows.Count);
    }

    [Fact]
    public void Rows_are_put_in_order_and_cut_into_pages()
    {
        var all = Names(reader.Read("project_timeline", orderBy: "year desc, annual_yuan"));
        var pages = Enumerable.Range(0, 5).SelectMany(page => Names(reader.Read("project_timeline", orderBy: "year desc, annual_yuan", limit: 10, offset: page * 10)));

        pages.ShouldBe(all);
        Values(reader.Read("project_timeline", orderBy: "annual_yuan desc"), "annual_yuan").Last().ShouldBeNull();
    }

    [Theory]
    [InlineData("no_such_table", null, null)]
    [InlineData("lake.funds", null, null)]
    [InlineData("overview; DROP TABLE overview", null, null)]
    [InlineData("overview", "no_such_column", null)]
    [InlineData("overview", "1=1 OR year", null)]
    [InlineData("overview", null, "no_such_column")]
    [InlineData("overview", null, "year desc; DROP TABLE overview")]
    [InlineData("overview", null, "year downwards")]
    public void Names_that_are_no_names_are_refused(string table, string? where, string? orderBy)
    {
        var condition = where is null ? null : new Dictionary<string, object?> { [where] = 1 };

        Should.Throw<UnknownAnalysisException>(() => reader.Read(table, condition, orderBy));
    }

    [Fact]
    public void An_analysis_is_asked_with_other_parameters()
    {
        var all = reader.Query("low_execution_projects").Rows;
        var low = reader.Query("low_execution_projects", new Dictionary<string, string> { ["threshold"] = "30" }).Rows;
        var year = reader.Query("low_execution_projects", new Dictionary<string, string> { ["year"] = "2024" }).Rows;

        low.Count.ShouldBeLessThan(all.Count);
        low.ShouldAllBe(r => (decimal)r[9]! < 30);
        year.ShouldAllBe(r => (long)r[0]! == 2024);
        year.Count.ShouldBe(all.Count(r => Equals(r[0], 2024L)));
        reader.Query("low_execution_projects", new Dictionary<string, string> { ["year"] = "" }).Rows.Count.ShouldBe(all.Count);
    }

    [Fact]
    public void An_analysis_that_does_not_exist_is_answered_with_those_that_do() =>
        Should.Throw<UnknownAnalysisException>(() => reader.Query("no_such_analysis")).Message.ShouldContain("low_execution_projects");

    [Fact]
    public void A_table_that_is_no_analysis_is_not_asked_as_one() => Should.Throw<UnknownAnalysisException>(() => reader.Query("fct_evaluation"));

    [Theory]
    [InlineData("treshold", "30", "threshold")]
    [InlineData("threshold", "abc", "DECIMAL(5,2)")]
    [InlineData("threshold", "123456", "80")]
    [InlineData("year", "2024; DROP TABLE overview", "INTEGER")]
    public void A_parameter_that_is_wrong_is_named_with_what_would_do(string name, string value, string expected) =>
        Should.Throw<BadParameterException>(() => reader.Query("low_execution_projects", new Dictionary<string, string> { [name] = value })).Message.ShouldContain(expected);

    [Fact]
    public void A_parameter_of_an_analysis_without_any_is_refused() =>
        Should.Throw<BadParameterException>(() => reader.Query("overview", new Dictionary<string, string> { ["year"] = "2024" })).Message.ShouldContain("没有参数");

    private static IEnumerable<object?> Names(ResultTable table) => Values(table, "evaluation_key");

    private static IEnumerable<object?> Values(ResultTable table, string column) => table.Rows.Select(row => row[table.Columns.ToList().FindIndex(c => c.Name == column)]);
}
