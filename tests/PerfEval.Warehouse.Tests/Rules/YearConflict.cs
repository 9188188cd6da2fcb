using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Rules;

public sealed class YearConflict : RuleCases
{
    public override string Rule => "year_conflict";

    public override IEnumerable<RuleCase> Cases =>
    [
        Finds("another year in the title is found", Titled("2023年度项目支出绩效自评表"), Warning("2023", "2024")),
        Finds("full-width digits are read", Titled("２０２３年度项目支出绩效自评表"), Warning("2023", "2024")),
        Finds("another year in the name is found", Sound with { Name = "2022年社区图书室更新" }, Warning("2022", "2024")),
        Finds(
            "a form is found once, and its title says why",
            Titled("2023年度项目支出绩效自评表") with { Name = "2022年社区图书室更新" },
            Warning("2023", "2024")),
        Passes("the year of the form passes", Titled("2024年度项目支出绩效自评表") with { Name = "社区图书室更新（2024年）" }),
        Passes("a span of years with the form's in it passes", Sound with { Name = "社区图书室更新（2022-2025年）" }),
        Finds("a span of years that has ended is found", Sound with { Name = "社区图书室更新（2021年至2023年）" }, Warning("2023", "2024")),
        Passes("the number of a document is no year", Titled("2024年度项目支出绩效自评表") with { Name = "社区图书室更新（云财预〔2023〕6号）" }),
        Finds("a form without a year cannot be judged", Titled("2023年度项目支出绩效自评表") with { Year = null }, Open("warning", "2023", null)),
        Skips("a form that names no year is not judged", Sound),
        Finds("another year below the title is found", Titled("2024年度项目支出绩效自评表") with { TitleLine = "（2023年度）" }, Warning("2023", "2024")),
        Passes("the year of the form below the title passes", Titled("项目支出绩效自评表") with { TitleLine = "（2024年度）" }),
    ];

    private static Form Titled(string title) => Sound with { Title = title };
}
