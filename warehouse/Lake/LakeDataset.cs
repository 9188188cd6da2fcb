using System.Collections;
using System.Reflection;
using System.Text.Json;

namespace PerfEval.Warehouse.Lake;

/// <summary>A dataset of the lake, described by its list in <see cref="LakeRows"/>: a new column is a new property, nothing else.</summary>
internal sealed class LakeDataset
{
    private const string YearColumn = "year";
    private static readonly HashSet<string> ByYear = ["evaluations", "funds", "indicators", "repairs"];

    private readonly PropertyInfo list;
    private readonly PropertyInfo? year;

    private LakeDataset(PropertyInfo list)
    {
        this.list = list;
        Name = JsonNamingPolicy.SnakeCaseLower.ConvertName(list.Name);
        var record = list.PropertyType.GetGenericArguments()[0];
        var columns = record.GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(LakeColumn.Of).ToList();
        IsByYear = ByYear.Contains(Name);
        year = IsByYear ? columns.Single(c => c.Name == YearColumn).Property : null;
        Columns = [.. columns.Where(c => !IsByYear || c.Name != YearColumn)];
    }

    internal static IReadOnlyList<LakeDataset> All { get; } =
        [.. typeof(LakeRows).GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(p => new LakeDataset(p))];

    internal string Name { get; }

    /// <summary>Whether the year is part of the path instead of a column of the file.</summary>
    internal bool IsByYear { get; }

    /// <summary>Columns of a file, in order.</summary>
    internal IReadOnlyList<LakeColumn> Columns { get; }

    internal static LakeDataset Named(string name) => All.Single(d => d.Name == name);

    /// <summary>Columns of a table that holds all years.</summary>
    internal string TableColumns() =>
        string.Join(", ", Columns.Select(c => $"{c.Name} {c.SqlType}").Concat(IsByYear ? [$"{YearColumn} INTEGER"] : []));

    /// <summary>The rows by partition, years ascending, unknown first.</summary>
    internal IEnumerable<(int? Year, List<object> Rows)> Partitions(LakeRows rows) =>
        ((IEnumerable)list.GetValue(rows)!).Cast<object>()
            .GroupBy(row => (int?)year?.GetValue(row))
            .OrderBy(group => group.Key ?? 0)
            .Select(group => (group.Key, group.ToList()));

    /// <summary>Folder of a partition within the lake.</summary>
    internal string Folder(int? partition) =>
        IsByYear ? $"dataset={Name}/{YearColumn}={partition?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "unknown"}" : $"dataset={Name}";
}
