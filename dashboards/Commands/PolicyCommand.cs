using System.CommandLine;
using PerfEval.Dashboards.Commands.Output;
using PerfEval.Dashboards.Decisions;
using PerfEval.Dashboards.Display;
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
        var (workspace, catalog, year) = (Workspace.Open(parsed.GetRequiredValue(SharedOptions.Data)), SqlModelCatalog.Load(), parsed.GetRequiredValue(Year));
        using var preview = DecisionPreview.Open(workspace, catalog, Documents(workspace, catalog, year));
        var (before, after) = (preview.With(), preview.UnderPolicyOf(parsed.GetRequiredValue(Under)));
        RowWriter.Write(Differences(PolicyEffect.Between(before, after, year, TimeZoneInfo.Local), before.Findings.Columns), parsed.GetRequiredValue(SharedOptions.Format));
        return ExitStatus.Done;
    }

    private static List<string> Documents(Workspace workspace, SqlModelCatalog catalog, int year)
    {
        using var reader = WarehouseReader.Open(workspace, catalog);
        return [.. ResultRow.Of(reader.Read("fct_evaluation", new Dictionary<string, object?> { ["year"] = year, ["is_current"] = true })).Select(form => form.Text("document_key")!)];
    }

    private static ResultTable Differences(PolicyEffect effect, IReadOnlyList<ResultColumn> columns) => new(
        [new ResultColumn("change", "变化", null, typeof(string)), .. columns],
        [.. effect.Effect.Gone.Select(row => (object?[])["不再有", .. row.Values]), .. effect.Effect.Added.Select(row => (object?[])["新出现", .. row.Values])]);
}
