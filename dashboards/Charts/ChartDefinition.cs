using System.Text.Json.Nodes;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Charts;

/// <summary>A chart ready to draw: the same definition in the browser and in a file.</summary>
/// <param name="Name">The chart's identifier.</param>
/// <param name="Title">Its title, with the year and the threshold it was drawn for.</param>
/// <param name="Width">Points.</param>
/// <param name="Height">Points.</param>
/// <param name="Option">The ECharts option.</param>
/// <param name="Table">The rows that it shows, all of them even where the picture is cut.</param>
public sealed record ChartDefinition(string Name, string Title, int Width, int Height, JsonObject Option, ResultTable Table);
