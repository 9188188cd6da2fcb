using System.Globalization;

namespace PerfEval.Dashboards.Display;

/// <summary>Orders values of a column: numbers by size, texts by pinyin.</summary>
internal sealed class ValueOrder : IComparer<object?>
{
    public static readonly ValueOrder Instance = new();
    private static readonly CompareInfo Chinese = CultureInfo.GetCultureInfo("zh-CN").CompareInfo;

    /// <summary>Every name once, by pinyin.</summary>
    public static IReadOnlyList<string> Names(IEnumerable<string?> names) => [.. names.OfType<string>().Distinct().Order(Comparer<string>.Create(Chinese.Compare))];

    public int Compare(object? x, object? y) => x is string left && y is string right
        ? Chinese.Compare(left, right)
        : Comparer<object?>.Default.Compare(x, y);
}
