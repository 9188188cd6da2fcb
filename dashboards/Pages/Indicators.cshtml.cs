using Microsoft.AspNetCore.Mvc;
using PerfEval.Dashboards.Display;
using PerfEval.Dashboards.Site;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Pages;

/// <summary>指标与原因: which marks are too good, which targets too easy, and what units say about what they missed.</summary>
public sealed class IndicatorsModel(WarehouseSession session) : WarehousePage(session)
{
    private const int Longest = 50;

    /// <summary>What the page says about a year, in order.</summary>
    private static readonly (string Mart, string Title, string Meaning)[] Analyses =
    [
        ("inflation_index", "各单位得分虚高指数", "四项按权重平均：得分率高出执行率、满分指标比例、未完成仍得满分、完成值照抄指标值；每项旁边是能计算的张数或行数。指数高只是线索，要看原表。"),
        ("full_mark_share", "各类指标的满分比例", "满分行数 ÷ 有分值和得分的行数。"),
        ("target_achievement", "目标完成情况", "只判目标和完成值都是数量、单位相通的行；其余的不猜。"),
        ("targets_below_last_actual", "指标值低于上年实际完成值", "同一项目同名指标、越多越好的；目标定得比上年做到的还低，要说明理由。"),
        ("deviation_reasons", "偏差原因归类", "按词表归类，一条说明可归入几类；写“无偏差”的不算。"),
        ("copied_texts", "单位之间、年度之间照抄的文字", "全部年度；超过20字、逐字相同。"),
    ];

    /// <summary>Title, what it means, where all of it is, and its first rows.</summary>
    public IReadOnlyList<(string Mart, string Title, string Meaning, long Count, TableView Table)> Sections { get; private set; } = [];

    /// <inheritdoc/>
    protected override IActionResult Load(WarehouseReader reader)
    {
        ChooseYear(reader, allowsAll: false);
        Sections = [.. Analyses.Select(analysis => Section(reader, analysis.Mart, analysis.Title, analysis.Meaning))];
        return Page();
    }

    private (string, string, string, long, TableView) Section(WarehouseReader reader, string mart, string title, string meaning)
    {
        var where = reader.Catalog.Models.Single(model => model.Name == mart).Columns.Any(column => column.Name == "year") ? Year.Where : null;
        var shown = new TableView(reader.Read(mart, where, limit: Longest));
        return (mart, title, meaning, reader.Count(mart, where), shown with { Only = [.. shown.Columns.Select(column => column.Name).Where(name => name != "year")] });
    }
}
