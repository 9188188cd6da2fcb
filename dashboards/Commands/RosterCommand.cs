using System.CommandLine;
using PerfEval.Dashboards.Display;
using PerfEval.Dashboards.Exports;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Jobs;
using PerfEval.Etl.Rosters;
using PerfEval.Warehouse;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Commands;

/// <summary><c>roster import FILE --year Y</c> and <c>roster template FILE</c>: the units and projects that must report.</summary>
internal static class RosterCommand
{
    private static readonly Argument<string> File = new("file") { Description = "名单：xlsx、xls、csv 或其他表格文件", HelpName = "文件" };
    private static readonly Argument<string> Target = new("file") { Description = "模板写到哪个 xlsx 文件", HelpName = "文件" };
    private static readonly Option<int> Year = YearOption();

    private static readonly Option<string> Who = new("--who")
    {
        Description = "导入人；不写为当前登录的用户",
        HelpName = "姓名",
        DefaultValueFactory = _ => Environment.UserName,
    };

    /// <summary>The command for the command line.</summary>
    public static Command Build()
    {
        var import = new Command("import", "导入一个年度的应报名单；同一年度后导入的代替先导入的") { File, Year, Who };
        import.SetAction(Import);
        var template = new Command("template", "写出空白的名单模板") { Target };
        template.SetAction(WriteTemplate);
        return new Command("roster", "应报名单：哪些单位、哪些项目应当报自评表") { import, template };
    }

    private static int Import(ParseResult parsed)
    {
        var path = parsed.GetRequiredValue(File);
        if (!System.IO.File.Exists(path))
            throw new UsageException($"没有文件 {path}，请检查名单的路径。");
        var workspace = Workspace.Open(parsed.GetRequiredValue(SharedOptions.Data));
        var year = parsed.GetRequiredValue(Year);
        var reading = new RosterImport(workspace).Run(SourceDocument.FromFile(path), year, parsed.GetRequiredValue(Who));
        foreach (var problem in reading.Problems)
            Console.Error.WriteLine(problem.Location is null ? problem.Message : $"{PlaceText.Of(problem.Location)}：{problem.Message}");
        if (!reading.IsUsable)
        {
            Console.Error.WriteLine("名单没有导入。");
            return ExitStatus.Rejected;
        }
        new LoadJob(workspace, SqlModelCatalog.Load()).Run(CancellationToken.None);
        Console.Error.WriteLine($"已导入 {year} 年度应报名单 {reading.Lines.Count} 行。报送情况见：perfeval query coverage --param year={year}");
        return ExitStatus.Done;
    }

    private static int WriteTemplate(ParseResult parsed)
    {
        var path = Path.GetFullPath(parsed.GetRequiredValue(Target));
        if (!path.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase))
            throw new UsageException($"模板是 xlsx 文件，{Path.GetFileName(path)} 请改成以 .xlsx 结尾的文件名。");
        System.IO.File.WriteAllBytes(path, RosterTemplate.Bytes());
        Console.Out.WriteLine(path);
        return ExitStatus.Done;
    }

    private static Option<int> YearOption()
    {
        var option = new Option<int>("--year") { Description = "应报自评表的年度，例如 2024", HelpName = "年度", Required = true };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && (!int.TryParse(token.Value, out var year) || year is < 1990 or > 2200))
                result.AddError($"“{token.Value}”不是年度，请写四位年份，例如 --year 2024。");
        });
        return option;
    }
}
