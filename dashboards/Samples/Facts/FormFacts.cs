namespace PerfEval.Dashboards.Samples.Facts;

/// <summary>What one form is about, before a layout decides how it is written.</summary>
internal sealed record FormFacts
{
    /// <summary>The evaluated year.</summary>
    public required int Year { get; init; }

    /// <summary>The place: 青岚省云汀市.</summary>
    public required string Region { get; init; }

    /// <summary>Name of the project.</summary>
    public required string Project { get; init; }

    /// <summary>21 digits.</summary>
    public required string ProjectCode { get; init; }

    /// <summary>The supervising department.</summary>
    public required string Department { get; init; }

    /// <summary>The unit that carries the project out.</summary>
    public required string Unit { get; init; }

    /// <summary>The unit's six digits.</summary>
    public required string UnitCode { get; init; }

    /// <summary>Funds: the total, then its sources, which add up to it.</summary>
    public required IReadOnlyList<Money> Funds { get; init; }

    /// <summary>Points for spending.</summary>
    public required decimal FundWeight { get; init; }

    /// <summary>Points given for spending.</summary>
    public required decimal FundScore { get; init; }

    /// <summary>预期目标.</summary>
    public required string Expected { get; init; }

    /// <summary>实际完成情况.</summary>
    public required string Actual { get; init; }

    /// <summary>Indicator rows, level 1 and level 2 in runs.</summary>
    public required IReadOnlyList<Indicator> Indicators { get; init; }

    /// <summary>Sum of all points given.</summary>
    public decimal TotalScore => FundScore + Indicators.Sum(row => row.Score);

    /// <summary>优, 良, 中 or 差 of the total.</summary>
    public string Grade => TotalScore switch { >= 90 => "优", >= 80 => "良", >= 60 => "中", _ => "差" };
}
