namespace PerfEval.Benchmarks.Fuzz;

/// <summary>What a mutant showed to be wrong.</summary>
/// <param name="Mutant">The mutant.</param>
/// <param name="Kind">crash, hang, memory or silent.</param>
/// <param name="Detail">The exception, the time, or the fields.</param>
public sealed record Fault(Mutant Mutant, string Kind, string Detail)
{
    public override string ToString() => $"#{Mutant.Number} {Mutant.Original.FileName} ({Mutant.Original.Layout}), {Mutant.Mutation}: {Kind}: {Detail}";
}
