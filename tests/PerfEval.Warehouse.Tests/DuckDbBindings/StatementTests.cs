using System.Diagnostics;
using DuckDB.NET.Data;

namespace PerfEval.Warehouse.Tests.DuckDbBindings;

public sealed class StatementTests : EngineTests
{
    [Fact]
    public void Several_statements_in_one_text_run_in_order()
    {
        Run("CREATE TABLE t (x INTEGER); INSERT INTO t VALUES (1), (2); UPDATE t SET x = x + 1;");

        Value("SELECT sum(x)::INTEGER FROM t").ShouldBe(5);
    }

    [Fact]
    public void The_number_of_changed_rows_is_told()
    {
        Run("CREATE TABLE t (x INTEGER)");
        using var command = Connection.CreateCommand();
        command.CommandText = "INSERT INTO t SELECT * FROM range(12)";

        command.ExecuteNonQuery().ShouldBe(12);
    }

    [Fact]
    public void Columns_are_described()
    {
        using var command = Connection.CreateCommand();
        command.CommandText = "SELECT 1::DECIMAL(18,2) AS 年初预算数, 'x' AS name";
        using var reader = command.ExecuteReader();

        reader.FieldCount.ShouldBe(2);
        reader.GetName(0).ShouldBe("年初预算数");
        reader.GetFieldType(0).ShouldBe(typeof(decimal));
        reader.GetFieldType(1).ShouldBe(typeof(string));
        reader.GetOrdinal("name").ShouldBe(1);
    }

    [Fact]
    public void A_streamed_result_is_read_to_its_end()
    {
        using var command = Connection.CreateCommand();
        command.CommandText = "SELECT range FROM range(10000)";
        command.UseStreamingMode = true;
        using var reader = command.ExecuteReader();

        var rows = 0;
        while (reader.Read())
        {
            reader.GetInt64(0).ShouldBe(rows++);
        }

        rows.ShouldBe(10000);
    }

    [Theory]
    [InlineData("SELEC 1", "syntax error")]
    [InlineData("SELECT * FROM 不存在", "不存在")]
    [InlineData("SELECT 'abc'::INTEGER", "Could not convert string 'abc' to INT32")]
    [InlineData("INSTALL httpfs_that_is_not", "httpfs_that_is_not")]
    public void An_error_carries_the_engines_text(string sql, string text) =>
        Should.Throw<DuckDBException>(() => Run(sql)).Message.ShouldContain(text);

    [Fact]
    public void A_rolled_back_transaction_leaves_nothing()
    {
        Run("CREATE TABLE t (x INTEGER)");
        using (var transaction = Connection.BeginTransaction())
        {
            Run("INSERT INTO t VALUES (1)");
            transaction.Rollback();
        }

        using (var transaction = Connection.BeginTransaction())
        {
            Run("INSERT INTO t VALUES (2)");
            transaction.Commit();
        }

        Value("SELECT list(x) FROM t").ShouldBe(new List<int> { 2 });
    }

    [Fact]
    public async Task A_cancelled_statement_stops_soon()
    {
        using var command = Connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM range(1000000) a, range(1000000) b WHERE (a.range * b.range) % 7 = 3";
        var watch = Stopwatch.StartNew();

        var running = Task.Run(command.ExecuteScalar);
        while (!running.IsCompleted && watch.Elapsed < TimeSpan.FromSeconds(20))
        {
            await Task.Delay(100);
            command.Cancel();
        }

        await Should.ThrowAsync<OperationCanceledException>(() => running);
    }
}
