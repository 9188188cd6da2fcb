using System.CommandLine;
using PerfEval.Dashboards.Commands.Output;
using PerfEval.Dashboards.Decisions;
using PerfEval.Warehouse;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Commands;

/// <summary><c>policy --year Y --under Z</c>: what the rules would find in a year's forms under another year's policy, and would find no more.</summary>
internal static class PolicyCommand
{
    private static readonly Option<int> Year = new("--year") { Description = "自评表的年度", HelpName = "年度", Required = true };
    private static readonly Option<int> Under = new("--under") { Description = "按哪一年度的口径", HelpName = "年度", Required = true };

    /// <summary>The command for the command line.</summary>
    public static Command Build()
    {
        var command = new Command("policy", "把一个年度的自评表按另一年度的口径重新核对，列出结论的不同；不改变数据") { Year, Under, SharedOptions.Format };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        var (workspace, catalog) = (Workspace.Open(parsed.GetRequiredValue(SharedOptions.Data)), SqlModelCatalog.Load());
        using var reader = WarehouseReader.Open(workspace, catalog);
        var effect = PolicyEffect.Of(workspace, catalog, reader, parsed.GetRequiredValue(Year), parsed.GetRequiredValue(Under), TimeZoneInfo.Local).Effect;
        RowWriter.Write(Differences(effect, reader.Read("finding_list", limit: 0).Columns), parsed.GetRequiredValue(SharedOptions.Format));
        return ExitStatus.Done;
    }

    private static ResultTable Differences(DecisionEffect effect, IReadOnlyList<ResultColumn> columns) => new(
        [new ResultColumn("change", "变化", null, typeof(string)), .. columns],
        [.. effect.Gone.Select(row => (object?[])["不再有", .. row.Values]), .. effect.Added.Select(row => (object?[])["新出现", .. row.Values])]);
}
