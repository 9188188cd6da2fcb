namespace PerfEval.EndToEnd.Tests.Site;

/// <summary>A test in a real browser; skipped, and said so, on a machine without Chromium: the README's two commands need only the SDK and Node.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    public BrowserFactAttribute() => Skip = Executable is null ? "No Chromium on the PATH." : null;

    /// <summary>Full path of the browser; null where there is none.</summary>
    public static string? Executable { get; } =
        (from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
         from name in Names
         select Path.Combine(folder, name)).FirstOrDefault(File.Exists);
}
