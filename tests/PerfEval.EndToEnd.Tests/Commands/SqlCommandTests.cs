namespace PerfEval.EndToEnd.Tests.Commands;

[Collection(Samples.Name)]
public sealed class SqlCommandTests(SampleWorkspace samples)
{
    [Fact]
    public void A_select_answers()
    {
        var counted = samples.Run("sql", "SELECT count(*) AS forms FROM fct_evaluation", "--format", "csv").ShouldEndWith(0);
        counted.Out.ShouldBe($"forms\r\n{samples.FirstRun.Json.GetProperty("rows").GetProperty("fct_evaluation").GetInt32()}\r\n");
    }

    [Theory]
    [InlineData("DELETE FROM fct_evaluation")]
    [InlineData("SELECT 1; SELECT 2")]
    [InlineData("SELECT * FROM read_csv('/etc/passwd')")]
    [InlineData("COPY fct_evaluation TO '/tmp/stolen.csv'")]
    public void What_is_not_one_plain_select_is_refused(string sql) => samples.Run("sql", sql).ShouldEndWith(2).Out.ShouldBeEmpty();
}
