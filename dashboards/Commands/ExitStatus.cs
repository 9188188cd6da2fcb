namespace PerfEval.Dashboards.Commands;

/// <summary>What a command's exit status means to whoever called it.</summary>
internal static class ExitStatus
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Done, but some input was rejected or a check failed.</summary>
    public const int Rejected = 1;

    /// <summary>Wrong usage.</summary>
    public const int Usage = 2;

    /// <summary>The environment is at fault: disk, lock, missing runtime.</summary>
    public const int Environment = 3;

    /// <summary>Stopped by Ctrl-C, as shells count it: 128 + SIGINT.</summary>
    public const int Interrupted = 130;
}
