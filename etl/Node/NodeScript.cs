using System.Diagnostics;

namespace PerfEval.Etl.Node;

/// <summary>Runs a script once: all of its input on standard input, its whole output as the result.</summary>
public static class NodeScript
{
    private const int HeapMegabytes = 1024;

    /// <summary>The bytes that the script wrote.</summary>
    /// <param name="script">Path below the program's folder: <c>dashboards/Charts/render/render-chart.mjs</c>.</param>
    /// <param name="input">What it reads from standard input.</param>
    /// <param name="limit">Longest time, by the clock.</param>
    /// <param name="node">Name or path of Node.</param>
    /// <exception cref="NodeException">Node is missing, the script failed, or it took too long.</exception>
    public static byte[] Run(string script, byte[] input, TimeSpan limit, string node = NodeProgram.Default)
    {
        using var process = NodeProgram.Start(script, HeapMegabytes, node);
        var errors = new NodeErrors(process);
        using var time = new CancellationTokenSource(limit);
        using var bytes = new MemoryStream();
        try
        {
            var output = process.StandardOutput.BaseStream.CopyToAsync(bytes, time.Token);
            Send(process, input);
            Task.WhenAll(output, process.WaitForExitAsync(time.Token)).GetAwaiter().GetResult();
        }
        catch (OperationCanceledException timeout)
        {
            process.Kill(entireProcessTree: true);
            throw new NodeException($"{limit.TotalSeconds:0} 秒内没有完成。机器可能过于繁忙，请稍后重试。", timeout);
        }

        return process.ExitCode == 0
            ? bytes.ToArray()
            : throw new NodeException($"Node.js 未能完成（退出码 {process.ExitCode}）。请确认 Node.js 为 20.19 或更高版本，并重新构建程序。Node 的说明：{errors.Line}");
    }

    private static void Send(Process process, byte[] input)
    {
        try
        {
            process.StandardInput.BaseStream.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // Node closed its input before it had read everything: it failed, and its exit code and message say why.
        }
    }
}
