using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Forms.Headings;

/// <summary>A column whose heading nobody knows, or means something else, read as the field that it must be by its place.</summary>
/// <param name="Heading">The heading's cell.</param>
/// <param name="Field">The field: target, actual, executed ….</param>
public sealed record GuessedColumn(Cell Heading, string Field)
{
    /// <summary>What forms call the field.</summary>
    public string Name => Field switch
    {
        "level1" => "一级指标",
        "level3" => "指标名称",
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
