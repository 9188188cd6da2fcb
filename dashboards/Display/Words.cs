namespace PerfEval.Dashboards.Display;

/// <summary>Chinese words for the codes that the warehouse stores.</summary>
public static class Words
{
    private static readonly Dictionary<string, string> Known = new()
    {
        ["fatal"] = "致命",
        ["warning"] = "警告",
        ["info"] = "提示",
        ["error"] = "错误",
        ["fail"] = "不符",
        ["pass"] = "相符",
        ["undetermined"] = "无法判定",
        ["current"] = "现行",
        ["superseded"] = "已被替代",
        ["copy"] = "重复件",
        ["contested"] = "待人工确认",
        ["withdrawn"] = "已撤回",
        ["replaced"] = "已被新文件替换",
        ["project"] = "项目支出",
        ["department"] = "部门整体",
        ["transfer"] = "转移支付",
        ["extracted"] = "已读取",
        ["partial"] = "部分读取",
        ["no_form"] = "没有自评表",
        ["unreadable"] = "无法读取",
        ["running"] = "运行中",
        ["succeeded"] = "成功",
        ["failed"] = "失败",
        ["interrupted"] = "中断",
        ["same"] = "同一个",
        ["apart"] = "不是同一个",
        ["split"] = "已拆出",
        ["run"] = "命令行运行",
        ["amount"] = "金额",
        ["executed"] = "执行数",
        ["rate"] = "执行率",
        ["score"] = "得分",
        ["name"] = "名称",
        ["grade"] = "等级",
        ["total_projects"] = "项目总数",
        ["total_amount"] = "总金额",
        ["total_executed"] = "总执行数",
        ["total_rate"] = "总执行率",
        ["parts_projects"] = "分项项目数",
        ["parts_amount"] = "分项金额",
        ["parts_executed"] = "分项执行数",
        ["shifted_left"] = "向左错列，已归位",
        ["shifted_right"] = "向右错列，已归位",
        ["joined_label"] = "标签拼接",
        ["joined_line"] = "断行拼接",
        ["excel_format"] = "还原表格软件改动的格式",
    };

    /// <summary>The word for a code; the code itself where it has none.</summary>
    public static string Of(string? code) => code is null ? Figures.Blank : Known.GetValueOrDefault(code, code);

    /// <summary>True where the column holds codes rather than text of a document.</summary>
    public static bool IsCode(string column) =>
        column is "severity" or "verdict" or "version_state" or "form_kind" or "status" or "outcome" or "measure" or "kind" or "state" or "rule";
}
