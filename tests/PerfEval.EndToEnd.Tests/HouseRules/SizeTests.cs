namespace PerfEval.EndToEnd.Tests.HouseRules;

public sealed class SizeTests
{
    [Fact]
    public void No_CSharp_file_has_more_than_400_lines() =>
        Longer(CSharpFiles(), 400).ShouldBeNone("split the file by what its parts are about; one type a file, one concept a folder.");

    [Fact]
    public void CSharp_files_have_at_most_60_lines_in_the_middle_and_250_at_the_95th_percentile()
    {
        Percentile(CSharpFiles(), 50).ShouldBeLessThanOrEqualTo(60, Longest(CSharpFiles()));
        Percentile(CSharpFiles(), 95).ShouldBeLessThanOrEqualTo(250, Longest(CSharpFiles()));
    }

    [Fact]
    public void No_method_has_more_than_60_lines_and_19_in_20_have_at_most_40()
    {
        var methods = Repository.CSharp.SelectMany(file => file.Methods).ToList();

        Longer(methods, 60).ShouldBeNone("give the steps of the method names of their own.");
        Percentile(methods, 95).ShouldBeLessThanOrEqualTo(40, Longest(methods));
    }

    [Fact]
    public void No_SQL_file_has_more_than_150_lines_and_19_in_20_have_at_most_110()
    {
        var files = Repository.Files(".sql").Select(path => (path, Repository.Lines(path).Length)).ToList();

        Longer(files, 150).ShouldBeNone("make a model of its own out of a part that has a name.");
        Percentile(files, 95).ShouldBeLessThanOrEqualTo(110, Longest(files));
    }

    [Fact]
    public void The_program_tells_its_story_in_50_lines() =>
        Repository.Lines("dashboards/Program.cs").Length.ShouldBeLessThanOrEqualTo(50, "move the detail into dashboards/Commands.");

    private static List<(string Name, int Lines)> CSharpFiles() => [.. Repository.CSharp.Select(file => (file.Path, file.Lines))];

    private static IEnumerable<string> Longer(IEnumerable<(string Name, int Lines)> things, int limit) =>
        things.Where(thing => thing.Lines > limit).Select(thing => $"{thing.Name} has {thing.Lines} lines, {limit} are allowed");

    private static int Percentile(IEnumerable<(string Name, int Lines)> things, int percent)
    {
        var lines = things.Select(thing => thing.Lines).Order().ToList();
        return lines.Count == 0 ? 0 : lines[(lines.Count - 1) * percent / 100];
    }

    private static string Longest(IEnumerable<(string Name, int Lines)> things) =>
        "the longest, to be split first:\n" + string.Join('\n', things.OrderByDescending(thing => thing.Lines).Take(10));
}
