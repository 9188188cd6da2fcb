using System.CommandLine;
using PerfEval.Warehouse;

namespace PerfEval.Dashboards.Commands;

/// <summary><c>serve</c>: the site with its scheduler, until Ctrl-C.</summary>
internal static class ServeCommand
{
    /// <summary>The command for the command line.</summary>
    public static Command Build()
    {
        var command = new Command("serve", "打开网站，并按时收件、读取、入库（默认命令）") { SharedOptions.Urls };
        command.SetAction(Run);
        return command;
    }

    /// <summary>Serves until the process is told to stop.</summary>
    /// <returns>The exit status.</returns>
    public static async Task<int> Run(ParseResult parsed)
    {
        var workspace = Workspace.Open(parsed.GetRequiredValue(SharedOptions.Data));
        var urls = Checked(parsed.GetRequiredValue(SharedOptions.Urls));
        await using var host = SiteHost.Build(workspace, urls);
        await host.StartAsync();
        await Console.Error.WriteLineAsync($"网站已打开：{string.Join(" ", host.Urls)}");
        await Console.Error.WriteLineAsync($"工作区：{workspace.Root}。把自评表放进收件箱，一分钟内入库。按 Ctrl-C 停止。");
        await host.WaitForShutdownAsync();
        return ExitStatus.Done;
    }

    private static string Checked(string urls)
    {
        foreach (var url in urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!IsAddress(url))
                throw new UsageException($"网址“{url}”的写法不对，例如 --urls http://localhost:5080");
        }
        return urls;
    }

    private static bool IsAddress(string url)
    {
        try
        {
            BindingAddress.Parse(url);
            return true;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
