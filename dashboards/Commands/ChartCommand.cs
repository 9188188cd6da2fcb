using System.CommandLine;
using PerfEval.Dashboards.Charts;
using PerfEval.Dashboards.Exports.Formats;
using PerfEval.Warehouse;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Commands;

/// <summary><c>chart NAME --out FILE</c>: one chart as a picture.</summary>
internal static class ChartCommand
{
    private static readonly Argument<string> Name = new("name") { Description = "图表的名称", HelpName = "名称" };

    private static readonly Option<string> Out = new("--out")
    {
        Description = "写到哪个文件，以 .png 或 .svg 结尾",
        HelpName = "文件",
        Required = true,
    };

    /// <summary>The command for the command line.</summary>
    public static Command Build()
    {
        var command = new Command("chart", "把一张图表存成图片") { Name, Out, SharedOptions.Parameters };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        var path = parsed.GetRequiredValue(Out);
        var format = Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".png" => ChartFormat.Png,
            ".svg" => ChartFormat.Svg,
            _ => throw new UsageException($"图片文件 {path} 应以 .png 或 .svg 结尾。"),
        };
        var chart = ChartCatalog.Load().Find(parsed.GetRequiredValue(Name));
        var parameters = SharedOptions.Named(parsed.GetRequiredValue(SharedOptions.Parameters));
        using var reader = WarehouseReader.Open(Workspace.Open(parsed.GetRequiredValue(SharedOptions.Data)), SqlModelCatalog.Load());
        var picture = new ChartRenderer().Render(chart.Build(reader, parameters), format);
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        WholeFile.Write(path, stream => stream.Write(picture));
        Console.Error.WriteLine($"已写入 {path}");
        return ExitStatus.Done;
    }
}
