using System.Text;
using PerfEval.Etl.Node;

namespace PerfEval.Etl.Tests.Node;

public sealed class NodeTests
{
    private const string Script = "etl/Documents/Pdf/reading/read-pdf.mjs";

    private static readonly NodeLimits Limits = new(128, 240L << 20, TimeSpan.FromSeconds(5), TimeSpan.Zero, 1 << 20);

    private static byte[] Garbage => [2, 0, 0, 0, .. "{}"u8, .. Encoding.ASCII.GetBytes("%PDF-1.7 nothing")];

    [Fact]
    public void A_missing_Node_is_a_fault_of_the_machine_that_says_what_to_do() =>
        Should.Throw<NodeException>(() => NodeScript.Run(Script, [], TimeSpan.FromSeconds(5), "no-such-node")).Message.ShouldContain("请安装 Node.js 20.19");

    [Fact]
    public void A_script_that_fails_is_named_with_what_Node_said()
    {
        var fault = Should.Throw<NodeException>(() => NodeScript.Run("no/such/script.mjs", [], TimeSpan.FromSeconds(60)));

        fault.Message.ShouldContain("Cannot find module");
    }

    [Fact]
    public void A_child_answers_one_request_after_the_other()
    {
        using var child = new NodeChild(Script, Limits);

        child.Ask(Garbage).ShouldSatisfyAllConditions(
            answer => answer.Outcome.ShouldBe(NodeOutcome.Answered),
            answer => Encoding.UTF8.GetString(answer.Parts.ShouldHaveSingleItem()).ShouldBe("""{"fault":"damaged"}"""));
        child.Ask(Garbage).Outcome.ShouldBe(NodeOutcome.Answered);
        child.Served.ShouldBe(2);
    }

    [Fact]
    public void A_child_that_takes_too_long_is_stopped()
    {
        using var child = new NodeChild(Script, Limits with { Time = TimeSpan.FromMilliseconds(-1) });

        child.Ask([.. Garbage, .. new byte[8 << 20]]).Outcome.ShouldBe(NodeOutcome.TookTooLong);
    }

    [Fact]
    public void A_child_that_takes_too_much_memory_is_stopped()
    {
        using var pool = new NodePool(Script, Limits with { MemoryBytes = 1 << 20 });

        pool.Ask([.. Garbage, .. new byte[8 << 20]]).Outcome.ShouldBe(NodeOutcome.TookTooMuch);
    }

    [Fact]
    public void An_answer_larger_than_allowed_is_not_taken()
    {
        using var child = new NodeChild(Script, Limits with { AnswerBytes = 4 });

        child.Ask(Garbage).Outcome.ShouldBe(NodeOutcome.TookTooMuch);
    }
}
