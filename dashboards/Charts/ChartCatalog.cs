namespace PerfEval.Dashboards.Charts;

/// <summary>Every chart of the program.</summary>
/// <param name="Charts">Ordered by name.</param>
public sealed record ChartCatalog(IReadOnlyList<IChart> Charts)
{
    /// <summary>Finds the charts by scanning this assembly: a new chart is a new file.</summary>
    public static ChartCatalog Load() => new(
        [.. typeof(IChart).Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IChart)))
            .Select(type => (IChart)Activator.CreateInstance(type)!)
            .OrderBy(chart => chart.Name, StringComparer.Ordinal)]);

    /// <summary>The chart of that name.</summary>
    /// <exception cref="UnknownChartException">There is none.</exception>
    public IChart Find(string name) =>
        Charts.FirstOrDefault(chart => chart.Name == name) ?? throw new UnknownChartException(name, Charts.Select(chart => chart.Name));
}
