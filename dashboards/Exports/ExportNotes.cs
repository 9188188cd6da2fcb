using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Exports;

/// <summary>The last sheet of a summary: what the figures mean and where they come from.</summary>
internal static class ExportNotes
{
    private static readonly ResultColumn Subject = new("subject", "事项", null, typeof(string));
    private static readonly ResultColumn Meaning = new("meaning", "说明", null, typeof(string));

    private static readonly (string Subject, string Meaning)[] Definitions =
    [
        ("统计范围", "只计当前有效的项目自评表和转移支付自评表；部门整体自评表单独列数，不计入金额和项目数；已撤回、被新版替代和有争议的版本不计"),
        ("金额", "单位为元，按每张表自己的单位（元、万元、亿元）换算，保留到分"),
        ("执行率", "全年执行数 ÷ 全年预算数；“按金额”为执行数合计 ÷ 预算数合计，“项目平均”为各项目执行率的平均。全年预算数为空或为零的项目不计算执行率"),
        ("得分", "自评表所填总分，未作改动；与各项得分之和不符的，见问题清单"),
        ("问题", "致命：数字不能用；警告：需要说明；提示：供参考。无法判定的不列入，也不算作通过"),
        ("数据来源", "各单位报送的自评表原件；“文件名”“出处”两列指向原件中的位置"),
        ("生成依据", "全部数字取自数据仓库的汇总表，由原件自动读出和计算；同样的数据再次生成，文件完全相同"),
    ];

    /// <summary>The sheet.</summary>
    public static ExportSheet Sheet() => new("notes", "说明", "口径、数据来源和生成依据",
        new ResultTable([Subject, Meaning], [.. Definitions.Select(line => new object?[] { line.Subject, line.Meaning })]));
}
