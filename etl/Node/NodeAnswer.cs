namespace PerfEval.Etl.Node;

/// <summary>What a child answered.</summary>
/// <param name="Outcome">How its work ended.</param>
/// <param name="Parts">The parts that arrived, UTF-8 JSON each; all of them only where it answered.</param>
public sealed record NodeAnswer(NodeOutcome Outcome, IReadOnlyList<byte[]> Parts);
