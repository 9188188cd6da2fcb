namespace PerfEval.Dashboards.Samples.Truth;

/// <summary>What a form says: the shape of a form in the JSON of the <c>extract</c> command, addresses, repairs and problems left out.</summary>
public sealed record FormTruth(
    int Ordinal, string Kind, string Title, string? ProjectName, string? ProjectCode, string? UnitCode, string Region, int Year, string YearSource,
    string? Department, string? ImplementingUnit, decimal? ProjectTotalAmount, string? AmountUnit,
    IReadOnlyList<FundTruth> Funds, GoalsTruth Goals, IReadOnlyList<IndicatorTruth> Indicators,
    decimal? TotalWeight, decimal? TotalScore, string? Grade, string? Notes);
