using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;

namespace PerfEval.Dashboards.Charts;

/// <summary>Renders a chart to a file format in a Node child process, with the script and packages that were built beside the program.</summary>
public sealed class ChartRenderer
{
    /// <summary>Longest time for one chart; a chart takes well under a second.</summary>
    public static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(30);

    private readonly string _node;

    /// <summary>A renderer that runs Node from the PATH.</summary>
    public ChartRenderer()
        : this("node")
    {
    }

    /// <summary>A renderer that runs a given Node.</summary>
    /// <param name="node">Name or path of the program.</param>
    public ChartRenderer(string node) => _node = node;

    private static string Script => Path.Combine(AppContext.BaseDirectory, "dashboards", "Charts", "render", "render-chart.mjs");

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
        using var process = Start();
        return Exchange(process, Encoding.UTF8.GetBytes(request.ToJsonString()), chart.Name);
    }

    private Process Start()
    {
        var start = new ProcessStartInfo(_node)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.ArgumentList.Add(Script);
        try
        {
            return Process.Start(start) ?? throw new ChartRenderException(NodeIsMissing);
        }
        catch (Win32Exception fault)
        {
            throw new ChartRenderException(NodeIsMissing, fault);
        }
    }

    private string NodeIsMissing =>
        $"无法启动 Node.js（{_node}），不能生成图片。请安装 Node.js 20.19 或更高版本，确认命令 node 在 PATH 中，然后重试；网页上的图表不受影响。";

    private static byte[] Exchange(Process process, byte[] request, string name)
    {
        using var limit = new CancellationTokenSource(TimeLimit);
        using var bytes = new MemoryStream();
        try
        {
            var output = process.StandardOutput.BaseStream.CopyToAsync(bytes, limit.Token);
            var errors = process.StandardError.ReadToEndAsync(limit.Token);
            Send(process, request);
            Task.WhenAll(output, errors, process.WaitForExitAsync(limit.Token)).GetAwaiter().GetResult();
            return process.ExitCode == 0
                ? bytes.ToArray()
                : throw new ChartRenderException($"图表 {name} 生成失败。请确认 Node.js 为 20.19 或更高版本，并重新构建程序。Node 的说明：{LastLine(errors.Result)}");
        }
        catch (OperationCanceledException timeout)
        {
            process.Kill(entireProcessTree: true);
            throw new ChartRenderException($"图表 {name} 在 {TimeLimit.TotalSeconds:0} 秒内没有生成。机器可能过于繁忙，请稍后重试。", timeout);
        }
    }

    private static void Send(Process process, byte[] request)
    {
        try
        {
            process.StandardInput.BaseStream.Write(request);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // Node closed its input before it had read everything: it failed, and its exit code and message say why.
        }
    }

    private static string LastLine(string errors) =>
        errors.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault(line => line.Contains("Error", StringComparison.Ordinal)) ?? "（无）";
}
