namespace PerfEval.Dashboards.Display;

/// <summary>Chinese names of the fields that recognition fills, by their names in the extraction.</summary>
public static class FieldNames
{
    private static readonly Dictionary<string, string> Known = new()
    {
        ["title"] = "表题",
        ["title_year"] = "表题年度",
        ["project_name"] = "项目名称",
        ["project_code"] = "项目编码",
        ["unit_code"] = "单位编码",
        ["region"] = "地区",
        ["form_kind"] = "表类",
        ["year"] = "年度",
        ["department"] = "主管部门",
        ["implementing_unit"] = "实施单位",
        ["project_total_amount"] = "项目金额",
        ["amount_unit"] = "金额单位",
        ["goals.expected"] = "预期目标",
        ["goals.actual"] = "目标实际完成情况",
        ["total_weight"] = "总分值",
        ["total_score"] = "总得分",
        ["grade"] = "等级",
        ["notes"] = "备注",
        ["label"] = "资金行名",
        ["initial"] = "年初预算数",
        ["annual"] = "全年预算数",
        ["executed"] = "全年执行数",
        ["rate"] = "执行率",
        ["rate_percent"] = "执行率",
        ["weight"] = "分值",
        ["score"] = "得分",
        ["level1"] = "一级指标",
        ["level1_weight"] = "一级指标分值",
        ["level2"] = "二级指标",
        ["level3"] = "三级指标",
        ["target"] = "年度指标值",
        ["target_parsed"] = "年度指标值（解析）",
        ["actual_parsed"] = "实际完成值（解析）",
        ["unit"] = "度量单位",
        ["actual"] = "实际完成值",
        ["deviation"] = "偏差原因",
        ["basis_document"] = "依据文号",
        ["name"] = "项目名称",
        ["document_no"] = "预算文号",
        ["amount"] = "金额",
        ["indicators"] = "指标表",
        ["funds.total"] = "年度资金总额",
        ["funds.current_appropriation"] = "当年财政拨款",
        ["funds.fiscal"] = "财政资金",
        ["funds.central"] = "中央资金",
        ["funds.provincial"] = "省级资金",
        ["funds.municipal"] = "市级资金",
        ["funds.county"] = "县级资金",
        ["funds.local"] = "地方资金",
        ["funds.upper"] = "上级资金",
        ["funds.carryover"] = "上年结转资金",
        ["funds.own"] = "单位自有资金",
        ["funds.special_account"] = "财政专户管理资金",
        ["funds.government_fund"] = "政府性基金",
        ["funds.state_capital"] = "国有资本经营预算",
        ["funds.subtotal"] = "资金小计",
        ["funds.other"] = "其他资金",
    };

    /// <summary>A row as it was put right, <c>level2=质量指标 | target=≥95%</c>, with the fields' Chinese names.</summary>
    public static string InRow(string row) =>
        string.Join(" | ", row.Split(" | ").Select(cell => cell.Split('=', 2) is [var field, var text] && Known.TryGetValue(field, out var name) ? $"{name}：{text}" : cell));

    /// <summary>The name of a field; for <c>funds.total.executed</c> that of its last part; the code itself where it has none.</summary>
    public static string Of(string field) =>
        Known.TryGetValue(field, out var name) ? name : Known.GetValueOrDefault(field[(field.LastIndexOf('.') + 1)..], field);
}
