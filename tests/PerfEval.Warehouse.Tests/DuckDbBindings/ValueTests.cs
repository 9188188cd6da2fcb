using System.Globalization;
using System.Numerics;
using DuckDB.NET.Data;

namespace PerfEval.Warehouse.Tests.DuckDbBindings;

public sealed class ValueTests : EngineTests
{
    [Theory]
    [InlineData("9999999999999999999999999999", "DECIMAL(28,0)")]
    [InlineData("-9999999999999999.99", "DECIMAL(18,2)")]
    [InlineData("99999999999999999999999999.99", "DECIMAL(28,2)")]
    [InlineData("0.0000000000000000000000000001", "DECIMAL(28,28)")]
    [InlineData("0.10", "DECIMAL(18,2)")]
    public void Decimals_are_exact_to_28_digits_in_both_directions(string text, string type)
    {
        var number = decimal.Parse(text, CultureInfo.InvariantCulture);

        Value($"SELECT '{text}'::{type}").ShouldBe(number);
        Value($"SELECT $n::{type} = '{text}'::{type}", new DuckDBParameter("n", number)).ShouldBe(true);
    }

    [Fact]
    public void A_sum_of_whole_numbers_is_a_hugeint_of_any_size() =>
        Value("SELECT sum(x) FROM (VALUES (9223372036854775807), (9223372036854775807)) v(x)")
            .ShouldBe(BigInteger.Parse("18446744073709551614", CultureInfo.InvariantCulture));

    [Fact]
    public void Positional_parameters_are_taken_in_order() =>
        Value("SELECT concat_ws('|', $1, $2, $3)", new DuckDBParameter("云溪"), new DuckDBParameter(12), new DuckDBParameter(true))
            .ShouldBe("云溪|12|true");

    [Fact]
    public void Named_parameters_are_taken_by_name() =>
        Value("SELECT $b || $a || $b", new DuckDBParameter("a", "一"), new DuckDBParameter("b", "二")).ShouldBe("二一二");

    [Fact]
    public void Dates_times_and_nothing_are_bound()
    {
        Value("SELECT $d::DATE::VARCHAR", new DuckDBParameter("d", new DateOnly(2024, 2, 29))).ShouldBe("2024-02-29");
        Value("SELECT $t::TIMESTAMP::VARCHAR", new DuckDBParameter("t", new DateTime(2024, 1, 2, 3, 4, 5, DateTimeKind.Unspecified)))
            .ShouldBe("2024-01-02 03:04:05");
        Value("SELECT $n IS NULL", new DuckDBParameter("n", null)).ShouldBe(true);
        Value("SELECT DATE '2024-02-29'").ShouldBe(new DateOnly(2024, 2, 29));
        Value("SELECT TIME '23:59:58.000001'").ShouldBe(new TimeOnly(23, 59, 58).Add(TimeSpan.FromMicroseconds(1)));
        Value("SELECT INTERVAL '1 day 2 seconds'").ShouldBe(new TimeSpan(1, 0, 0, 2));
    }

    [Fact]
    public void Lists_structs_and_json_are_read()
    {
        Value("SELECT ['数量指标', '质量指标']").ShouldBe(new List<string> { "数量指标", "质量指标" });
        Value("SELECT {'单位': '个', '数': 3}").ShouldBeAssignableTo<Dictionary<string, object?>>()!["单位"].ShouldBe("个");
        Value("SELECT '{\"单位\": \"个\"}'::JSON").ShouldBe("{\"单位\": \"个\"}");
        Value("SELECT len($l)", new DuckDBParameter("l", new List<string> { "一", "二" })).ShouldBe(2L);
        Value("SELECT '好'::ENUM('好', '差')").ShouldBe("好");
    }

    [Fact]
    public void Blobs_and_uuids_go_in_and_come_out()
    {
        var id = Guid.NewGuid();

        Value("SELECT $u::UUID", new DuckDBParameter("u", id)).ShouldBe(id);
        Value("SELECT hex($b::BLOB)", new DuckDBParameter("b", new byte[] { 0, 255, 16 })).ShouldBe("00FF10");
    }
}
