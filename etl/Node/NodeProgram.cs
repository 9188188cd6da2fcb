using System.ComponentModel;
using System.Diagnostics;

namespace PerfEval.Etl.Node;

/// <summary>Starts Node.js on a script that was built beside the program.</summary>
public static class NodeProgram
{
    /// <summary>Name of the program, found on the PATH.</summary>
    public const string Default = "node";

    /// <summary>Starts a script with its three streams redirected; the caller must read both outputs.</summary>
    /// <param name="script">Path below the program's folder, parts divided by slashes: <c>etl/Documents/Pdf/reading/read-pdf.mjs</c>.</param>
    /// <param name="heapMegabytes">Largest JavaScript heap; buffers and code come on top.</param>
    /// <param name="node">Name or path of Node.</param>
    /// <exception cref="NodeException">There is no such program.</exception>
    public static Process Start(string script, int heapMegabytes, string node = Default)
    {
        var start = new ProcessStartInfo(node)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.ArgumentList.Add($"--max-old-space-size={heapMegabytes}");
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, script.Replace('/', Path.DirectorySeparatorChar)));
        try
        {
            return Process.Start(start) ?? throw new NodeException(Missing(node));
        }
        catch (Win32Exception fault)
        {
            throw new NodeException(Missing(node), fault);
        }
    }

    private static string Missing(string node) =>
        $"无法启动 Node.js（{node}）。请安装 Node.js 20.19 或更高版本，确认命令 node 在 PATH 中，然后重试。";
}
