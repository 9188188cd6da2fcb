using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Rules;

public sealed class DepartmentSuspect : RuleCases
{
    public override string Rule => "department_suspect";

    // The document also holds a form of the department that the texts speak of.
    private static Form Trade { get; } = Sound with { Name = "展会组团", Department = "云溪县会展办公室", Unit = null };

    public override IEnumerable<RuleCase> Cases =>
    [
        Beside("a department that the form never speaks of is found", Told("会展工作扎实开展", "助力会展工作"), Info("云溪县林草局", "云溪县会展办公室", null, "department")),
        Beside("one mention is not enough", Told("苗木栽植完成", "助力会展工作"), Open("info", "云溪县林草局", "云溪县会展办公室", null, "department")),
        Beside("a form that speaks of its own department too passes", Told("配合会展工作，完成林草管护", "助力会展工作")),
        Skips("a word that is not a body's work is not judged", Told("参加会展三场", "会展场次")) with { Before = [Trade] },
        Finds("a bureau that acts in two texts is found", Acting("县商务局组织市场维修。", "县商务局完成市场维修。"), Info("云溪县水利局", "商务局", null, "department")),
        Finds("a bureau that acts in one text is left open", Acting("县商务局组织市场维修。", "完成市场维修。"), Open("info", "云溪县水利局", "商务局", null, "department")),
        Passes("a department that is told of too passes", Acting("县商务局组织市场维修。", "县商务局完成市场水利设施维修。")),
        Skips("who is asked, joined or obeyed does not act", Acting("会同县商务局维修渠道。", "经县商务局验收。")),
        Skips("who passes the money on does not act", Acting("县财政局拨付资金。", "县财政局拨付资金九万元。")),
        Skips("a department that passes money on is not judged", Acting("县商务局组织市场维修。", "县商务局完成市场维修。") with { Department = "云溪县财政局" }),
        Finds("a centre that acts in two texts is found", Acting("县人才服务中心引进人才。", "县人才服务中心引进人才三名。"), Info("云溪县水利局", "人才服务中心", null, "department")),
        Skips("a brigade belongs to the bureau of emergencies", Acting("县消防救援大队检查单位。", "县消防救援大队检查单位三百家。") with { Department = "云溪县应急管理局", Unit = "云溪县消防救援大队" }),
        Finds("a court that acts in two texts is found", Acting("县人民法院聘用书记员。", "县人民法院聘用书记员九名。"), Info("云溪县水利局", "人民法院", null, "department")),
        Skips("who hands something over does not act", Acting("县商务局移交的市场由我单位管理。", "县商务局移交的市场维修一处。")),
        Finds("things of another work alone are found", Concerning("中心幼儿园场地改造", "改善幼儿园条件", "云溪县水利局"), Info("云溪县水利局", "教育部门", null, "department")),
        Skips("things of another work beside one's own are not", Concerning("中心幼儿园供水改造", "改善幼儿园用水条件", "云溪县水利局")),
        Skips("things of another work that one helps with are not", Concerning("中心幼儿园场地改造", "帮扶中心幼儿园", "云溪县水利局")),
        Skips("a town sees to everything", Concerning("中心幼儿园场地改造", "改善幼儿园条件", "云溪县白石镇人民政府")),
        Skips("who inspects, approves or directs does not act", Acting("县商务局督察反馈问题全部整改。", "县商务局批复的方案已落实。")),
    ];

    private static Form Told(string goal, string indicator) =>
        (Sound with { Department = "云溪县林草局", Unit = null, GoalActual = goal }).WithIndicator(2, i => i with { Level3 = indicator });

    private static Form Concerning(string name, string goal, string department) =>
        (Sound with { Name = name, Department = department, Unit = department, GoalExpected = goal, GoalActual = goal + "，家长满意" }).WithIndicator(2, i => i with { Level3 = "受益幼儿人数" });

    private static Form Acting(string goal, string result) => Sound with { Department = "云溪县水利局", Unit = "云溪县第二中学", GoalExpected = goal, GoalActual = result };

    private static RuleCase Beside(string name, Form form, params IReadOnlyList<Verdict> findings) => Finds(name, form, findings) with { Before = [Trade] };
}
