using System.CommandLine;
using PerfEval.Dashboards.Commands.Output;
using PerfEval.Warehouse;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Commands;

/// <summary><c>versions</c>: projects and years with several forms; with a project, what differs between them cell by cell.</summary>
internal static class VersionsCommand
{
    private static readonly Option<string?> Project = new("--project") { Description = "项目键；不写则列出所有有多个版本的自评表", HelpName = "键" };
    private static readonly Option<int?> Year = new("--year") { Description = "只看一个年度", HelpName = "年度" };
    private static readonly Option<string?> Left = new("--left") { Description = "比较的前一版本（自评表的键），默认为相邻的前一版", HelpName = "键" };
    private static readonly Option<string?> Right = new("--right") { Description = "比较的后一版本（自评表的键），默认为每一版", HelpName = "键" };

    /// <summary>The command for the command line.</summary>
    public static Command Build()
    {
        var command = new Command("versions", "列出有多个版本的自评表；写上 --project 则逐格比较各版本") { Project, Year, Left, Right, SharedOptions.Format };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        using var reader = WarehouseReader.Open(Workspace.Open(parsed.GetRequiredValue(SharedOptions.Data)), SqlModelCatalog.Load());
        RowWriter.Write(parsed.GetValue(Project) is { } project ? Changes(reader, parsed, project) : List(reader, parsed), parsed.GetRequiredValue(SharedOptions.Format));
        return ExitStatus.Done;
    }

    private static ResultTable List(WarehouseReader reader, ParseResult parsed) =>
        reader.Read("version_list", parsed.GetValue(Year) is { } year ? new Dictionary<string, object?> { ["year"] = year } : null);

    private static ResultTable Changes(WarehouseReader reader, ParseResult parsed, string project)
    {
        var parameters = new Dictionary<string, string> { ["project"] = project };
        foreach (var (name, value) in new[] { ("year", $"{parsed.GetValue(Year)}"), ("left_form", parsed.GetValue(Left)), ("right_form", parsed.GetValue(Right)) })
        {
            if (!string.IsNullOrEmpty(value))
                parameters[name] = value;
        }
        return reader.Query("version_changes", parameters);
    }
}
