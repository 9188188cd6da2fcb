using System.Globalization;
using PerfEval.Etl.Values;

namespace PerfEval.Etl.Tests.Values;

public sealed class DateTextTests
{
    [Theory]
    [InlineData("2024年12月31日前", "<=", "2024-12-31", "date")]
    [InlineData("2024年12月31日前完成", "<=", "2024-12-31", "date")]
    [InlineData("12月底前完成", "<=", "2024-12-31", "date")]
    [InlineData("2月底前", "<=", "2024-02-29", "date")]
    [InlineData("2023年11月20日", null, "2023-11-20", "date")]
    [InlineData("2023-11-20", null, "2023-11-20", "date")]
    [InlineData("2023/11/20", null, "2023-11-20", "date")]
    [InlineData("2023.11.20", null, "2023-11-20", "date")]
    [InlineData("11月12日", null, "2024-11-12", "date")]
    [InlineData("2024-11月", null, "2024-11-01", "month")]
    [InlineData("11月", null, "2024-11-01", "month")]
    [InlineData("2024年11月", null, "2024-11-01", "month")]
    [InlineData("2024年12月前", "<=", "2024-12-01", "month")]
    [InlineData("2024年第一季度完成", "<=", "2024-03-31", "date")]
    [InlineData("第4季度", "<=", "2024-12-31", "date")]
    [InlineData("2024年底前", "<=", "2024-12-31", "date")]
    [InlineData("年底前完成", "<=", "2024-12-31", "date")]
    [InlineData("十二月三十一日前", "<=", "2024-12-31", "date")]
    [InlineData("八月下旬", null, "2024-08-01", "month")]
    [InlineData("≤2024年6月30日", "<=", "2024-06-30", "date")]
    [InlineData("不晚于6月30日", "<=", "2024-06-30", "date")]
    [InlineData("截止2024年6月30日", "<=", "2024-06-30", "date")]
    [InlineData("2024年12月31日(含)前", "<=", "2024-12-31", "date")]
    [InlineData("2024年12月31日24时前", "<=", "2024-12-31", "date")]
    [InlineData("2024年11月30前", "<=", "2024-11-30", "date")]
    [InlineData("24年12月底", "<=", "2024-12-31", "date")]
    [InlineData("2024年上半年", "<=", "2024-06-30", "date")]
    [InlineData("2024年度内完成", "<=", "2024-12-31", "date")]
    public void A_date_is_read_with_the_forms_year_where_it_prints_none(string text, string? op, string date, string unit)
    {
        var quantity = DateText.Read(text, 2024).ShouldNotBeNull();

        quantity.ShouldBe(new Quantity(op, null, null, DateTime.Parse(date, CultureInfo.InvariantCulture), unit));
    }

    [Theory]
    [InlineData("每月10日前")]
    [InlineData("3月-6月")]
    [InlineData("2024年1月至12月")]
    [InlineData("2023年3月-2024年6月")]
    [InlineData("1月5日至10日")]
    [InlineData("13月5日")]
    [InlineData("2月30日")]
    [InlineData("6个月")]
    [InlineData("每季度一次")]
    [InlineData("及时")]
    [InlineData("15次")]
    public void Spans_repetitions_and_impossible_days_are_no_date(string text) => DateText.Read(text, 2024).ShouldBeNull();

    [Fact]
    public void Eight_digits_are_a_day_where_the_indicator_asks_for_one()
    {
        DateText.Read("20240630", 2024, isDeadline: true).ShouldNotBeNull().Date.ShouldBe(new DateTime(2024, 6, 30));
        DateText.Read("20240630", 2024).ShouldBeNull();
    }

    [Fact]
    public void A_day_without_any_year_is_not_guessed() => DateText.Read("11月12日", null).ShouldBeNull();
}
