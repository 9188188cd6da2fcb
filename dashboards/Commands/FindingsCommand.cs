using System.CommandLine;
using PerfEval.Dashboards.Commands.Output;
using PerfEval.Warehouse;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Commands;

/// <summary><c>findings</c>: what the rules found, all of it.</summary>
internal static class FindingsCommand
{
    private static readonly Option<string?> Rule = new("--rule") { Description = "只看一条规则", HelpName = "规则" };
    private static readonly Option<int?> Year = new("--year") { Description = "只看一个年度", HelpName = "年度" };

    /// <summary>Names in the output and the columns of the mart behind them.</summary>
    private static readonly (string Name, string Column)[] Fields =
    [
        ("rule", "rule_id"), ("severity", "severity"), ("file", "file_name"), ("form", "form_ordinal"), ("row", "row_no"), ("subject", "subject"),
        ("project", "project_name"), ("year", "year"), ("verdict", "verdict"), ("printed", "printed"), ("expected", "expected"),
        ("detail", "detail"), ("location", "location"), ("status", "status"), ("new", "is_new"), ("key", "finding_key"),
    ];

    /// <summary>The command for the command line.</summary>
    public static Command Build()
    {
        var command = new Command("findings", "列出规则发现的所有问题") { Rule, Year, SharedOptions.Format };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        var catalog = SqlModelCatalog.Load();
        var where = new Dictionary<string, object?>();
        if (parsed.GetValue(Rule) is { } rule)
            where["rule_id"] = Known(rule, catalog);
        if (parsed.GetValue(Year) is { } year)
            where["year"] = year;
        using var reader = WarehouseReader.Open(Workspace.Open(parsed.GetRequiredValue(SharedOptions.Data)), catalog);
        var found = reader.Read("finding_list", where, orderBy: "file_name, form_ordinal, rule_id, row_no, subject");
        RowWriter.Write(Pick(found), parsed.GetRequiredValue(SharedOptions.Format));
        return ExitStatus.Done;
    }

    private static string Known(string rule, SqlModelCatalog catalog) => catalog.Rules.Any(model => model.Name == rule)
        ? rule
        : throw new UsageException($"没有名为“{rule}”的规则。可用的规则：{string.Join("、", catalog.Rules.Select(model => model.Name))}。");

    private static ResultTable Pick(ResultTable found)
    {
        var names = found.Columns.Select(column => column.Name).ToList();
        var sources = Fields.Select(field => names.IndexOf(field.Column)).ToArray();
        return new ResultTable(
            [.. Fields.Select((field, at) => found.Columns[sources[at]] with { Name = field.Name })],
            [.. found.Rows.Select(row => sources.Select(source => row[source]).ToArray())]);
    }
}
