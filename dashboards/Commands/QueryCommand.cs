using System.CommandLine;
using PerfEval.Dashboards.Commands.Output;
using PerfEval.Warehouse;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Commands;

/// <summary><c>query NAME</c>: one analysis; without a name the list of analyses.</summary>
internal static class QueryCommand
{
    private static readonly Argument<string?> Name = new("name")
    {
        Description = "分析的名称；不写则列出所有分析",
        HelpName = "名称",
        Arity = ArgumentArity.ZeroOrOne,
    };

    /// <summary>The command for the command line.</summary>
    public static Command Build()
    {
        var command = new Command("query", "运行一个分析；不写名称则列出所有分析") { Name, SharedOptions.Parameters, SharedOptions.Format };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        var catalog = SqlModelCatalog.Load();
        var parameters = SharedOptions.Named(parsed.GetRequiredValue(SharedOptions.Parameters));
        var table = parsed.GetValue(Name) is { } name ? Analysis(parsed, catalog, name, parameters) : Analyses(catalog);
        RowWriter.Write(table, parsed.GetRequiredValue(SharedOptions.Format));
        return ExitStatus.Done;
    }

    private static ResultTable Analysis(ParseResult parsed, SqlModelCatalog catalog, string name, IReadOnlyDictionary<string, string> parameters)
    {
        using var reader = WarehouseReader.Open(Workspace.Open(parsed.GetRequiredValue(SharedOptions.Data)), catalog);
        return reader.Query(name, parameters);
    }

    private static ResultTable Analyses(SqlModelCatalog catalog) => new(
        [Text("name", "名称"), Text("title", "标题"), Text("grain", "粒度"), Text("parameters", "参数")],
        [.. catalog.Analyses.Select(model => new object?[]
        {
            model.Name, model.Title, string.Join(", ", model.Grain),
            string.Join(", ", model.Parameters.Select(parameter => $"{parameter.Name}={parameter.Default}")),
        })]);

    private static ResultColumn Text(string name, string label) => new(name, label, null, typeof(string));
}
