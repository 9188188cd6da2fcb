using System.CommandLine;
using PerfEval.Dashboards.Decisions;
using PerfEval.Warehouse;
using PerfEval.Warehouse.Engine;
using PerfEval.Warehouse.Lake;

namespace PerfEval.Dashboards.Commands;

/// <summary><c>decide ACTION KEY</c>: withdraws or restores a version, a document or a batch, or says which of two contested forms counts.</summary>
internal static class DecideCommand
{
    private static readonly Argument<string> Action = ActionArgument();

    private static readonly Argument<string> Key = new("key") { Description = "文档的SHA-256、文档/表序号，或收件批次的编号", HelpName = "键" };

    /// <summary>The command for the command line.</summary>
    public static Command Build()
    {
        var command = new Command("decide", "撤回或恢复一张表、一份文档或一批收件；在冲突的表中认定采用哪一张") { Action, Key, Signature.Who, Signature.Reason };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        var (who, reason) = Signature.Of(parsed);
        var workspace = Workspace.Open(parsed.GetRequiredValue(SharedOptions.Data));
        var thing = Find(workspace, parsed.GetRequiredValue(Action), parsed.GetRequiredValue(Key));
        new DecisionLog(workspace).Append(Decision.Now(who, thing.What, thing.Key, reason));
        Console.Error.WriteLine($"已记录：{parsed.GetRequiredValue(Action)} {thing.Title}");
        new PipelineRun(workspace).Load().WriteForPeople(Console.Error);
        return ExitStatus.Done;
    }

    private static DecidableThing Find(Workspace workspace, string action, string key)
    {
        using var reader = WarehouseReader.Open(workspace, SqlModelCatalog.Load());
        string[] kinds = action is "choose" or "unchoose" ? ["version"] : key.Contains('/', StringComparison.Ordinal) ? ["version"] : ["document", "collection"];
        return kinds.Select(kind => DecidableThing.Find(reader, $"{kind}.{action}", key)).OfType<DecidableThing>().FirstOrDefault()
            ?? throw new UsageException($"没有键为“{key}”的文档、表或批次。键见 perfeval query document_list、versions 和 query collection_list；一张表写作 文档的SHA-256/表序号。");
    }

    private static Argument<string> ActionArgument()
    {
        var argument = new Argument<string>("action") { Description = "withdraw 撤回，restore 恢复，choose 认定采用，unchoose 撤销认定", HelpName = "动作" };
        argument.AcceptOnlyFromAmong("withdraw", "restore", "choose", "unchoose");
        return argument;
    }
}
