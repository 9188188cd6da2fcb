using System.Diagnostics;

namespace PerfEval.Etl.Node;

/// <summary>Reads a child's standard error so that it never blocks, and keeps the line that says what went wrong.</summary>
public sealed class NodeErrors
{
    private volatile string line = "（无）";

    /// <summary>Begins to read.</summary>
    public NodeErrors(Process process)
    {
        process.ErrorDataReceived += (_, received) =>
        {
            if (received.Data is { } text && text.Contains("rror", StringComparison.Ordinal))
            {
                line = text.Trim()[..Math.Min(text.Trim().Length, 300)];
            }
        };
        process.BeginErrorReadLine();
    }

    /// <summary>The last line that names an error.</summary>
    public string Line => line;
}
