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
        Finds("a list whose last item has one character is found", Goal("上门为老人助餐、助洁、助"), Info("上门为老人助餐、助洁、助", null, subject: "goals.actual")),
        Finds("a numbered list that has only begun its next item is found", Goal("1.新购图书一批；2.改造阅览室；3."), Info("批；2.改造阅览室；3.", null, subject: "goals.actual")),
        Finds("a quotation that does not close is found", Goal("举办“书香进万家"), Info("举办“书香进万家", null, subject: "goals.actual")),
        Finds("a number without what it counts is found", Goal("全年新购图书一批，惠及读者达到2"), Info("图书一批，惠及读者达到2", null, subject: "goals.actual")),
        .. new[] { "建成阅览室，得到进一步提升", "读者往来频繁，好评不断", "全年举办讲座，植树造林，绿化植被", "制定阅览规则，未发生安全责任事故", "书架已归还" }.Select(text => Passes($"{text} is whole", Goal(text))),
        Finds("者由二十人增加到 is not the end", Goal("全年新购图书一批，读者由二十人增加到"), Info("一批，读者由二十人增加到", null, subject: "goals.actual")),
        Finds("，对逾期图书进行 is not the end", Goal("按照应还尽还的原则，对逾期图书进行"), Info("还的原则，对逾期图书进行", null, subject: "goals.actual")),
        Finds("室已通过验收，待 is not the end", Goal("阅览室已通过验收，待"), Info("阅览室已通过验收，待", null, subject: "goals.actual")),
        Finds("二是更换书架；三 is not the end", Goal("一是新购图书；二是更换书架；三"), Info("购图书；二是更换书架；三", null, subject: "goals.actual")),
        Finds("开放办法（试行》 is not the end", Goal("制定《馆舍开放办法（试行》"), Info("定《馆舍开放办法（试行》", null, subject: "goals.actual")),
        Finds("校、社区、企业等 is not the end", Goal("邀请作家、学者、志愿者等，联合学校、社区、企业等"), Info("，联合学校、社区、企业等", null, subject: "goals.actual")),
        Finds("为居民阅读提供了 is not the end", Goal("馆舍面貌改善，为居民阅读提供了"), Info("貌改善，为居民阅读提供了", null, subject: "goals.actual")),
        Finds("开展活动，共出动 is not the end", Goal("由社区牵头，联合学校开展活动，共出动"), Info("联合学校开展活动，共出动", null, subject: "goals.actual")),
        Finds("改造由六月推迟至 is not the end", Goal("馆舍改造由六月推迟至"), Info("馆舍改造由六月推迟至", null, subject: "goals.actual")),
        Finds("全馆划分为12个 is not the end", Goal("把全馆划分为12个"), Info("把全馆划分为12个", null, subject: "goals.actual")),
        Finds("，方便了沿线5万 is not the end", Goal("新增座位60个，方便了沿线5万"), Info("位60个，方便了沿线5万", null, subject: "goals.actual")),
        Finds("则，并配套制定了 is not the end", Goal("制定借阅规则，并配套制定了"), Info("定借阅规则，并配套制定了", null, subject: "goals.actual")),
        Finds("置图书一批，进而 is not the end", Goal("购置图书一批，进而"), Info("购置图书一批，进而", null, subject: "goals.actual")),
        Finds("2%，借阅量增长 is not the end", Goal("各阅览室读者增长12%，借阅量增长"), Info("者增长12%，借阅量增长", null, subject: "goals.actual")),
        Finds("民阅读提供了有力 is not the end", Goal("为居民阅读提供了有力"), Info("为居民阅读提供了有力", null, subject: "goals.actual")),
        Finds("：铁架4组，木架 is not the end", Goal("改造书架，其中：铁架4组，木架"), Info("架，其中：铁架4组，木架", null, subject: "goals.actual")),
        Finds("者提出的问题及时 is not the end", Goal("对读者提出的问题及时"), Info("对读者提出的问题及时", null, subject: "goals.actual")),
        Finds("把逾期率控制在 is not the end", Goal("把逾期率控制在"), Info("把逾期率控制在", null, subject: "goals.actual")),
        .. new[] { "节日慰问金发放金额", "读者问题及时解决情况的改善", "惠及社区读者人数", "培训志愿馆员人次" }.Select(name => Passes($"{name} as a name is whole", Sound.WithIndicator(2, i => i with { Level3 = name }))),
        .. new[] { "馆舍开放顺利进行", "阅读氛围浓厚，得到保障", "举办讲座，邀请作家、学者等", "开放阅览室，服务无微不至，关怀备至", "各项任务均已达到", "举办讲座，问题得到解决" }.Select(text => Passes($"{text} is whole too", Goal(text))),
        Finds("what another cell goes on with is found", Goal("全年新购图书一千二百册并完成编目上架，六个社区阅览室全") with { GoalExpected = "全年新购图书一千二百册并完成编目上架，六个社区阅览室全部开放。" },
              Info("目上架，六个社区阅览室全", null, subject: "goals.actual")),
        Passes("a text that ends where another has its comma is whole", Goal("全年新购图书一千二百册并完成编目上架，六个社区阅览室开放") with { GoalExpected = "全年新购图书一千二百册并完成编目上架，六个社区阅览室开放，读者满意。" }),
        Finds("a text that just fills the field is found", Goal(Filling(200)), Info(Filling(200)[^12..], null, subject: "goals.actual")),
        Passes("a text that just fills the field and ends there passes", Goal(Filling(199) + "。")),
        Passes("a text one character longer passes", Goal(Filling(201))),
        Passes("a text of a hundred characters fills no field of a system", Goal(Filling(100))),
        .. new[]
            {
                "举办读书活动，切实加强绩效管", "改造阅览室，赢得了读者的信", "按照有关文件（馆财〔2024〕", "新购图书12册、期刊6", "全年接待读者，其中少儿占比", "因机构调整，本年度不再", "馆舍改造预计于2025",
                "举办讲座，有效提升了读者", "购置书架并改造阅览室，完", "目标一：新购图书；目标二", "新购图书1.2万册，占地300平", "举办讲座，新购图书…", "组织志愿者开展上门送书服", "检查书架36组，更换", "添置书架12组、阅览桌椅", "举办各类讲座，丰富各类", "因供货商延期，实际于2024年第一"
            }
            .Select(text => Finds($"{text} is not the end", Goal(text), Info(text[Math.Max(0, text.Length - 12)..], null, subject: "goals.actual"))),
        .. new[]
            {
                "阅览区有序开放，持续推进", "合同已签，书架未建", "阅览座位已满", "由主管部门和供应商共同保管", "读者由馆员回访，成本可控，运营可持续", "贯彻条例，发挥了根本遵循", "按月结算，及时发放", "读者人数连续三年增长，借阅量较上年增长12%，办证量持续增长",
                "文化惠民，服务可感可及", "读者满意度98.6", "由馆员自评", "馆舍完成投运", "全馆面貌焕然一新", "馆员未招满，余下的岗位由志愿者代管", "借阅量大，书架由厂家明年再补"
            }
            .Select(text => Passes($"{text} ends there", Goal(text))),
        Passes("what it does not concern is whole", Goal("本次自评不涉及")),
    ];

    private static string Filling(int length) => "全年新购图书一批，" + string.Concat(Enumerable.Repeat("阅览室", length))[..(length - 9)];

    private static Form Goal(string actual) => Sound with { GoalActual = actual };
}
