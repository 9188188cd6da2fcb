using PerfEval.EndToEnd.Tests.Host;

namespace PerfEval.EndToEnd.Tests.Commands;

public sealed class IdentityCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_question_is_answered_and_the_answer_taken_back()
    {
        Perfeval.Run("run", "--input", Perfeval.Samples, "--data", folder["data"]).ShouldEndWith(1);
        var open = Questions();
        open.ShouldNotBeEmpty();

        Run(open[0], "--answer", "same", "--who", "李明", "--reason", "同一笔资金").ShouldEndWith(0);
        Questions().ShouldNotContain(open[0]);
        Run("--answered", "--format", "csv").ShouldEndWith(0).Out.ShouldContain("李明");

        Run(open[0], "--answer", "undo", "--who", "李明", "--reason", "看错了").ShouldEndWith(0);
        Questions().ShouldBe(open);
    }

    [Fact]
    public void An_answer_needs_a_name_and_a_reason_and_a_question_that_exists()
    {
        Perfeval.Run("run", "--input", Perfeval.Samples, "--data", folder["data"]).ShouldEndWith(1);

        Run("abc|def", "--answer", "same").ShouldEndWith(2).ShouldSayOnly("--who", "--reason");
        Run("abc|def", "--answer", "same", "--who", "李明", "--reason", "无").ShouldEndWith(2).ShouldSayOnly("abc|def");
    }

    private List<string> Questions() =>
        [.. Run("--format", "json").ShouldEndWith(0).Json.EnumerateArray().Select(row => row.GetProperty("decision_key").GetString()!)];

    private Finished Run(params string[] arguments) => Perfeval.Run(["identity", .. arguments, "--data", folder["data"]]);
}
