using System.CommandLine;
using PerfEval.Dashboards.Commands.Output;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Commands;

/// <summary><c>doctor</c>: looks at everything the program needs and says what is broken and what to do.</summary>
internal static class DoctorCommand
{
    /// <summary>The command for the command line.</summary>
    public static Command Build()
    {
        var command = new Command("doctor", "检查运行环境：运行时、引擎、字体、磁盘、工作区、作业库");
        command.SetAction(parsed => Run(parsed.GetRequiredValue(SharedOptions.Data)));
        return command;
    }

    private static int Run(string data)
    {
        var checks = Examination.Of(data).ToList();
        TextTable.Write(Console.Out, new ResultTable(
            [Text("check", "检查项"), Text("state", "结果"), Text("detail", "说明")],
            [.. checks.Select(check => new object?[] { check.Name, check.IsBroken ? "有问题" : "正常", check.Detail })]));
        return checks.Any(check => check.IsBroken) ? ExitStatus.Environment : ExitStatus.Done;
    }

    private static ResultColumn Text(string name, string label) => new(name, label, null, typeof(string));
}
