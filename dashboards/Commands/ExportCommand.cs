using System.CommandLine;
using PerfEval.Dashboards.Exports;
using PerfEval.Warehouse;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Commands;

/// <summary><c>export NAME --period P --out DIR</c>: one periodic summary; prints the paths written.</summary>
internal static class ExportCommand
{
    private static readonly Argument<string> Name = new("name")
    {
        Description = "导出的名称：" + string.Join("、", ExportCatalog.Exports.Select(export => $"{export.Name}（{export.Title}）")),
        HelpName = "名称",
    };

    private static readonly Option<string> Period = new("--period")
    {
        Description = "期间：" + string.Join("；", ExportCatalog.Exports.Select(export => $"{export.Name} {export.PeriodHint}")),
        HelpName = "期间",
        Required = true,
    };

    private static readonly Option<string> Out = new("--out") { Description = "写到哪个文件夹", HelpName = "文件夹", Required = true };
    private static readonly Option<string> Format = Formats();

    /// <summary>The command for the command line.</summary>
    public static Command Build()
    {
        var command = new Command("export", "生成一份定期汇总") { Name, Period, Out, Format };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        using var reader = WarehouseReader.Open(Workspace.Open(parsed.GetRequiredValue(SharedOptions.Data)), SqlModelCatalog.Load());
        var paths = ExportCatalog.Write(reader, parsed.GetRequiredValue(Name), parsed.GetRequiredValue(Period),
            parsed.GetRequiredValue(Format), parsed.GetRequiredValue(Out));
        foreach (var path in paths)
            Console.Out.WriteLine(path);
        return ExitStatus.Done;
    }

    private static Option<string> Formats()
    {
        var option = new Option<string>("--format") { Description = "文件格式", DefaultValueFactory = _ => "xlsx" };
        option.AcceptOnlyFromAmong([.. ExportCatalog.Formats]);
        return option;
    }
}
