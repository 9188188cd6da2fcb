namespace PerfEval.Benchmarks.Fuzz;

/// <summary>Counts of a run.</summary>
public sealed class FuzzReport
{
    private readonly Lock gate = new();
    private readonly SortedDictionary<string, int> mutations = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> statuses = new(StringComparer.Ordinal);
    private readonly List<Fault> faults = [];

    /// <summary>Documents read.</summary>
    public int Documents { get; private set; }

    /// <summary>The longest time of one document.</summary>
    public TimeSpan Slowest { get; private set; }

    /// <summary>What was wrong.</summary>
    public IReadOnlyList<Fault> Faults => faults;

    /// <summary>Counts one outcome; may be called by several threads.</summary>
    public void Add(Mutant mutant, FuzzOutcome outcome)
    {
        lock (gate)
        {
            Documents++;
            mutations[mutant.Mutation] = mutations.GetValueOrDefault(mutant.Mutation) + 1;
            statuses[outcome.Status] = statuses.GetValueOrDefault(outcome.Status) + 1;
            Slowest = outcome.Time > Slowest ? outcome.Time : Slowest;
            if (outcome.Fault is { } fault)
                faults.Add(fault);
        }
    }

    /// <summary>Counts by mutation, by status, by fault, and the first faults.</summary>
    public override string ToString() => string.Join('\n',
    [
        $"{Documents} mutated documents: {Line(mutations)}",
        $"read as: {Line(statuses)}",
        $"crashes {Count("crash")}, hangs {Count("hang")}, wrong values without a word {Count("silent")}; slowest {Slowest.TotalSeconds:0.00} s",
        .. faults.OrderByDescending(fault => fault.Kind).ThenBy(fault => fault.Mutant.Number).Take(40).Select(fault => fault.ToString()),
    ]);

    private int Count(string kind) => faults.Count(fault => fault.Kind == kind);

    private static string Line(IEnumerable<KeyValuePair<string, int>> counts) => string.Join(", ", counts.Select(count => $"{count.Key} {count.Value}"));
}
