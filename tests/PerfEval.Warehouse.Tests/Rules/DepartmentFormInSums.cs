using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Rules;

public sealed class DepartmentFormInSums : RuleCases
{
    public override string Rule => "department_form_in_sums";

    public override IEnumerable<RuleCase> Cases =>
    [
        Finds(
            "a form of the whole department filed as a project is found",
            Whole with { Department = "云溪县档案局", Unit = "云溪县档案局" },
            Fatal("100000", null)) with { After = [Sound with { Name = "档案数字化", Department = "云溪县档案局", Unit = "云溪县档案局" }] },
        Passes("a form of the whole department stays out of sums", Whole with { Kind = "department" }),
        Passes("without other projects there is nothing to count twice", Whole with { Department = "云溪县气象局", Unit = "云溪县气象局" }),
        Finds("without a body nobody can tell", Whole with { Department = null, Unit = null }, Open("fatal", "100000", null)),
        Skips("a project is not judged", Sound),
        Skips("a project for the whole of a unit is no form of the whole unit", Sound with { Name = "单位整体搬迁经费" }),
    ];

    private static Form Whole { get; } = Sound with { Name = "部门整体支出" };
}
