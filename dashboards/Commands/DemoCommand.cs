using System.CommandLine;

namespace PerfEval.Dashboards.Commands;

/// <summary><c>demo</c>: <c>run</c> on the bundled samples, then <c>serve</c>.</summary>
internal static class DemoCommand
{
    /// <summary>The command for the command line.</summary>
    public static Command Build()
    {
        var command = new Command("demo", "用自带的示例数据走一遍流程，然后打开网站") { SharedOptions.Urls };
        command.SetAction(Run);
        return command;
    }

    private static async Task<int> Run(ParseResult parsed)
    {
        var samples = Path.Combine(AppContext.BaseDirectory, "etl", "samples");
        if (!Directory.Exists(samples))
            throw new EnvironmentException($"找不到示例数据 {samples}，程序没有装全。请重新构建（dotnet build）后再试。");
        var status = RunCommand.Run(samples, parsed.GetRequiredValue(SharedOptions.Data), json: false);
        // The samples contain faulty documents on purpose: what was rejected is shown on the site.
        return status is ExitStatus.Done or ExitStatus.Rejected ? await ServeCommand.Run(parsed) : status;
    }
}
