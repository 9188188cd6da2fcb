using System.Xml.Linq;

namespace PerfEval.EndToEnd.Tests.HouseRules;

public sealed class NameTests
{
    [Fact]
    public void Namespaces_are_folders()
    {
        var offences =
            from file in Repository.CSharp
            where !file.IsStandIn
            from space in file.Namespaces
            let wanted = NamespaceOf(file.Path)
            where space.Name.ToString() != wanted
            select $"{file.Path}: namespace {space.Name}, its folder says {wanted}";

        offences.ShouldBeNone("move the file, or name the namespace as its folder.");
    }

    [Fact]
    public void A_file_holds_one_type_and_bears_its_name()
    {
        var offences =
            from file in Repository.CSharp
            let types = file.TopLevelTypes.Distinct().ToList()
            let wanted = TypeOf(file.Path)
            where types.Any(type => type != wanted)
            select $"{file.Path} holds {string.Join(", ", types)}, its name says {wanted}";

        offences.ShouldBeNone("give each type a file of its own, named as the type.");
    }

    [Fact]
    public void Type_folders_are_written_in_PascalCase_and_data_folders_in_lower_case()
    {
        var offences =
            from path in Repository.Files(".cs", ".sql")
            where !path.StartsWith("tests/", StringComparison.Ordinal)
            from folder in Path.GetDirectoryName(path)!.Split('/').Skip(1)
            where char.IsUpper(folder[0]) != path.EndsWith(".cs", StringComparison.Ordinal)
            select $"{path}: {folder}";

        offences.ShouldBeNone("PascalCase folders hold C#, lower-case folders hold data or SQL.");
    }

    /// <summary>The code of a Razor page is named after the page and declares its model; <c>Name.Part.cs</c> is a part of Name.</summary>
    private static string TypeOf(string path)
    {
        var name = Path.GetFileName(path);
        var type = name[..name.IndexOf('.', StringComparison.Ordinal)];
        return name.EndsWith(".cshtml.cs", StringComparison.Ordinal) ? type + "Model" : type;
    }

    private static string NamespaceOf(string path)
    {
        var folder = Path.GetDirectoryName(path)!;
        var home = folder;
        while (!Directory.EnumerateFiles(Path.Combine(Repository.Root, home), "*.csproj").Any())
        {
            home = Path.GetDirectoryName(home)!;
        }

        var project = Directory.EnumerateFiles(Path.Combine(Repository.Root, home), "*.csproj").Single();
        var root = XElement.Load(project).Descendants("RootNamespace").Single().Value;
        return root + folder[home.Length..].Replace('\\', '.').Replace('/', '.');
    }
}
