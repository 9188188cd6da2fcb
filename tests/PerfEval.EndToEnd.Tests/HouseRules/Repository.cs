namespace PerfEval.EndToEnd.Tests.HouseRules;

/// <summary>The files people wrote: what the build makes, what npm brings and what a run leaves behind is passed over.</summary>
internal static class Repository
{
    private static readonly string[] NotOurs = ["bin", "obj", "node_modules", ".git", ".vs", "data", "TestResults"];

    public static string Root { get; } = FindRoot(new DirectoryInfo(AppContext.BaseDirectory)).FullName;

    /// <summary>Every C# file, parsed once.</summary>
    public static IReadOnlyList<SourceFile> CSharp { get; } =
        [.. Files(".cs").Select(path => new SourceFile(path, File.ReadAllText(Path.Combine(Root, path))))];

    /// <summary>Paths from the root, with '/', of files that end so; samples and corpus documents are evidence and left out.</summary>
    public static IEnumerable<string> Files(params string[] endings) =>
        from path in Walk(new DirectoryInfo(Root))
        where endings.Any(path.EndsWith)
        where !path.StartsWith("etl/samples/", StringComparison.Ordinal) && !path.StartsWith("tests/corpus/", StringComparison.Ordinal)
        select path;

    public static string[] Lines(string path) => File.ReadAllLines(Path.Combine(Root, path));

    private static IEnumerable<string> Walk(DirectoryInfo folder) =>
        folder.EnumerateFiles().Select(file => Path.GetRelativePath(Root, file.FullName).Replace('\\', '/'))
            .Concat(folder.EnumerateDirectories().Where(sub => !NotOurs.Contains(sub.Name)).SelectMany(Walk));

    private static DirectoryInfo FindRoot(DirectoryInfo? folder) =>
        folder switch
        {
            null => throw new InvalidOperationException("No PerfEval.Analytics.sln above the tests: run them from a checkout."),
            _ when folder.EnumerateFiles("PerfEval.Analytics.sln").Any() => folder,
            _ => FindRoot(folder.Parent),
        };
}
