using System.CommandLine;
using PerfEval.Dashboards.Commands.Output;
using PerfEval.Warehouse;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Commands;

/// <summary><c>sql "SELECT …"</c>: read-only SQL on the warehouse, sandboxed.</summary>
internal static class SqlCommand
{
    private static readonly Argument<string> Statement = new("sql") { Description = "一条 SELECT 语句", HelpName = "语句" };

    /// <summary>The command for the command line.</summary>
    public static Command Build()
    {
        var command = new Command("sql", "对数据仓库执行一条只读 SQL") { Statement, SharedOptions.Format };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        var workspace = Workspace.Open(parsed.GetRequiredValue(SharedOptions.Data));
        using var reader = WarehouseReader.Open(workspace, SqlModelCatalog.Load());
        RowWriter.Write(reader.Sql(parsed.GetRequiredValue(Statement)), parsed.GetRequiredValue(SharedOptions.Format));
        return ExitStatus.Done;
    }
}
