using System.CommandLine;

namespace PerfEval.Dashboards.Commands;

/// <summary><c>worker</c>: a node that only takes jobs. It needs a job store that several nodes share.</summary>
internal static class WorkerCommand
{
    /// <summary>The command for the command line.</summary>
    public static Command Build()
    {
        var command = new Command("worker", "只领取作业的节点；需要多个节点共用的作业库");
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed) => throw new EnvironmentException(
        "没有配置共用的作业库，worker 无作业可领。单机请直接运行 perfeval serve：它自带作业调度，不需要 worker。");
}
