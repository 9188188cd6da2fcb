namespace PerfEval.Dashboards.Commands;

/// <summary>One line of <c>doctor</c>.</summary>
/// <param name="Name">What was looked at.</param>
/// <param name="IsBroken">True where the program cannot do its work until somebody mends it.</param>
/// <param name="Detail">What was found, and what to do where it is broken.</param>
internal sealed record Check(string Name, bool IsBroken, string Detail)
{
    /// <summary>A check that passed.</summary>
    public static Check Good(string name, string detail) => new(name, false, detail);

    /// <summary>A check that failed.</summary>
    public static Check Broken(string name, string detail) => new(name, true, detail);
}
