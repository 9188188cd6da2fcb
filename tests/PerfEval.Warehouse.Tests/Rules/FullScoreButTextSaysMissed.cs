using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Rules;

public sealed class FullScoreButTextSaysMissed : RuleCases
{
    public override string Rule => "full_score_but_text_says_missed";

    public override IEnumerable<RuleCase> Cases =>
    [
        Finds("an actual that says it was not done is found", Says("馆舍未完成改造", null), Warning("30", null, 1)),
        Finds("a reason that says it was not reached is found", Says("1项", "因招标流标，年底未达到计划进度"), Warning("30", null, 1)),
        Finds("what could not be done in time is found", Says("1项", "未能按期完成入库"), Warning("30", null, 1)),
        Finds("what was not done by plan is found", Says("1项", "未按计划时间完成，延后一月"), Warning("30", null, 1)),
        Finds("what was not done by its date is found", Says("1项", "没有按期完成封顶"), Warning("30", null, 1)),
        Passes("no undone question left passes", Says("1项", "未完成整改问题为零")),
        Finds("what is not mended is found", Says("2处未修复完成", null), Warning("30", null, 1)),
        Passes("nothing found undone passes", Says("1项", "未发现未按时办结情形")),
        Passes("what was undone and is done now passes", Says("1项", "未完成项目已清零")),
        .. new[] { "设备未到货", "主体未竣工", "没有贯通", "办法未出台", "验收不合格", "系统仍在调试", "部分完成", "未组织验收", "未按合同约定交付", "4个未建" }
            .Select(text => Finds($"{text} is found", Says(text, null), Warning("30", null, 1))),
        .. new[] { "未突破概算", "未发生拥堵", "未启动应急响应", "对未达标单位下达整改通知", "查处未取得许可经营行为3起", "未达标点位已全部治理", "不合格产品下架处置", "未检查出问题", "未完成原因：不涉及" }
            .Select(text => Passes($"{text} passes", Says(text, null))),
        Finds("what the target asks for and the actual denies is found", Asks("完成扫描", "早年档案未扫描"), Warning("30", null, 1)),
        Passes("what the target rules out and the actual denies passes", Asks("不垮坝", "未垮坝")),
        Passes("points taken off answer it", Sound.WithIndicator(1, i => i with { Actual = "未完成", Score = 20 })),
        Passes("nothing that was not done passes", Says("1项", "无未完成事项")),
        Passes("a count of nothing left undone passes", Says("1项", "全部办结，未完成数为0")),
        Passes("what was not done last year is another matter", Says("1项", "上年未完成部分已补齐")),
        Passes("a text that says nothing of the kind passes", Says("已完成", null)),
        Finds("without a score it cannot be judged", Sound.WithIndicator(1, i => i with { Actual = "未完成", Score = null }), Open("warning", null, null, 1)),
        Skips("rows without words are not judged", Sound with { Indicators = [new("产出指标", "数量指标", "新购图书", 30, 30, Actual: null)] }),
        Skips("what is not done in half of the year may follow", Says("尚未完成", null) with { Title = "2024年上半年项目支出绩效自评表" }),
        .. new[] { "还剩两间未修", "搬迁工作未完", "余款未付", "门窗未装完", "部分书架未配发到位", "数据未归集完成" }
            .Select(text => Finds($"{text} is found", Says(text, null), Warning("30", null, 1))),
        .. new[] { "未影响任务完成", "未因天气耽误，全部完成", "未发现不到位" }.Select(text => Passes($"{text} passes", Says(text, null))),
        .. new[] { "有4件未结", "招标未成功", "布展滞后，开馆推迟" }.Select(text => Finds($"{text} is found", Says(text, null), Warning("30", null, 1))),
        Passes("a delay that was made up for passes", Says("1项", "受连续降雨影响，部分工程推迟，已调整进度安排")),
        Passes("nothing undone exists", Says("不存在应公开未公开", null)),
        .. new[] { "搬迁任务剩余一半", "工程停工", "手续未办妥", "选址未定" }.Select(text => Finds($"{text} is found", Says(text, null), Warning("30", null, 1))),
        .. new[] { "尾款待支付", "只检修了一半", "墙面正在粉刷，工程仍处于收尾阶段", "还有三间待粉刷", "办法仍为征求意见稿", "剩余户未签订意向", "采购流标", "转入下年实施", "培训人数少于计划", "书架还在布置", "只装到二楼", "其余拟于春季更换", "协议没签成", "没能办成", "平台搁浅", "未见转化成果", "参评作品落选", "书架仅布设了五成", "两处有返潮不达标", "目录鉴定延至次年召开", "暂无单位入驻" }
            .Select(text => Finds($"{text} says that it is not done", Says(text, null), Warning("30", null, 1))),
        .. new[] { "未收到供应商质疑", "两处未达要求的点位已于年底前全部整改到位", "未参保人员均已动员", "曾因流标延期，已重新采购完成", "罚没物品12件", "未延期", "未占用农田", "未纳入年初预算", "未启用备用预案", "12间未改造阅览室均已登记", "8米未硬化通道硬化完毕", "未调增合同价", "材料未造假", "未使用违禁胶水", "未附加额外条件" }
            .Select(text => Passes($"{text} says nothing of the kind", Says(text, null))),
        Finds("work that is not done is found where work is asked for", Asks("完成数字化", "内页还没扫"), Warning("30", null, 1)),
        Passes("what was kept from happening did not happen", Asks("确保馆藏安全", "珍本未流向馆外")),
        Passes("a reason beside a target that is met blames the target", Sound.WithIndicator(1, i => i.Answered("≥40场", "60场", 30) with { Deviation = "年初目标值未准确测定" })),
        Passes("a delay that is told as a reason may have been made up for", Says("1项", "受汛期影响，工期延后")),
        .. new[] { "12间已粉刷，其余3间正在粉刷", "剩余8组书架待到货后安装", "在建", "两间待外墙完工后粉刷", "尾工结转到下年度实施" }.Select(text => Finds($"{text} is found too", Says(text, null), Warning("30", null, 1))),
        .. new[] { "霉变未达到成灾标准", "加强调度，防止出现未完成任务的情况", "未达到公开招标限额，询价采购", "未验收的两间为明年改造对象", "省局尚未公布官方数据", "尾款未到付款节点" }.Select(text => Passes($"{text} passes", Says("1项", text))),
        .. new[] { "出访未成行", "布展合同未签", "演出取消" }.Select(text => Finds($"{text} is found", Says(text, null), Warning("30", null, 1))),
    ];

    private static Form Asks(string target, string actual) => Sound.WithIndicator(1, i => i with { Target = target, Actual = actual });

    private static Form Says(string actual, string? deviation) => Sound.WithIndicator(1, i => i with { Actual = actual, Deviation = deviation });
}
