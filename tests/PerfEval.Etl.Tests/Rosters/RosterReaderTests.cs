using System.Text;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms;
using PerfEval.Etl.Rosters;

namespace PerfEval.Etl.Tests.Rosters;

public sealed class RosterReaderTests
{
    [Fact]
    public void Columns_are_known_by_their_headings_in_any_order()
    {
        var reading = Read("2024年度应报名单\n序号,项目代码,预算单位,项目名称（全称）,一级预算单位\n1,0042,云溪县图书馆,古籍修复,云溪县文化局\n");

        var line = reading.Lines.ShouldHaveSingleItem();
        (line.Department, line.Unit, line.ProjectName, line.ProjectCode, line.IsEnded, line.Location).ShouldBe(("云溪县文化局", "云溪县图书馆", "古籍修复", "0042", false, "line 3!C1"));
        reading.Problems.ShouldBeEmpty();
    }

    [Fact]
    public void A_line_without_a_unit_belongs_to_the_unit_above_and_says_so()
    {
        var reading = Read("主管部门,实施单位,项目名称\n云溪县文化局,云溪县图书馆,古籍修复\n,,馆舍修缮\n,云溪县博物馆,\n");

        reading.Lines.Select(line => (line.Department, line.Unit, line.ProjectName)).ShouldBe(
            [("云溪县文化局", "云溪县图书馆", "古籍修复"), ("云溪县文化局", "云溪县图书馆", "馆舍修缮"), ("云溪县文化局", "云溪县博物馆", null)]);
        reading.Problems.ShouldHaveSingleItem().Location.ShouldBe("line 3!C3");
    }

    [Fact]
    public void Sums_other_years_and_repeated_lines_are_left_out_and_said_so()
    {
        var reading = Read("年度,单位,项目名称\n2024,云溪县图书馆,古籍修复\n2023,云溪县图书馆,馆舍修缮\n2024,云溪县图书馆,古籍修复\n,合计,2\n");

        reading.Lines.ShouldHaveSingleItem().ProjectName.ShouldBe("古籍修复");
        reading.Problems.Select(problem => problem.Code).ShouldBe(["roster_other_year", "roster_duplicate", "roster_line_skipped"]);
    }

    [Theory]
    [InlineData("状态", "已结束", true)]
    [InlineData("状态", "应报", false)]
    [InlineData("状态", "", false)]
    [InlineData("是否结束", "是", true)]
    [InlineData("是否结束", "否", false)]
    [InlineData("是否延续", "否", true)]
    public void The_state_says_whether_a_project_has_ended(string heading, string state, bool isEnded) =>
        Read($"单位,项目名称,{heading}\n云溪县图书馆,古籍修复,{state}\n").Lines.ShouldHaveSingleItem().IsEnded.ShouldBe(isEnded);

    [Fact]
    public void A_state_nobody_knows_is_asked_about()
    {
        var reading = Read("单位,项目名称,状态\n云溪县图书馆,古籍修复,再议\n");

        reading.Lines.ShouldHaveSingleItem().IsEnded.ShouldBeFalse();
        reading.Problems.ShouldHaveSingleItem().Severity.ShouldBe(Severity.Warning);
    }

    [Fact]
    public void A_code_that_a_spreadsheet_damaged_is_no_code()
    {
        var reading = Read("单位,项目名称,项目编码\n云溪县图书馆,古籍修复,4.5E+20\n");

        reading.Lines.ShouldHaveSingleItem().ProjectCode.ShouldBeNull();
        reading.Problems.ShouldHaveSingleItem().Code.ShouldBe("roster_code_mangled");
    }

    [Theory]
    [InlineData("会议通知\n请于3月1日前报送\n", "no_roster")]
    [InlineData("主管部门,实施单位,项目名称\n", "empty_roster")]
    [InlineData("", "empty_file")]
    public void What_is_no_list_cannot_be_imported(string text, string code)
    {
        var reading = Read(text);

        reading.IsUsable.ShouldBeFalse();
        reading.Problems.ShouldContain(problem => problem.Code == code && problem.Severity == Severity.Error);
    }

    private static RosterReading Read(string text) => RosterReader.Read(new SourceDocument("/名单.csv", Encoding.UTF8.GetBytes(text), DateTime.UnixEpoch), 2024);
}
