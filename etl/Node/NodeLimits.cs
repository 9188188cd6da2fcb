namespace PerfEval.Etl.Node;

/// <summary>What a child may use for one request. Beyond it the child is killed and the request, not the machine, is to blame.</summary>
/// <param name="HeapMegabytes">Largest JavaScript heap, kept by Node itself.</param>
/// <param name="MemoryBytes">Largest resident memory: buffers are outside the heap, and inflated streams are buffers.</param>
/// <param name="Time">Processor time until the first part of the answer. Processor time and not the clock: a document must not become unreadable because the machine is busy.</param>
/// <param name="TimePerPart">Processor time that each part of the answer adds.</param>
/// <param name="AnswerBytes">Largest answer, all parts together.</param>
public sealed record NodeLimits(int HeapMegabytes, long MemoryBytes, TimeSpan Time, TimeSpan TimePerPart, long AnswerBytes);
