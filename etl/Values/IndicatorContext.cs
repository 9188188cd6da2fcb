namespace PerfEval.Etl.Values;

/// <summary>What stands beside a target or an actual and helps to read it.</summary>
/// <param name="Level1">一级指标.</param>
/// <param name="Level2">二级指标.</param>
/// <param name="Name">三级指标.</param>
/// <param name="Unit">度量单位 column.</param>
/// <param name="Operator">指标性质 column.</param>
/// <param name="Year">The form's year.</param>
/// <param name="Other">The text on the other side: the actual for a target, the target for an actual.</param>
public sealed record IndicatorContext(string? Level1, string? Level2, string? Name, string? Unit, string? Operator, int? Year, string? Other)
{
    /// <summary>True where the indicator asks when something is done.</summary>
    public bool IsDeadline => Level2?.Contains("时效", StringComparison.Ordinal) == true || Name?.Contains("时间", StringComparison.Ordinal) == true;
}
