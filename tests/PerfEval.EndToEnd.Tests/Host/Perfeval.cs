using System.Diagnostics;
using System.Text;

namespace PerfEval.EndToEnd.Tests.Host;

/// <summary>The built program as a process of its own, as people run it.</summary>
public static class Perfeval
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(120);

    /// <summary>The program's own output folder: the same configuration and framework as these tests'.</summary>
    public static string Folder { get; } = FindFolder();

    /// <summary>Documents that come with the program.</summary>
    public static string Samples => Path.Combine(Folder, "etl", "samples");

    /// <summary>Runs a command to its end.</summary>
    public static Finished Run(params string[] arguments) => Finish(Start(arguments));

    /// <summary>Runs a command under a shell that sets limits first.</summary>
    /// <param name="limits">Shell commands before the program, for example <c>ulimit -f 100</c>.</param>
    /// <param name="arguments">The command.</param>
    public static Finished RunLimited(string limits, params string[] arguments) =>
        Finish(Start(new ProcessStartInfo("/bin/sh"), ["-c", limits + "; exec \"$@\"", "sh", "dotnet", Path.Combine(Folder, "perfeval.dll"), .. arguments]));

    /// <summary>Starts a command.</summary>
    public static Process Start(params string[] arguments) =>
        Start(DotNet(), [Path.Combine(Folder, "perfeval.dll"), .. arguments]);

    /// <summary>Starts a command with variables of the environment.</summary>
    public static Process Start(IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = DotNet();
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return Start(start, [Path.Combine(Folder, "perfeval.dll"), .. arguments]);
    }

    /// <summary>Waits for the end of a command.</summary>
    public static Finished Finish(Process process)
    {
        using (process)
        {
            var output = process.StandardOutput.ReadToEndAsync();
            var error = process.StandardError.ReadToEndAsync();
            if (!process.WaitForExit(Longest))
            {
                process.Kill(entireProcessTree: true);
                throw new TimeoutException($"no end after {Longest}: {error.Result}");
            }
            return new Finished(process.ExitCode, output.Result, error.Result);
        }
    }

    /// <summary>Sends a signal, as Ctrl-C (INT) and a service manager (TERM) do.</summary>
    public static void Signal(Process process, string signal) => Process.Start("kill", [$"-{signal}", $"{process.Id}"]).WaitForExit();

    // Whoever runs the tests in the background may have them ignore Ctrl-C, and children inherit that: a test that sends it starts from the default.
    private static ProcessStartInfo DotNet() => new("env") { ArgumentList = { "--default-signal=INT", "dotnet" } };

    private static Process Start(ProcessStartInfo start, IEnumerable<string> arguments)
    {
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        start.StandardOutputEncoding = start.StandardErrorEncoding = Encoding.UTF8;
        return Process.Start(start)!;
    }

    private static string FindFolder()
    {
        var framework = new DirectoryInfo(AppContext.BaseDirectory);
        var configuration = framework.Parent!;
        var repository = configuration.Parent!.Parent!.Parent!.Parent!;
        return Path.Combine(repository.FullName, "dashboards", "bin", configuration.Name, framework.Name);
    }
}
