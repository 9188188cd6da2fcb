using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Rules;

public sealed class TextTruncated : RuleCases
{
    public override string Rule => "text_truncated";

    public override IEnumerable<RuleCase> Cases =>
    [
        Finds("a goal that ends with a comma is found", Goal("全年新购图书一批，改造阅览室，"), Info("购图书一批，改造阅览室，", null, subject: "goals.actual")),
        Finds("a bracket that does not close is found", Goal("全年新购各类图书一批（文学、"), Info("新购各类图书一批（文学、", null, subject: "goals.actual")),
        Finds("a target that ends with a list's mark is found", Sound.WithIndicator(2, i => i with { Target = "书架、阅览桌、" }), Info("书架、阅览桌、", null, 2, "target")),
        Finds("a goal that ends with a word that joins is found", Goal("全年新购图书一批，改造阅览室和"), Info("购图书一批，改造阅览室和", null, subject: "goals.actual")),
        Finds("a goal that ends with a word that leads on is found", Goal("全年新购图书一批，下一步将加强对"), Info("图书一批，下一步将加强对", null, subject: "goals.actual")),
        Finds("a list that has only begun its next item is found", Goal("一是新购图书一批；二是"), Info("一是新购图书一批；二是", null, subject: "goals.actual")),
        Finds("a cause without its effect is found", Goal("因供应商供货延迟，导致"), Info("因供应商供货延迟，导致", null, subject: "goals.actual")),
        Finds("what was done to something that is not named is found", Goal("举办读书活动，提高了群众的"), Info("办读书活动，提高了群众的", null, subject: "goals.actual")),
        Passes("a word that ends so is whole", Goal("全年举办讲座，促进邻里祥和")),
        Passes("a whole sentence passes", Goal("全年新购图书一批（文学、科普），改造阅览室。")),
        Passes("a sentence without its full stop passes", Goal("全年新购图书一批，改造阅览室")),
        Passes("a short word is no sentence", Goal("完成，")),
        Finds("a count that does not come is found", Goal("全年举办读书活动二十场，参与群众达到"), Info("活动二十场，参与群众达到", null, subject: "goals.actual")),
        Finds("a verb without its object is found", Goal("修订了借阅规则，明确了责任，建立了"), Info("规则，明确了责任，建立了", null, subject: "goals.actual")),
        Finds("what is going on without being named is found", Goal("已完成选址和设计，目前正在"), Info("完成选址和设计，目前正在", null, subject: "goals.actual")),
        Passes("what was reached is whole", Goal("各项指标全部达到")),
        Finds("a sum that does not come is found", Goal("全年救助120人次，累计发放"), Info("救助120人次，累计发放", null, subject: "goals.actual")),
        Passes("所及 is whole", Goal("全年举办讲座，回应群众所盼所及")),
        Finds("a cause without what it led to is found", Goal("承办单位变更，合同推迟，致"), Info("办单位变更，合同推迟，致", null, subject: "goals.actual")),
        Passes("what it does not concern is whole", Goal("本次自评不涉及")),
    ];

    private static Form Goal(string actual) => Sound with { GoalActual = actual };
}
