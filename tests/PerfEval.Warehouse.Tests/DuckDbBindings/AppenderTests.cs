using DuckDB.NET.Data;

namespace PerfEval.Warehouse.Tests.DuckDbBindings;

public sealed class AppenderTests : EngineTests
{
    private const string Table =
        "CREATE TABLE t (id BIGINT, name VARCHAR, amount DECIMAL(18,2), day DATE, written_at TIMESTAMP, is_final BOOLEAN)";

    [Fact]
    public void Appended_rows_are_read_back_as_they_were()
    {
        Run(Table);
        var at = new DateTime(2024, 12, 31, 23, 59, 58, DateTimeKind.Unspecified).AddMicroseconds(123456);
        using (var appender = Connection.CreateAppender("t"))
        {
            appender.CreateRow().AppendValue(1L).AppendValue("示例市教育局：校舍维修（二期）").AppendValue(4290087.85m)
                .AppendValue(new DateOnly(2024, 2, 29)).AppendValue(at).AppendValue(true).EndRow();
            appender.CreateRow().AppendValue(2L).AppendValue("短").AppendNullValue().AppendNullValue().AppendNullValue()
                .AppendValue(false).EndRow();
        }

        using var command = Connection.CreateCommand();
        command.CommandText = "SELECT * FROM t ORDER BY id";
        using var reader = command.ExecuteReader();

        reader.Read().ShouldBeTrue();
        reader.GetString(1).ShouldBe("示例市教育局：校舍维修（二期）");
        reader.GetDecimal(2).ShouldBe(4290087.85m);
        reader.GetFieldValue<DateOnly>(3).ShouldBe(new DateOnly(2024, 2, 29));
        reader.GetDateTime(4).ShouldBe(at);
        reader.GetBoolean(5).ShouldBeTrue();
        reader.Read().ShouldBeTrue();
        reader.GetString(1).ShouldBe("短");
        Enumerable.Range(2, 3).ShouldAllBe(i => reader.IsDBNull(i));
        reader.GetBoolean(5).ShouldBeFalse();
        reader.Read().ShouldBeFalse();
    }

    [Fact]
    public void More_rows_than_a_chunk_holds_all_arrive()
    {
        Run(Table);
        using (var appender = Connection.CreateAppender("t"))
        {
            for (var i = 0L; i < 5000; i++)
            {
                appender.CreateRow().AppendValue(i).AppendValue($"一个比十二个字节长的名称 {i}").AppendValue(0.01m)
                    .AppendNullValue().AppendNullValue().AppendValue(i % 2 == 0).EndRow();
            }
        }

        Value("SELECT sum(amount) FROM t").ShouldBe(50.00m);
        Value("SELECT count(DISTINCT name) FROM t").ShouldBe(5000L);
        Value("SELECT count(*) FILTER (is_final) FROM t").ShouldBe(2500L);
    }

    [Fact]
    public void A_broken_constraint_says_what_was_broken()
    {
        Run("CREATE TABLE u (id BIGINT PRIMARY KEY)");
        Run("INSERT INTO u VALUES (7)");

        var error = Should.Throw<DuckDBException>(() =>
        {
            using var appender = Connection.CreateAppender("u");
            appender.CreateRow().AppendValue(7L).EndRow();
            appender.Close();
        });

        error.Message.ShouldContain("id: 7");
    }

    [Fact]
    public void A_table_that_does_not_exist_is_named_in_the_error() =>
        Should.Throw<DuckDBException>(() => Connection.CreateAppender("nowhere")).Message.ShouldContain("nowhere");
}
