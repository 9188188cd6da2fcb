using PerfEval.Warehouse.Lake;
using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Lake;

public sealed class DecisionLogTests : IDisposable
{
    private readonly TemporaryWorkspace temporary = new();

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void Decisions_are_read_back_oldest_first()
    {
        var log = new DecisionLog(temporary.Workspace);
        var first = Decision.Now("王芳", Decision.Withdraw, "abc", "重复报送");
        var second = Decision.Now("李明", Decision.Restore, "abc");

        log.Append(second);
        log.Append(first);

        log.ReadAll().ShouldBe([first, second]);
    }

    [Fact]
    public void An_id_that_is_a_path_is_refused()
    {
        var log = new DecisionLog(temporary.Workspace);

        Should.Throw<ArgumentException>(() => log.Append(Decision.Now("王芳", Decision.Withdraw, "abc") with { Id = "../x" }));
    }

    [Fact]
    public void A_damaged_decision_is_named()
    {
        new DecisionLog(temporary.Workspace).Append(Decision.Now("王芳", Decision.Withdraw, "abc") with { Id = "d1" });
        File.WriteAllText(Path.Combine(temporary.Workspace.Lake, "dataset=decisions", "d1.json"), "{");

        Should.Throw<LakeReadException>(() => new DecisionLog(temporary.Workspace).ReadAll()).Message.ShouldContain("d1.json");
    }
}
