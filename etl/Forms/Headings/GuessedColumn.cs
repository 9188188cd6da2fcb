using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Forms.Headings;

/// <summary>A column whose heading nobody knows, or is blank, or means something else, read as the field that it must be by its place.</summary>
/// <param name="Heading">The heading's cell.</param>
/// <param name="Field">The field: target, actual, executed ….</param>
public sealed record GuessedColumn(Cell Heading, string Field)
{
    /// <summary>The column as it is printed: “成果”, or that nothing stands at its head.</summary>
    public string Printed => Heading.IsBlank ? "没有列名的一列" : $"不认识的列“{Heading.Text}”";

    /// <summary>What forms call the field.</summary>
    public string Name => Field switch
    {
        "level1" => "一级指标",
        "level1_weight" => "一级指标的分值",
        "level2" => "二级指标",
        "level3" => "指标名称",
        "unit" => "度量单位",
        "target" => "指标值",
        "actual" => "完成值",
        "weight" => "分值",
        "score" => "得分",
        "deviation" => "偏差原因",
        "initial" => "年初预算数",
        "annual" => "全年预算数",
        "executed" => "全年执行数",
        "rate" => "执行率",
        _ => Field,
    };
}
