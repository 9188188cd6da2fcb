using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Display;

/// <summary>One page of a long list.</summary>
/// <param name="Number">The page's number, from 1.</param>
/// <param name="Count">How many pages there are, at least 1.</param>
/// <param name="Total">How many entries there are on all pages.</param>
/// <param name="Unit">What an entry is: 个项目, 个文件 …</param>
/// <param name="Address">Address of the list with its filters and order, without the page.</param>
public sealed record PageOf(int Number, int Count, long Total, string Unit, string Address)
{
    /// <summary>Entries on a page.</summary>
    public const int Size = 50;

    /// <summary>The page that was asked for, or the nearest that exists.</summary>
    public static PageOf Of(int? number, long total, string unit, string address, int size = Size)
    {
        var count = (int)Math.Max(1, (total + size - 1) / size);
        return new PageOf(Math.Clamp(number ?? 1, 1, count), count, total, unit, address);
    }

    /// <summary>The address of another page.</summary>
    public string Link(int number) => $"{Address}{(Address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}p={number}";

    /// <summary>This page's rows of a whole list.</summary>
    public ResultTable Of(ResultTable table) => table with { Rows = [.. table.Rows.Skip((Number - 1) * Size).Take(Size)] };
}
