namespace PerfEval.Etl.Forms;

/// <summary>How much a problem weighs.</summary>
public enum Severity
{
    /// <summary>Something could not be read.</summary>
    Error,

    /// <summary>A value had to be guessed or is doubtful.</summary>
    Warning,

    /// <summary>Worth knowing; no value is in doubt.</summary>
    Info,
}
