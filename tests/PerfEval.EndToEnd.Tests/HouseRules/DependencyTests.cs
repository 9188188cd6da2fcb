using System.Xml.Linq;

namespace PerfEval.EndToEnd.Tests.HouseRules;

public sealed class DependencyTests
{
    /// <summary>dashboards → etl → warehouse → the stand-in, one line, no way back. Tests may look at anything.</summary>
    private static readonly Dictionary<string, string[]> MayReference = new()
    {
        ["dashboards"] = ["etl"],
        ["etl"] = ["warehouse"],
        ["warehouse"] = ["warehouse/DuckDB.NET.Bindings"],
        ["warehouse/DuckDB.NET.Bindings"] = [],
    };

    [Fact]
    public void References_go_from_dashboards_to_etl_to_warehouse_and_never_back()
    {
        var offences =
            from project in Repository.Files(".csproj")
            let folder = Folder(project)
            where !folder.StartsWith("tests/", StringComparison.Ordinal)
            from target in References(project)
            where !MayReference[folder].Contains(target)
            select $"{project} references {target}";

        offences.ShouldBeNone("move what is needed down to the project that both may see; never reference upwards or past a layer.");
    }

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = File.ReadAllText(Path.Combine(Repository.Root, "PerfEval.Analytics.sln")).Replace('\\', '/');

        Repository.Files(".csproj").Where(project => !solution.Contains($"\"{project}\"", StringComparison.Ordinal))
            .ShouldBeNone("dotnet sln add <project>");
    }

    [Fact]
    public void Packages_have_their_versions_in_one_place()
    {
        var offences =
            from project in Repository.Files(".csproj", ".props").Where(path => path != "Directory.Packages.props")
            from package in Load(project).Descendants("PackageReference")
            where package.Attribute("Version") is not null || package.Attribute("VersionOverride") is not null
            select $"{project}: {package.Attribute("Include")?.Value}";

        offences.ShouldBeNone("name the version in Directory.Packages.props.");
    }

    [Fact]
    public void The_lock_file_of_npm_names_no_private_registry() =>
        Repository.Lines("package-lock.json")
            .Where(line => line.Contains("\"resolved\"", StringComparison.Ordinal) && !line.Contains("https://registry.npmjs.org/", StringComparison.Ordinal))
            .ShouldBeNone("write the lock file with `npm install --package-lock-only --omit-lockfile-registry-resolved`.");

    private static IEnumerable<string> References(string project) =>
        from reference in Load(project).Descendants("ProjectReference")
        let path = Path.Combine(Repository.Root, Path.GetDirectoryName(project)!, reference.Attribute("Include")!.Value.Replace('\\', '/'))
        select Folder(Path.GetRelativePath(Repository.Root, Path.GetFullPath(path)));

    private static string Folder(string project) => Path.GetDirectoryName(project)!.Replace('\\', '/');

    private static XElement Load(string path) => XElement.Load(Path.Combine(Repository.Root, path));
}
