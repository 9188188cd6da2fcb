namespace PerfEval.Benchmarks.Fuzz;

/// <summary>What must hold for a mutated document, beyond that reading it neither fails nor hangs.</summary>
public enum Claim
{
    /// <summary>Nothing more: the mutation may have made another document of it.</summary>
    Survives,

    /// <summary>Every value is as it was, or the form, the document or a repair says that something is wrong.</summary>
    EqualOrReported,

    /// <summary>Every value is as it was.</summary>
    Equal,

    /// <summary>One cell says something else now: every value is as it was or is what the cell says now, or something is reported.</summary>
    EditedOrReported,
}
