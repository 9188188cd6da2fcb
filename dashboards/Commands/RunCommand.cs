using System.CommandLine;
using System.Runtime.InteropServices;
using PerfEval.Warehouse;

namespace PerfEval.Dashboards.Commands;

/// <summary><c>run --input DIR</c>: the whole pipeline once. On the same input a second run changes nothing.</summary>
internal static class RunCommand
{
    private static readonly Option<string> Input = new("--input")
    {
        Description = "放自评表的文件夹，连同子文件夹",
        HelpName = "文件夹",
        Required = true,
    };

    /// <summary>The command for the command line.</summary>
    public static Command Build()
    {
        var command = new Command("run", "把整个流程走一遍：读取、入湖、入库、核对、汇总") { Input, SharedOptions.Json };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(Input), parsed.GetRequiredValue(SharedOptions.Data), parsed.GetValue(SharedOptions.Json)));
        return command;
    }

    /// <summary>Runs the pipeline on a folder.</summary>
    /// <param name="input">The folder with the documents.</param>
    /// <param name="data">The workspace.</param>
    /// <param name="json">True to print the summary as JSON on standard output.</param>
    /// <returns>The exit status.</returns>
    /// <exception cref="UsageException">There is no such folder.</exception>
    public static int Run(string input, string data, bool json)
    {
        if (!Directory.Exists(input))
            throw new UsageException(File.Exists(input) ? $"{input} 是文件，不是文件夹。读单个文件请用 perfeval extract。" : $"没有文件夹 {input}，请检查 --input 的路径。");
        using var stop = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        var run = new PipelineRun(Workspace.Open(data));
        if (run.Run(input, stop.Token) is not { } summary)
        {
            Console.Error.WriteLine("已停止。读完的文件都已保存；再运行同一条命令，会从停下的地方继续。");
            return ExitStatus.Interrupted;
        }
        summary.WriteForPeople(Console.Error);
        if (json)
            summary.WriteJson();
        return summary.Rejected == 0 ? ExitStatus.Done : ExitStatus.Rejected;

        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = true;
            Console.Error.WriteLine("正在停止：读完手上这个文件就停……");
            stop.Cancel();
        }
    }
}
