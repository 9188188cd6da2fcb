using System.Text.RegularExpressions;

namespace PerfEval.Etl.Forms.Headings;

/// <summary>What a heading means beside the others of its table: 当年预算数 is the year's budget, but only a part of it where 预算合计 stands beside it.</summary>
internal static partial class ColumnMeanings
{
    /// <summary>The columns in the order they stand in, each with the field that it holds beside the others; those that hold nothing of a form's are nobody's.</summary>
    /// <param name="columns">Columns as their headings name them alone.</param>
    public static List<TableColumn> Of(List<TableColumn> columns) =>
        WithPointsAlone(WithOwnPoints(WithReasons(WithYearsSpent(WithoutPaidOut(WithoutRemarks(WithYearsTarget(WithApproved(WithInitial(WithoutProjects(WithWholeBudget(WithoutChanges(WithLevelPoints(WithPointsOf(WithoutLead(WithContents([.. columns.OrderBy(column => column.Position)]))))))))))))))));

    // 实际完成值 | … | 完成情况: what was reached, and words about it.
    private static List<TableColumn> WithoutRemarks(List<TableColumn> columns) =>
        columns.Exists(column => column.Field == "actual" && IsValue(column))
            ? [.. columns.Select(column => column.Field == "actual" && !IsValue(column) ? TableColumn.Nobodys(column.Position, column.Heading) : column)]
            : columns;

    // 偏差原因 | 备注: remarks are the reason only where no other column is.
    private static List<TableColumn> WithReasons(List<TableColumn> columns) =>
        columns.Exists(column => column.Field == "deviation" && !Remark().IsMatch(column.Heading.Name))
            ? [.. columns.Select(column => column.Field == "deviation" && Remark().IsMatch(column.Heading.Name) ? TableColumn.Nobodys(column.Position, column.Heading) : column)]
            : columns;

    [GeneratedRegex("^(?:其他)?(?:备注|说明|情况)+$")]
    private static partial Regex Remark();

    // 实际拨付 | 企业实际支出: what was paid out to those who spent it is nobody's where what they spent stands beside it.
    private static List<TableColumn> WithoutPaidOut(List<TableColumn> columns) =>
        columns.Exists(column => column.Field == "executed" && !IsPaidOut(column))
            ? [.. columns.Select(column => column.Field == "executed" && IsPaidOut(column) ? TableColumn.Nobodys(column.Position, column.Heading) : column)]
            : columns;

    // 累计支出 | … | 本年支出: what was spent since the project began is nobody's beside the year's.
    private static List<TableColumn> WithYearsSpent(List<TableColumn> columns) =>
        columns.Exists(column => column.Field == "executed" && !IsSinceBeginning(column))
            ? [.. columns.Select(column => column.Field == "executed" && IsSinceBeginning(column) ? TableColumn.Nobodys(column.Position, column.Heading) : column)]
            : columns;

    private static bool IsSinceBeginning(TableColumn column) => column.Heading.Name.Contains("累计", StringComparison.Ordinal);

    private static bool IsPaidOut(TableColumn column) => column.Heading.Name.Contains("拨付", StringComparison.Ordinal);

    private static bool IsValue(TableColumn column) => column.Heading.Name.EndsWith('值') || column.Heading.Name.EndsWith('数');

    // 分值 | 自评分值, 权重 | 赋分: of two columns of points and no score the one's own is the score.
    private static List<TableColumn> WithOwnPoints(List<TableColumn> columns) =>
        columns.FindAll(column => column.Field == "weight") is [var points, { Heading.Name: ['自', '评' or '我', ..] or "赋分" or "赋分值" } own] && !points.Heading.Name.StartsWith('自') && !columns.Exists(column => column.Field == "score")
            ? [.. columns.Select(column => column == own ? column with { Field = "score" } : column)]
            : columns;

    // 权重 10% | … | 分值 10: the score is one of the points.
    private static List<TableColumn> WithPointsAlone(List<TableColumn> columns) =>
        columns.Count(column => column.Field == "weight") < 2 || !columns.Exists(column => column.Field == "weight" && column.Heading.Name.Contains('分', StringComparison.Ordinal))
            ? columns
            : [.. columns.Select(column => column.Field == "weight" && !column.Heading.Name.Contains('分', StringComparison.Ordinal) ? TableColumn.Nobodys(column.Position, column.Heading) : column)];

    // 评价内容 | 绩效内容 | 绩效目标值: the first heads the levels, both of them where it reaches over two places.
    private static List<TableColumn> WithContents(List<TableColumn> columns)
    {
        var contents = columns.FindAll(column => column.Field is "level1" or "level2" or "level3");
        return contents is not [{ Heading.Name: "评价内容" } levels, { Heading.Name: "绩效内容" } name] ? columns
            : [.. columns.SelectMany(column => column != levels ? [column]
                : name.Position - levels.Position > 1 ? new[] { levels with { Field = "level1" }, new TableColumn(levels.Position + 1, "level2", levels.Heading) } : [levels with { Field = "level1" }])];
    }

    // 评价指标 | 一级指标 | 二级指标 | 三级指标: what stands left of the levels is the band's label, though elsewhere it heads the names.
    private static List<TableColumn> WithoutLead(List<TableColumn> columns) =>
        columns.Count(column => column.Field == "level3") > 1 && columns.Find(column => column.Field == "level1") is { } first && columns[0] is { Field: "level3" } lead && lead.Position < first.Position
            ? columns[1..]
            : columns;

    // 分数 | 自评得分: points as such, and what was reached of them.
    private static List<TableColumn> WithPointsOf(List<TableColumn> columns)
    {
        var scores = columns.FindAll(column => column.Field == "score");
        return scores.Count != 2 || columns.Exists(column => column.Field == "weight") || !IsBare(scores[0]) || (IsBare(scores[1]) && scores[0].Heading.Name != "分数")
            ? columns
            : [.. columns.Select(column => column == scores[0] ? column with { Field = "weight" } : column)];

        static bool IsBare(TableColumn column) => column.Heading.Name.EndsWith("分数", StringComparison.Ordinal) && !Reached().IsMatch(column.Heading.Name);
    }

    [GeneratedRegex("自评|得|实际|评定|最终")]
    private static partial Regex Reached();

    // 上年结转 | 当年预算数 | 预算合计: the year's budget is the sum, this year's part of it is nobody's.
    private static List<TableColumn> WithWholeBudget(List<TableColumn> columns) =>
        columns.Exists(column => column.Field == "annual" && column.Heading.Name.AsSpan().IndexOfAny('合', '总') >= 0 && !OfProject().IsMatch(column.Heading.Name))
            ? [.. columns.Select(column => column.Field == "annual" && OfThisYear().IsMatch(column.Heading.Name) ? TableColumn.Nobodys(column.Position, column.Heading) : column)]
            : columns;

    // 项目总预算 | 本年预算: what the project is to cost in all its years.
    private static List<TableColumn> WithoutProjects(List<TableColumn> columns) =>
        columns.Exists(column => column.Field == "annual" && OfThisYear().IsMatch(column.Heading.Name))
            ? [.. columns.Select(column => column.Field == "annual" && OfProject().IsMatch(column.Heading.Name) ? TableColumn.Nobodys(column.Position, column.Heading) : column)]
            : columns;

    [GeneratedRegex("^(?:项目)?总(?:预算|投资|经费)")]
    private static partial Regex OfProject();

    [GeneratedRegex("^(?:当年|本年|年度)(?!.*[合总])")]
    private static partial Regex OfThisYear();

    // 年初预算数 | 预算调整数 | 全年预算数: what was added or taken away is not the budget of the year that stands beside it; nor is 计划数.
    private static List<TableColumn> WithoutChanges(List<TableColumn> columns) =>
        columns.Exists(column => column.Field == "annual" && !Change().IsMatch(column.Heading.Name))
            ? [.. columns.Select(column => column.Field == "annual" && Change().IsMatch(column.Heading.Name) ? TableColumn.Nobodys(column.Position, column.Heading) : column)]
            : columns;

    // 中长期目标值 | 年度目标值: what the project is to reach in the end is not the year's target that stands beside it.
    private static List<TableColumn> WithYearsTarget(List<TableColumn> columns) =>
        columns.Exists(column => column.Field == "target" && !Term().IsMatch(column.Heading.Name))
            ? [.. columns.Select(column => column.Field == "target" && Term().IsMatch(column.Heading.Name) ? TableColumn.Nobodys(column.Position, column.Heading) : column)]
            : columns;

    [GeneratedRegex("^(?:中长期|中期|长期|实施期|总体|三年|全周期|项目期|总(?=目标|指标))")]
    private static partial Regex Term();

    // 预算安排数 | 调整后预算数: what stands beside the adjusted budget is the one at the year's beginning.
    private static List<TableColumn> WithInitial(List<TableColumn> columns)
    {
        var budgets = columns.FindAll(column => column.Field == "annual");
        return budgets.Count != 2 || columns.Exists(column => column.Field == "initial") || !IsAdjusted(budgets[1]) || IsAdjusted(budgets[0])
            ? columns
            : [.. columns.Select(column => column == budgets[0] ? column with { Field = "initial" } : column)];

        static bool IsAdjusted(TableColumn column) => column.Heading.Full.Contains("调整", StringComparison.Ordinal);
    }

    // 批复预算数 | 执行数: what was approved is the year's budget where no other stands beside it, 调整预算 or what it was changed by.
    private static List<TableColumn> WithApproved(List<TableColumn> columns) =>
        columns.Exists(column => column.Field == "executed") && !columns.Exists(column => column.Field == "annual" || column.Heading.Name.Contains("调整", StringComparison.Ordinal))
            ? [.. columns.Select(column => column.Field == "initial" && !AtFirst().IsMatch(column.Heading.Full) ? column with { Field = "annual" } : column)]
            : columns;

    [GeneratedRegex("初|原|前")]
    private static partial Regex AtFirst();

    [GeneratedRegex("^(?:预算)?(?:调整|追加|调剂|增减|计划|预计|拟)(?!后)")]
    private static partial Regex Change();

    // 一级指标 | 分值 | 二级指标 | 分值 | …: points behind a level, while the indicators have their own, are those of that level; level 2's are nobody's.
    private static List<TableColumn> WithLevelPoints(List<TableColumn> columns)
    {
        var third = (columns.Find(column => column.Field == "level3") ?? columns.Find(column => column.Field is "target" or "actual"))?.Position;
        if (!columns.Exists(column => column.Field == "weight" && column.Position > third))
        {
            return columns;
        }

        return [.. columns.Select((column, index) => column is not { Field: "weight" } || column.Position > third || index == 0 ? column
            : columns[index - 1].Field switch
            {
                "level1" => column with { Field = "level1_weight" },
                "level2" => TableColumn.Nobodys(column.Position, column.Heading),
                _ => column,
            })];
    }
}
