namespace PerfEval.Etl.Node;

/// <summary>Node.js is missing, too old, or its packages are: a fault of the machine. The message is Chinese and says what to do.</summary>
public sealed class NodeException : Exception
{
    /// <summary>A fault with a sentence for the person at the machine.</summary>
    public NodeException(string message)
        : base(message)
    {
    }

    /// <summary>The same, with what caused it.</summary>
    public NodeException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
