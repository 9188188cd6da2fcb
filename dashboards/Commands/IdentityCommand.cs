using System.CommandLine;
using PerfEval.Dashboards.Commands.Output;
using PerfEval.Warehouse;
using PerfEval.Warehouse.Engine;
using PerfEval.Warehouse.Lake;

namespace PerfEval.Dashboards.Commands;

/// <summary><c>identity</c>: the open questions about which projects and bodies are one; with a key and an answer, the answer is kept.</summary>
internal static class IdentityCommand
{
    private static readonly string[] Queues = ["project_identity_queue", "organization_identity_queue", "identity_decisions"];

    private static readonly Argument<string?> Key = new("key") { Description = "决定键；不写则列出待确认的疑问", HelpName = "决定键", Arity = ArgumentArity.ZeroOrOne };
    private static readonly Option<string?> Answer = AnswerOption();
    private static readonly Option<bool> Organizations = new("--organizations") { Description = "单位，而不是项目" };
    private static readonly Option<bool> Answered = new("--answered") { Description = "列出已作出的认定" };

    /// <summary>The command for the command line.</summary>
    public static Command Build()
    {
        var command = new Command("identity", "列出疑似同一的项目和单位；写上决定键和 --answer 则作出认定")
        {
            Key, Answer, Signature.Who, Signature.Reason, Organizations, Answered, SharedOptions.Format,
        };
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
        var name = parsed.GetValue(Answered) ? Queues[2] : parsed.GetValue(Organizations) ? Queues[1] : Queues[0];
        using var reader = WarehouseReader.Open(workspace, SqlModelCatalog.Load());
        RowWriter.Write(reader.Query(name, new Dictionary<string, string>()), parsed.GetRequiredValue(SharedOptions.Format));
        return ExitStatus.Done;
    }

    private static int Decide(ParseResult parsed, Workspace workspace, string key)
    {
        var answer = parsed.GetValue(Answer) ?? throw new UsageException("作出认定要写明 --answer same|apart|split|undo。");
        var (who, reason) = Signature.Of(parsed);
        var what = Subject(workspace, key) == "project" ? Decision.ProjectIdentity : Decision.OrganizationIdentity;
        new DecisionLog(workspace).Append(Decision.Now(who, what, key, reason, answer));
        var summary = new PipelineRun(workspace).Load();
        summary.WriteForPeople(Console.Error);
        return ExitStatus.Done;
    }

    private static string Subject(Workspace workspace, string key)
    {
        using var reader = WarehouseReader.Open(workspace, SqlModelCatalog.Load());
        var of = new Dictionary<string, object?> { ["decision_key"] = key };
        if (reader.Read("identity_decisions", of) is { Rows: [var row, ..] })
            return (string)row[0]!;
        return reader.Read("project_identity_queue", of).Rows.Count > 0 ? "project"
            : reader.Read("organization_identity_queue", of).Rows.Count > 0 ? "organization"
            : throw new UsageException($"没有决定键为“{key}”的疑问或认定。用 perfeval identity 列出待确认的疑问。");
    }

    private static Option<string?> AnswerOption()
    {
        var option = new Option<string?>("--answer") { Description = "same 同一个，apart 不是同一个，split 拆分，undo 撤销", HelpName = "认定" };
        option.AcceptOnlyFromAmong("same", "apart", "split", "undo");
        return option;
    }
}
