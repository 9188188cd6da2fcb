using PerfEval.Warehouse.Engine;
using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Engine;

/// <summary>Free SQL reads the warehouse and nothing else.</summary>
[Collection(nameof(County))]
public sealed class SandboxTests(County county) : IDisposable
{
    private readonly WarehouseReader reader = county.Warehouse.Open();

    public void Dispose() => reader.Dispose();

    [Theory]
    [InlineData("SELECT count(*) FROM fct_evaluation WHERE is_in_sums", 40)]
    [InlineData("  with t as (select 41 as n) select n - 1 from t ;  ", 40)]
    [InlineData("FROM (SELECT 40) -- a remark", 40)]
    public void A_select_is_answered(string sql, long answer) => reader.Sql(sql).Rows.Single()[0].ShouldBe(answer);

    [Theory]
    [InlineData("SHOW TABLES")]
    [InlineData("DESCRIBE fct_evaluation")]
    [InlineData("SUMMARIZE overview")]
    public void What_there_is_may_be_asked(string sql) => reader.Sql(sql).Rows.ShouldNotBeEmpty();

    [Theory]
    [InlineData("DROP TABLE overview")]
    [InlineData("DELETE FROM fct_evaluation")]
    [InlineData("UPDATE fct_evaluation SET total_score = 100")]
    [InlineData("INSERT INTO overview SELECT * FROM overview")]
    [InlineData("CREATE TABLE t AS SELECT 1")]
    [InlineData("COPY overview TO '/tmp/perfeval-overview.csv'")]
    [InlineData("EXPORT DATABASE '/tmp/perfeval-export'")]
    [InlineData("ATTACH '/tmp/perfeval-other.duckdb' AS other")]
    [InlineData("PRAGMA threads = 1")]
    [InlineData("SET memory_limit = '1GB'")]
    [InlineData("SET enable_external_access = true")]
    [InlineData("INSTALL httpfs")]
    [InlineData("LOAD httpfs")]
    [InlineData("CALL pragma_version()")]
    [InlineData("SELECT 1; SELECT 2")]
    [InlineData("SELECT 1); DROP TABLE overview; --")]
    [InlineData("SELECT 1) ; SELECT 2 FROM (SELECT 3")]
    [InlineData("")]
    public void Anything_but_one_select_is_refused(string sql) => Should.Throw<SqlRefusedException>(() => reader.Sql(sql));

    [Theory]
    [InlineData("SELECT * FROM read_csv('/etc/passwd')")]
    [InlineData("SELECT * FROM read_text('/etc/passwd')")]
    [InlineData("SELECT * FROM '/etc/passwd'")]
    [InlineData("SELECT * FROM glob('/etc/*')")]
    [InlineData("SELECT * FROM read_parquet('https://example.org/x.parquet')")]
    [InlineData("SELECT * FROM sqlite_scan('/tmp/x.db', 't')")]
    public void Nothing_outside_the_warehouse_can_be_read(string sql) => Should.Throw<SqlRefusedException>(() => reader.Sql(sql));

    [Fact]
    public void A_wrong_query_is_answered_in_the_engine_s_words() =>
        Should.Throw<SqlRefusedException>(() => reader.Sql("SELECT no_such_column FROM overview")).Message.ShouldContain("no_such_column");

    [Fact]
    public void The_order_that_was_asked_for_is_kept() =>
        reader.Sql("SELECT project_name FROM fct_evaluation WHERE is_in_sums ORDER BY project_name DESC").Rows.Select(r => (string)r[0]!)
            .ShouldBe(county.Counted.Select(f => f.Name!).OrderDescending(StringComparer.Ordinal));

    [Fact]
    public void Too_many_rows_are_refused_not_cut_off() =>
        Should.Throw<SqlRefusedException>(() => reader.Sql("SELECT * FROM range(100001)")).Message.ShouldContain("100000");

    [Fact]
    public void A_query_that_takes_too_long_is_stopped() =>
        Should.Throw<SqlRefusedException>(() => reader.Sql("SELECT count(*) FROM range(10000000) a, range(10000000) b WHERE a.range % 7 = b.range % 5", TimeSpan.FromMilliseconds(200)))
            .Message.ShouldContain("已停止");

    [Fact]
    public void Floating_point_numbers_become_decimals()
    {
        var row = reader.Sql("SELECT 0.1::DOUBLE, 'nan'::DOUBLE, 12345678901234567890::HUGEINT, [1, 2], DATE '2024-02-29'").Rows.Single();

        row.ShouldBe([0.1m, null, 12345678901234567890m, "1、2", new DateTime(2024, 2, 29)]);
    }
}
