using System.CommandLine;
using PerfEval.Warehouse;

namespace PerfEval.Dashboards.Commands;

/// <summary><c>rebuild</c>: drops the warehouse and builds it again from the lake alone.</summary>
internal static class RebuildCommand
{
    /// <summary>The command for the command line.</summary>
    public static Command Build()
    {
        var command = new Command("rebuild", "丢弃数据仓库，只用数据湖重新建一遍") { SharedOptions.Json };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        var run = new PipelineRun(Workspace.Open(parsed.GetRequiredValue(SharedOptions.Data)));
        var summary = run.Rebuild();
        summary.WriteForPeople(Console.Error);
        if (parsed.GetValue(SharedOptions.Json))
            summary.WriteJson();
        return ExitStatus.Done;
    }
}
