namespace PerfEval.Dashboards.Samples.Facts;

/// <summary>One fund of a form, amounts in 元 to the cent.</summary>
/// <param name="Kind">As in the extraction's JSON: total, carryover ….</param>
/// <param name="Initial">年初预算数.</param>
/// <param name="Annual">全年预算数.</param>
/// <param name="Executed">全年执行数.</param>
internal sealed record Money(string Kind, decimal Initial, decimal Annual, decimal Executed)
{
    /// <summary>Percent points, two decimals; null where nothing was budgeted.</summary>
    public decimal? Rate => Annual == 0 ? null : Math.Round(Executed * 100 / Annual, 2, MidpointRounding.AwayFromZero);
}
