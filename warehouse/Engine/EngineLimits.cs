using System.Globalization;

namespace PerfEval.Warehouse.Engine;

/// <summary>What the engine may take of the machine. The site, a job and a query may run beside each other, so each takes a part.</summary>
/// <param name="MemoryMegabytes">Memory limit in MB; what needs more goes to the temporary folder.</param>
/// <param name="Threads">Worker threads.</param>
public sealed record EngineLimits(long MemoryMegabytes, int Threads)
{
    private const long Smallest = 256;
    private const long Largest = 8192;

    /// <summary>Half of the memory that this process may have (a container's limit counts), and its processors.</summary>
    public static EngineLimits OfThisMachine() => new(
        Math.Clamp(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 2 / (1024 * 1024), Smallest, Largest),
        Environment.ProcessorCount);

    internal string Memory => string.Create(CultureInfo.InvariantCulture, $"{MemoryMegabytes}MiB");
}
