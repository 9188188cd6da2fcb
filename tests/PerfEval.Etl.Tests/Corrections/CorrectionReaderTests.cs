using PerfEval.Etl.Corrections;
using PerfEval.Warehouse.Lake;

namespace PerfEval.Etl.Tests.Corrections;

public sealed class CorrectionReaderTests
{
    private static readonly CorrectionReader Reader = CorrectionReader.Create();

    [Theory]
    [InlineData("543.2", "5432000.0")]
    [InlineData("543.2万元", "5432000.0")]
    [InlineData("5,432,000元", "5432000")]
    [InlineData("５４３．２", "5432000.0")]
    [InlineData("", null)]
    [InlineData("—", null)]
    public void An_amount_is_read_in_the_unit_of_its_form(string typed, string? yuan) =>
        Read(FieldKey.Funds, "executed", typed, Line(unit: "万元")).Sets!["executed_yuan"].ShouldBe(yuan);

    [Fact]
    public void Where_a_column_has_a_unit_of_its_own_its_amounts_tell()
    {
        var line = Line(unit: "万元", amounts: [("0", 0m), ("1,286,400.00", 1_286_400m)]);

        CorrectionReader.UnitOf(line).ShouldBe("元");
        Read(FieldKey.Funds, "executed", "1,286,500", line).Sets!["executed_yuan"].ShouldBe("1286500");
    }

    [Theory]
    [InlineData(FieldKey.Funds, "executed", "五百万", "“五百万”不是金额。")]
    [InlineData(FieldKey.Funds, "executed", "1.2345678", "不是整分")]
    [InlineData(FieldKey.Funds, "rate", "0.9", "无法确定是小数还是百分数")]
    [InlineData(FieldKey.Funds, "score", "95%", "“95%”不是分数。")]
    [InlineData(FieldKey.Head, "total_score", "满分", "“满分”不是分数。")]
    [InlineData(FieldKey.Head, "total_score", "9500", "“9500”不是分数。")]
    [InlineData(FieldKey.Head, "year", "24年", "“24年”不是年度。")]
    [InlineData(FieldKey.Head, "amount_unit", "美元", "“美元”不是金额单位。")]
    [InlineData(FieldKey.Head, "grade", "优秀", "“优秀”不是等级。")]
    [InlineData(FieldKey.Head, "form_kind", "其他", "“其他”不是表类。")]
    public void What_cannot_be_read_is_refused_with_a_sentence(string part, string field, string typed, string sentence)
    {
        var reading = Read(part, field, typed, Line(unit: "万元"));

        reading.Sets.ShouldBeNull();
        reading.Refusal!.ShouldContain(sentence);
        reading.Refusal.ShouldEndWith("。");
    }

    [Theory]
    [InlineData("万元")]
    [InlineData("千元")]
    public void The_unit_of_a_form_is_a_field_as_any_other(string unit) =>
        Read(FieldKey.Head, "amount_unit", unit, Line(unit: "元")).Sets!["amount_unit"].ShouldBe(unit);

    [Fact]
    public void A_rate_keeps_the_precision_it_was_typed_with()
    {
        var sets = Read(FieldKey.Funds, "rate", "94.03%", Line(unit: "元")).Sets!;

        (sets["rate_pct"], sets["rate_scale"], sets["rate_raw"]).ShouldBe(("94.03", "2", "94.03%"));
    }

    [Fact]
    public void A_corrected_year_says_where_it_comes_from()
    {
        var sets = Read(FieldKey.Head, "year", "２０２４年度", Line(unit: null)).Sets!;

        (sets["year"], sets["year_source"]).ShouldBe(("2024", "corrected"));
    }

    [Fact]
    public void A_corrected_target_is_parsed_and_so_is_the_actual_beside_it()
    {
        var sets = Read(FieldKey.Indicators, "target", "≥95%", Line(unit: "元", values: [("level3", "图书完好率"), ("actual", "96%")])).Sets!;

        (sets["target"], sets["target_op"], sets["target_value"], sets["target_unit"]).ShouldBe(("≥95%", ">=", "95", "%"));
        (sets["actual_value"], sets["actual_unit"], sets.ContainsKey("actual")).ShouldBe(("96", "%", false));
    }

    [Fact]
    public void A_corrected_unit_changes_what_the_target_means()
    {
        var sets = Read(FieldKey.Indicators, "unit", "万人", Line(unit: "元", values: [("target", "≥3"), ("actual", "3.2")])).Sets!;

        (sets["unit"], sets["target_value"], sets["target_unit"], sets["actual_value"]).ShouldBe(("万人", "30000", "人", "32000.0"));
    }

    [Fact]
    public void A_corrected_label_tells_the_kind_of_a_fund()
    {
        var sets = Read(FieldKey.Funds, "label", "其中：上年结转资金", Line(unit: "元")).Sets!;

        (sets["label"], sets["fund_kind"]).ShouldBe(("其中：上年结转资金", "carryover"));
    }

    private static CorrectionReading Read(string part, string field, string typed, FormLine line) =>
        Reader.Read(CorrectableField.All.Single(one => one.Part == part && one.Name == field), typed, line);

    private static FormLine Line(string? unit, (string, decimal)[]? amounts = null, (string Column, string Value)[]? values = null) => new(
        (values ?? []).ToDictionary(pair => pair.Column, pair => (object?)pair.Value), new Dictionary<string, string>(), 2024, unit, amounts ?? []);
}
