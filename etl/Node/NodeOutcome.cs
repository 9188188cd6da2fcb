namespace PerfEval.Etl.Node;

/// <summary>How a child's work on a request ended.</summary>
public enum NodeOutcome
{
    /// <summary>The answer is whole.</summary>
    Answered,

    /// <summary>Killed: more processor time than allowed.</summary>
    TookTooLong,

    /// <summary>Killed: more memory than allowed, or a larger answer.</summary>
    TookTooMuch,

    /// <summary>The child ended by itself: its heap was full, or a library failed.</summary>
    Ended,
}
