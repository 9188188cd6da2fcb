namespace PerfEval.Dashboards.Samples.Facts;

/// <summary>Chance that repeats: numbers from a seed that is mixed by hand, for a string's or a tuple's hash differs from process to process.</summary>
internal static class Dice
{
    /// <summary>A sequence for these numbers.</summary>
    public static Random Of(params ReadOnlySpan<int> numbers)
    {
        var mixed = 2166136261u;
        foreach (var number in numbers)
            mixed = ((mixed ^ (uint)number) * 16777619u) + 0x9E3779B9u;
        return new Random((int)(mixed & int.MaxValue));
    }

    /// <summary>One of the items.</summary>
    public static T Pick<T>(this Random random, IReadOnlyList<T> items) => items[random.Next(items.Count)];
}
