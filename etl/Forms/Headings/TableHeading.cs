using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Forms.Headings;

/// <summary>The heading of a funds block or an indicator table.</summary>
/// <param name="Columns">Its columns, unknown ones among them as ignored. A list and no interface: every row below is held against them several times.</param>
/// <param name="Rows">1, or 2 where a heading stands above the headings: 指标值 over 年度指标值 | 实际完成值.</param>
/// <param name="Unknown">Headings that the vocabulary does not know; what stands below them is not read.</param>
public sealed partial record TableHeading(List<TableColumn> Columns, int Rows, IReadOnlyList<Cell> Unknown)
{
    /// <summary>Names left of the first column: the band's own label.</summary>
    public IReadOnlyList<string> Leads { get; init; } = [];

    /// <summary>True where its label says that it is about the year before: 上年度资金情况. 上年结转资金 is money of this year.</summary>
    public bool IsOfLastYear => Leads.Concat(Columns.Take(1).Where(column => TableColumn.IsIgnored(column.Field)).Select(column => column.Heading.Name)).Any(IsLastYears);

    /// <summary>True for a label or a caption of the year before: 上年度资金情况, 上年度（2022年）绩效指标完成情况.</summary>
    public static bool IsLastYears(string label) => LastYear().IsMatch(label);

    // 上年执行数 is a column of this year's block.
    [GeneratedRegex("^(?:上一?年度?|去年|以前年度)(?!.*(?:结转|结余)).*(?:情况|资金)$")]
    private static partial Regex LastYear();

    /// <summary>How many cells the heading's row has; 0 where it has two rows.</summary>
    public int Width { get; init; }

    /// <summary>True where two rows came without the cells that merged ones cover: nobody can say which of the upper headings the lower ones divide.</summary>
    public bool IsRagged { get; init; }

    /// <summary>Columns whose headings nobody knows or that have none, read as what they must be by their places.</summary>
    public IReadOnlyList<GuessedColumn> Guessed { get; init; } = [];

    /// <summary>A score that is somebody else's, 核定得分, where the table has none of its own; null where it has.</summary>
    public TableColumn? OthersScore => Columns.Exists(column => column.Field == "score") ? null : Columns.Find(column => TableColumn.IsIgnored(column.Field) && ScoreName().IsMatch(column.Heading.Name));

    [GeneratedRegex("(?:得分|评分|打分|分数)$")]
    private static partial Regex ScoreName();

    /// <summary>Columns whose headings mean something else than what their places tell: they are read as that.</summary>
    public IReadOnlyList<GuessedColumn> Overruled { get; init; } = [];

    /// <summary>Problems that list the unknown headings, so that their place's names go into the vocabulary.</summary>
    public IEnumerable<Problem> Problems(string table) => Unknown
        .Select(cell => new Problem("label_unknown", Severity.Warning, $"{table}的列“{cell.Text}”不在词表中，该列未读取。", cell.Address))
        .Concat(Guessed.Select(column => new Problem("label_unknown", Severity.Warning, column.Heading.IsBlank ? $"{table}有一列没有列名，按所在位置作为“{column.Name}”读取，请核对。" : $"{table}的列“{column.Heading.Text}”不在词表中，按所在位置作为“{column.Name}”读取，请核对。", column.Heading.Address)))
        .Concat(Overruled.Select(column => new Problem("heading_unclear", Severity.Warning, $"{table}的列“{column.Heading.Text}”按所在位置作为“{column.Name}”读取，请核对。", column.Heading.Address)));
}
