using System.CommandLine;
using System.CommandLine.Invocation;
using System.Globalization;
using System.Text;

namespace PerfEval.Dashboards.Commands;

/// <summary>The commands of <c>perfeval</c>. Results go to standard output, everything for people to standard error.</summary>
internal static class CommandLine
{
    /// <summary>Parses and runs one command line.</summary>
    /// <returns>The exit status, see <see cref="ExitStatus"/>.</returns>
    public static async Task<int> Run(string[] arguments)
    {
        UseChinese();
        var parsed = Build().Parse(arguments);
        if (parsed.Action is ParseErrorAction)
        {
            foreach (var error in parsed.Errors)
                await Console.Error.WriteLineAsync($"用法不对：{error.Message}");
            await Console.Error.WriteLineAsync($"用法请看：perfeval {Path(parsed.CommandResult.Command)}--help");
            return ExitStatus.Usage;
        }
        // Ctrl-C is the commands' own business (a run stops after the current document, the site shuts down): no deadline that kills them.
        var invocation = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
        return await Faults.Guard(() => parsed.InvokeAsync(invocation));
    }

    private static RootCommand Build()
    {
        var root = new RootCommand("项目支出绩效自评分析：读自评表，入库，核对，看结果。不带命令时打开网站（serve）。")
        {
            SharedOptions.Data, SharedOptions.Urls,
            ExtractCommand.Build(), RunCommand.Build(), DemoCommand.Build(), ServeCommand.Build(), WorkerCommand.Build(),
            QueryCommand.Build(), FindingsCommand.Build(), ChartCommand.Build(), ExportCommand.Build(), SqlCommand.Build(),
            RosterCommand.Build(), IdentityCommand.Build(), RebuildCommand.Build(), SamplesCommand.Build(), ReviewCommand.Build(),
            VersionsCommand.Build(), DecideCommand.Build(), PolicyCommand.Build(), DoctorCommand.Build(),
        };
        root.SetAction(ServeCommand.Run);
        return root;
    }

    private static string Path(Command command) => command is RootCommand ? "" : command.Name + " ";

    private static void UseChinese()
    {
        Console.OutputEncoding = new UTF8Encoding(false);
        var chinese = CultureInfo.GetCultureInfo("zh-CN");
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = chinese;
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = chinese;
    }
}
