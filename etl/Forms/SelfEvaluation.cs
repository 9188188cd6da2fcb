using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms;

/// <summary>What one form says, in values: texts as printed, amounts in 元, rates in percent points.</summary>
public sealed class SelfEvaluation
{
    /// <summary>The form's number within its document, from 1.</summary>
    public required int Ordinal { get; init; }

    /// <summary>What it evaluates.</summary>
    public required FormKind Kind { get; init; }

    /// <summary>The title as printed.</summary>
    public string? Title { get; init; }

    /// <summary>项目名称.</summary>
    public string? ProjectName { get; init; }

    /// <summary>项目编码, always text.</summary>
    public string? ProjectCode { get; init; }

    /// <summary>单位编码.</summary>
    public string? UnitCode { get; init; }

    /// <summary>The place its texts speak of.</summary>
    public string? Region { get; init; }

    /// <summary>The evaluated year; null where nothing says it.</summary>
    public int? Year { get; init; }

    /// <summary>Where the year was found: stated, document, title, project_name, text, file; null with the year.</summary>
    public string? YearSource { get; init; }

    /// <summary>主管部门.</summary>
    public string? Department { get; init; }

    /// <summary>实施单位.</summary>
    public string? ImplementingUnit { get; init; }

    /// <summary>项目金额, 元.</summary>
    public decimal? ProjectTotalAmount { get; init; }

    /// <summary>元, 万元 or 亿元 as printed.</summary>
    public string? AmountUnit { get; init; }

    /// <summary>Rows of the funds block.</summary>
    public required IReadOnlyList<FundRow> Funds { get; init; }

    /// <summary>预期目标.</summary>
    public string? GoalExpected { get; init; }

    /// <summary>实际完成情况.</summary>
    public string? GoalActual { get; init; }

    /// <summary>Indicator rows.</summary>
    public required IReadOnlyList<IndicatorScore> Indicators { get; init; }

    /// <summary>Points of the total row.</summary>
    public decimal? TotalWeight { get; init; }

    /// <summary>Stated total score.</summary>
    public decimal? TotalScore { get; init; }

    /// <summary>优, 良, 中 or 差 as printed.</summary>
    public string? Grade { get; init; }

    /// <summary>The form's own notes.</summary>
    public string? Notes { get; init; }

    /// <summary>Address of the form: first and last cell.</summary>
    public required string Location { get; init; }

    /// <summary>Values put right.</summary>
    public required IReadOnlyList<Repair> Repairs { get; init; }

    /// <summary>Faults of the form.</summary>
    public required IReadOnlyList<Problem> Problems { get; init; }

    /// <summary>Field → what is printed and where, for head, goals and totals; funds and indicators keep their own.</summary>
    public required IReadOnlyDictionary<string, RawValue> Raw { get; init; }
}
