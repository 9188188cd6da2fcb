using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Rules;

public sealed class DepartmentNameVariant : RuleCases
{
    public override string Rule => "department_name_variant";

    public override IEnumerable<RuleCase> Cases =>
    [
        Passes("a name always written alike passes", Of("北岭县", "北岭县教育局")),
        Finds("another name under the same code is found", Coded("东川县民政事务局", "605002"), Info("东川县民政事务局", "东川县民政局", null, "implementing_unit")) with
        {
            Before = [Coded("东川县民政局", "605002"), Coded("东川县民政局", "605002")],
        },
        Finds(
            "a party organ without its committee is found, however often it is written so",
            Of("西渡县", "西渡县组织部"),
            Info("西渡县组织部", "中共西渡县委组织部", null, "department")) with
        {
            Before = [Of("西渡县", "中共西渡县委组织部"), Of("西渡县", "西渡县组织部")],
        },
        Finds(
            "the short name of a committee is found",
            Of("河口县", "中国民间文艺发展促进会河口县委"),
            Info("中国民间文艺发展促进会河口县委", "中国民间文艺发展促进会河口县委员会", null, "department")) with
        {
            Before = [Of("河口县", "中国民间文艺发展促进会河口县委员会"), Of("河口县", "中国民间文艺发展促进会河口县委员会")],
        },
        Finds("the body proper written two ways in one field is found", Of("山阳县", "山阳县林业局"), Info("山阳县林业局", "山阳县林业局（本级）", null, "department")) with
        {
            Before = [Of("山阳县", "山阳县林业局（本级）"), Of("山阳县", "山阳县林业局（本级）")],
        },
        Finds("a word that joins left out is found", Of("清溪县", "清溪县文化旅游局"), Info("清溪县文化旅游局", "清溪县文化和旅游局", null, "department")) with
        {
            Before = [Of("清溪县", "清溪县文化和旅游局"), Of("清溪县", "清溪县文化和旅游局")],
        },
        Finds("a closing word written twice is found", Of("临河县", "临河县审计局局"), Info("临河县审计局局", "临河县审计局", null, "department")) with
        {
            Before = [Of("临河县", "临河县审计局"), Of("临河县", "临河县审计局")],
        },
        Passes("a department and its body proper as the unit pass", Of("南溪县", "南溪县林业局") with { Unit = "南溪县林业局（本级）" }),
        Passes("two bodies one character apart pass", Of("江岸县", "江岸县教育局")) with { Before = [Of("江岸县", "江岸县体育局")] },
        Passes("bodies that share the place alone pass", Of("石桥县", "石桥县人民政府办公室")) with { Before = [Of("石桥县", "石桥县委办公室")] },
        Passes("one name in two places passes", Of("青山县", "水务局")) with { Before = [Of("白水县", "水务局")] },
        Finds(
            "a character too many cannot be judged",
            Of("长滩县", "长滩县自然资资源局"),
            Open("info", "长滩县自然资资源局", "长滩县自然资源局", null, "department")) with
        {
            Before = [Of("长滩县", "长滩县自然资源局"), Of("长滩县", "长滩县自然资源局")],
        },
        Skips("a form that names nobody is not judged", Sound with { Department = null, Unit = null }),
    ];

    private static Form Of(string region, string department) => Sound with { Region = region, Department = department, Unit = null };

    private static Form Coded(string unit, string code) => Sound with { Region = "东川县", Department = null, Unit = unit, UnitCode = code };
}
