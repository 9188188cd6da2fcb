using System.CommandLine;
using PerfEval.Dashboards.Commands.Output;
using PerfEval.Dashboards.Display;
using PerfEval.Warehouse;
using PerfEval.Warehouse.Engine;
using PerfEval.Warehouse.Lake;

namespace PerfEval.Dashboards.Commands;

/// <summary><c>review KEY</c>: says what a finding is; without a key lists the exceptions that stand.</summary>
internal static class ReviewCommand
{
    private static readonly Argument<string?> Key = new("key")
    {
        Description = "问题的键（findings 输出的 key）；不写则列出例外",
        HelpName = "键",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<string?> Status = StatusOption();

    /// <summary>The command for the command line.</summary>
    public static Command Build()
    {
        var command = new Command("review", "复核一个问题：待核、属实、误报、已整改或例外；不写键则列出例外") { Key, Status, Signature.Who, Signature.Reason, SharedOptions.Format };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        var workspace = Workspace.Open(parsed.GetRequiredValue(SharedOptions.Data));
        return parsed.GetValue(Key) is { } key ? Decide(parsed, workspace, key) : List(parsed, workspace);
    }

    private static int List(ParseResult parsed, Workspace workspace)
    {
        using var reader = WarehouseReader.Open(workspace, SqlModelCatalog.Load());
        RowWriter.Write(reader.Read("finding_exceptions"), parsed.GetRequiredValue(SharedOptions.Format));
        return ExitStatus.Done;
    }

    private static int Decide(ParseResult parsed, Workspace workspace, string key)
    {
        var (who, reason) = Signature.Of(parsed);
        if (parsed.GetValue(Status) is not { } status)
            throw new UsageException($"复核要写明 --status，可选：{string.Join("、", ReviewedFinding.Statuses)}。");
        var found = Find(workspace, key);
        var value = new ReviewedFinding(status, found.Text("document_key"), found.Text("rule_id"), found.Text("project_name"), found.Text("year"), found.Text("detail"));
        new DecisionLog(workspace).Append(Decision.Now(who, Decision.Review, found.Text("data_key")!, reason, value.ToString()));
        new PipelineRun(workspace).Load().WriteForPeople(Console.Error);
        return ExitStatus.Done;
    }

    private static ResultRow Find(Workspace workspace, string key)
    {
        using var reader = WarehouseReader.Open(workspace, SqlModelCatalog.Load());
        return ResultRow.Of(reader.Read("fct_finding", new Dictionary<string, object?> { ["finding_key"] = key })).FirstOrDefault()
            ?? throw new UsageException($"没有键为“{key}”的问题。键见 perfeval findings 的 key 一栏。");
    }

    private static Option<string?> StatusOption()
    {
        var option = new Option<string?>("--status") { Description = "open 待核，confirmed 属实，false_alarm 误报，fixed 已整改，excepted 例外", HelpName = "认定" };
        option.AcceptOnlyFromAmong([.. ReviewedFinding.Statuses]);
        return option;
    }
}
