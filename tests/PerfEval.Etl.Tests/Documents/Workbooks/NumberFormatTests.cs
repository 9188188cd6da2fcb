using PerfEval.Etl.Documents.Workbooks;

namespace PerfEval.Etl.Tests.Documents.Workbooks;

public sealed class NumberFormatTests
{
    [Theory]
    [InlineData("General", 0.73, "0.73")]
    [InlineData("General", 4290087.85, "4290087.85")]
    [InlineData("General", 1e20, "1E+20")]
    [InlineData("0%", 0.85, "85%")]
    [InlineData("0.00%", 0.99835, "99.84%")]
    [InlineData("#,##0.00", 215457.6, "215,457.60")]
    [InlineData("#,##0", 1234567, "1,234,567")]
    [InlineData("0.00_ ", 9.5, "9.50")]
    [InlineData("0", 2.5, "3")]
    [InlineData("#,##0.00;[Red]-#,##0.00", -12.5, "-12.50")]
    [InlineData("_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ ", 0, "-")]
    [InlineData("0.00\"万元\"", 57.16, "57.16万元")]
    [InlineData("\"≥\"0%", 0.9, "≥90%")]
    [InlineData("0\\分", 10, "10分")]
    [InlineData("[$¥-804]#,##0.00", 3, "3.00")]
    [InlineData("yyyy\"年\"m\"月\"", 45627, "2024年12月")]
    [InlineData("yyyy\"年\"m\"月\"", 1, "1900年1月")]
    [InlineData("yyyy/m/d h:mm", 45657.5, "2024/12/31 12:00")]
    [InlineData("[$-804]yyyy\"年\"m\"月\"d\"日\";@", 45657, "2024年12月31日")]
    [InlineData("#", 0, "")]
    [InlineData("0,", 12345678, "12346")]
    public void A_number_shows_as_in_the_spreadsheet(string code, double value, string shown) =>
        NumberFormat.Parse(code).Show(value).ShouldBe(shown);
}
