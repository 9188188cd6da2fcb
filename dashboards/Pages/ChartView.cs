using PerfEval.Dashboards.Charts;
using PerfEval.Dashboards.Display;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Pages;

/// <summary>A chart on a page, with its table and its downloads.</summary>
/// <param name="Definition">The chart.</param>
/// <param name="Meaning">What it shows.</param>
/// <param name="Query">The query string that gives the same chart as a file.</param>
/// <param name="Table">Its table; null where the page shows the rows itself.</param>
public sealed record ChartView(ChartDefinition Definition, string Meaning, string Query, TableView? Table)
{
    /// <summary>Builds a chart for a page.</summary>
    /// <param name="charts">The charts.</param>
    /// <param name="name">Which one.</param>
    /// <param name="reader">The warehouse.</param>
    /// <param name="parameters">Its parameters.</param>
    public static ChartView Of(ChartCatalog charts, string name, WarehouseReader reader, params IReadOnlyList<KeyValuePair<string, string>> parameters)
    {
        var chart = charts.Find(name);
        var definition = chart.Build(reader, parameters.ToDictionary());
        var query = QueryString.Create(parameters.Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value)));
        return new ChartView(definition, chart.Meaning, query.ToString(), new TableView(definition.Table));
    }

    /// <summary>The option as JSON that can stand in a page: markup characters are escaped.</summary>
    public string OptionJson => Definition.Option.ToJsonString();

    /// <summary>The chart's address as a file.</summary>
    public string File(string format) => $"/charts/{Definition.Name}.{format}{Query}";
}
