using PerfEval.Etl.Forms.Labels;
using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms;

/// <summary>A form as printed: label → raw text and address, band by band; nothing is parsed yet.</summary>
public sealed class EvaluationForm
{
    /// <summary>The form's title line.</summary>
    public RawValue? Title { get; set; }

    /// <summary>Head and foot values by field: project_name, department, total_score, grade …</summary>
    public Dictionary<string, RawValue> Head { get; } = [];

    /// <summary>元, 万元 or 亿元 as a band label, a column heading or a 金额单位 line prints it.</summary>
    public RawValue? AmountUnit { get; private set; }

    /// <summary>Another unit that the form prints; null where all are one.</summary>
    public RawValue? OtherUnit { get; private set; }

    // Whoever prints the unit beside the amounts means them; 金额单位：万元 above may be what the template said.
    private bool hasUnitOfFunds;

    /// <summary>Points of the funds block where its label prints them: 预算执行情况（10分）.</summary>
    public decimal? FundPoints { get; set; }

    /// <summary>Head labels that the vocabulary does not know, each with the cell behind it: a field that was not found may be among them.</summary>
    public List<(LabelText Label, RawValue Value)> Unmapped { get; } = [];

    /// <summary>Rows of the funds block.</summary>
    public List<RawRow> Funds { get; } = [];

    /// <summary>预期目标.</summary>
    public RawValue? GoalExpected { get; set; }

    /// <summary>实际完成情况.</summary>
    public RawValue? GoalActual { get; set; }

    /// <summary>Indicator rows in printed order, rows without an indicator included.</summary>
    public List<RawRow> Indicators { get; } = [];

    /// <summary>True once the heading of an indicator table was met.</summary>
    public bool HasIndicatorTable { get; set; }

    /// <summary>True once such a heading had a column of points or of scores: forms of transfer payments have none, and so no total.</summary>
    public bool HasPoints { get; set; }

    /// <summary>True once 预期目标 and 实际完成情况 headed two columns.</summary>
    public bool HasGoalColumns { get; set; }

    /// <summary>Rows of indicators above the total's; null where no total was read.</summary>
    public int? RowsAboveTotal { get; set; }

    /// <summary>True where something that closes a form stands below its indicators: a total, remarks, notes. What was cut off has none.</summary>
    public bool IsClosed { get; set; }

    /// <summary>Points of the total row.</summary>
    public RawValue? TotalWeight { get; set; }

    /// <summary>Score of the total row.</summary>
    public RawValue? TotalScore { get; set; }

    /// <summary>The form's own notes (备注), line by line.</summary>
    public List<RawValue> Notes { get; } = [];

    /// <summary>Cells put where they belong.</summary>
    public List<Repair> Repairs { get; } = [];

    /// <summary>Faults met in reading the bands.</summary>
    public List<Problem> Problems { get; } = [];

    /// <summary>Address of the form: first and last line.</summary>
    public required string Location { get; init; }

    /// <summary>Takes a unit of money; one printed with the amounts wins over one that stands above them, the first of either kind over the next.</summary>
    /// <param name="unit">元, 千元, 万元 or 亿元.</param>
    /// <param name="isOfFunds">True where the funds' own labels print it.</param>
    public void TakeUnit(RawValue unit, bool isOfFunds)
    {
        if (AmountUnit is null || (isOfFunds && !hasUnitOfFunds))
        {
            (AmountUnit, OtherUnit) = (unit, AmountUnit is { } above && above.Text != unit.Text ? above : OtherUnit);
            hasUnitOfFunds = isOfFunds;
        }
        else if (AmountUnit.Text != unit.Text)
        {
            OtherUnit ??= unit;
        }
    }
}
