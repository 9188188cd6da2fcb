using System.Text;
using System.Text.Json.Nodes;
using PerfEval.Etl.Node;

namespace PerfEval.Dashboards.Charts;

/// <summary>Renders a chart to a file format in a Node child process, with the script and packages that were built beside the program.</summary>
public sealed class ChartRenderer
{
    /// <summary>Longest time for one chart; a chart takes well under a second.</summary>
    public static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(30);

    private const string Script = "dashboards/Charts/render/render-chart.mjs";

    private readonly string _node;

    /// <summary>A renderer that runs Node from the PATH.</summary>
    public ChartRenderer()
        : this(NodeProgram.Default)
    {
    }

    /// <summary>A renderer that runs a given Node.</summary>
    /// <param name="node">Name or path of the program.</param>
    public ChartRenderer(string node) => _node = node;

    /// <summary>The chart as a file's bytes.</summary>
    /// <exception cref="ChartRenderException">Node is missing, failed, or took too long: a fault of the machine.</exception>
    public byte[] Render(ChartDefinition chart, ChartFormat format)
    {
        var request = new JsonObject
        {
            ["format"] = format == ChartFormat.Png ? "png" : "svg",
            ["width"] = chart.Width,
            ["height"] = chart.Height,
            ["option"] = chart.Option.DeepClone(),
        };
        try
        {
            return NodeScript.Run(Script, Encoding.UTF8.GetBytes(request.ToJsonString()), TimeLimit, _node);
        }
        catch (NodeException fault)
        {
            throw new ChartRenderException($"图表 {chart.Name} 没有生成：{fault.Message} 网页上的图表不受影响。", fault);
        }
    }
}
