using System.Text.RegularExpressions;

namespace PerfEval.EndToEnd.Tests.HouseRules;

public sealed partial class TextTests
{
    private static readonly string[] Text =
        [".cs", ".cshtml", ".sql", ".js", ".mjs", ".css", ".csproj", ".props", ".targets", ".md", ".json", ".yml", ".ci/run"];

    [Fact]
    public void Nothing_is_left_for_later_in_the_code() =>
        Matches(LeftForLater()).ShouldBeNone("do it, or open an issue and delete the remark.");

    [Fact]
    public void No_path_of_one_machine_is_written_down() =>
        Matches(MachinePath()).ShouldBeNone("use a path relative to the repository, the workspace or the assembly.");

    [Fact]
    public void Money_and_scores_are_never_floating_point()
    {
        string[] folders = ["warehouse/Lake/", "etl/Values/", "etl/Forms/"];
        var offences =
            from file in Repository.CSharp
            where folders.Any(folder => file.Path.StartsWith(folder, StringComparison.Ordinal))
            from line in file.FloatingPoint
            select $"{file.Path}:{line}";

        offences.ShouldBeNone("use decimal: 0.1 + 0.2 must be 0.3 in a form's sum.");
    }

    private static IEnumerable<string> Matches(Regex pattern) =>
        from path in Repository.Files(Text)
        where path != "package-lock.json"
        from line in Repository.Lines(path).Select((text, index) => (text, number: index + 1))
        where pattern.IsMatch(line.text)
        select $"{path}:{line.number}: {line.text.Trim()}";

    [GeneratedRegex(@"\b(TO[D]O|FIX[M]E|HA[C]K|X[X]X)\b")]
    private static partial Regex LeftForLater();

    [GeneratedRegex(@"(?<![\w.~:/])/(home|root|Users|mnt|work|workspace|workspaces)/\w|\b[A-Z]:\\\w")]
    private static partial Regex MachinePath();
}
