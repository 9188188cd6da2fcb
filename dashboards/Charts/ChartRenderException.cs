namespace PerfEval.Dashboards.Charts;

/// <summary>The machine cannot render charts to files; the message says what to do.</summary>
public sealed class ChartRenderException : Exception
{
    /// <summary>A fault with a Chinese sentence for the person at the machine, and what caused it.</summary>
    public ChartRenderException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
