using System.Globalization;
using PerfEval.Etl.Values;

namespace PerfEval.Etl.Tests.Values;

public sealed class RateTests
{
    [Theory]
    [InlineData("97.5", "97.5")]
    [InlineData("97.50", "97.50")]
    [InlineData("97.5000", "97.50")]
    [InlineData("97.5%", "97.5")]
    [InlineData("９７．５０％", "97.5")]
    [InlineData("0.975", "97.5")]
    [InlineData("0.98", "98")]
    public void Every_notation_of_one_rate_gives_percent_points(string text, string percent)
    {
        var rate = Rate.Read(text, 780000m, 760500m, percentHeading: false).ShouldNotBeNull();

        rate.Percent.ShouldBe(decimal.Parse(percent, CultureInfo.InvariantCulture));
        rate.Doubtful.ShouldBeFalse();
    }

    [Theory]
    [InlineData("1")]
    [InlineData("1.00")]
    [InlineData("100")]
    [InlineData("100%")]
    public void One_and_a_hundred_are_both_everything_spent(string text) =>
        Rate.Read(text, 500m, 500m, percentHeading: false).ShouldNotBeNull().Percent.ShouldBe(100m);

    [Fact]
    public void One_under_a_budget_of_which_one_percent_was_spent_is_one_percent()
    {
        var rate = Rate.Read("1", 10000m, 100m, percentHeading: true).ShouldNotBeNull();

        (rate.Percent, rate.Doubtful).ShouldBe((1m, false));
    }

    [Theory]
    [InlineData("0.85", 0)]
    [InlineData("0.9", -1)]
    [InlineData("0.9403", 2)]
    [InlineData("94.03", 2)]
    [InlineData("84.2500", 2)]
    [InlineData("96.40%", 2)]
    [InlineData("100", 0)]
    [InlineData("0.00", 2)]
    public void The_scale_tells_how_many_decimals_of_percent_points_were_printed(string text, int scale) =>
        Rate.Read(text, null, null, percentHeading: false).ShouldNotBeNull().Scale.ShouldBe(scale);

    [Fact]
    public void A_rate_that_neither_reading_brings_near_the_amounts_is_doubtful() =>
        Rate.Read("0.42", 780000m, 760500m, percentHeading: false).ShouldNotBeNull().Doubtful.ShouldBeTrue();

    [Fact]
    public void A_fraction_beside_an_amount_that_was_cut_off_is_not_taken_for_less_than_one_percent() =>
        Rate.Read("0.8021", 16008975.20m, 54300m, percentHeading: false).ShouldNotBeNull().Doubtful.ShouldBeTrue();

    [Fact]
    public void A_wrong_rate_that_can_only_be_percent_points_is_read_as_printed()
    {
        var rate = Rate.Read("96.35", 1000m, 936.5m, percentHeading: false).ShouldNotBeNull();

        (rate.Percent, rate.Doubtful).ShouldBe((96.35m, false));
    }

    [Fact]
    public void Nothing_spent_is_zero_percent_in_both_readings() =>
        Rate.Read("0", 780000m, 0m, percentHeading: false).ShouldNotBeNull().Percent.ShouldBe(0m);

    [Fact]
    public void A_rate_above_a_hundred_percent_is_kept() =>
        Rate.Read("1.0432", 1000m, 1043.2m, percentHeading: false).ShouldNotBeNull().Percent.ShouldBe(104.32m);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("—")]
    [InlineData("无")]
    public void What_is_no_number_is_no_rate(string? text) => Rate.Read(text, 1m, 1m, percentHeading: false).ShouldBeNull();
}
