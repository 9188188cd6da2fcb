namespace PerfEval.Warehouse.Tests;

public sealed class WorkspaceTests : IDisposable
{
    private readonly Samples.TemporaryWorkspace temporary = new();

    private Workspace Workspace => temporary.Workspace;

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void Opening_creates_what_is_missing()
    {
        new[] { Workspace.Inbox, Workspace.Lake, Workspace.Sources, Workspace.WarehouseDirectory, Workspace.Exports, Workspace.Log }
            .ShouldAllBe(folder => Directory.Exists(folder));
    }

    [Fact]
    public void A_workspace_that_is_a_file_is_refused_with_advice()
    {
        var file = Path.Combine(Workspace.Root, "文件");
        File.WriteAllText(file, "");

        Should.Throw<WorkspaceException>(() => Workspace.Open(file)).Message.ShouldContain("--data");
    }

    [Fact]
    public void Somebody_else_has_to_wait_for_the_lock()
    {
        using var held = Workspace.Lock(TimeSpan.Zero);

        var other = OnAnotherFlow(() => Should.Throw<WorkspaceLockedException>(() => Workspace.Lock(TimeSpan.Zero)).Message);

        other.ShouldContain(Environment.ProcessId.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void The_holder_may_take_the_lock_again_and_gives_it_back_once()
    {
        using (Workspace.Lock(TimeSpan.Zero))
        {
            Workspace.Lock(TimeSpan.Zero).Dispose();
            OnAnotherFlow(() => Should.Throw<WorkspaceLockedException>(() => Workspace.Lock(TimeSpan.Zero)).Message);
        }

        OnAnotherFlow(() =>
        {
            using var free = Workspace.Lock(TimeSpan.Zero);
            return "";
        });
    }

    [Fact]
    public void Two_who_wait_both_get_it()
    {
        var order = new List<int>();
        var flows = Enumerable.Range(1, 4).Select(number => new Thread(() =>
        {
            using var held = Workspace.Lock(TimeSpan.FromSeconds(10));
            order.Add(number);
        })).ToList();

        flows.ForEach(flow => flow.Start());
        flows.ForEach(flow => flow.Join());

        order.Order().ShouldBe([1, 2, 3, 4]);
    }

    // A thread without the caller's flow is to the lock what another process is.
    private static string OnAnotherFlow(Func<string> action)
    {
        var result = "";
        using var suppressed = ExecutionContext.SuppressFlow();
        var thread = new Thread(() => result = action());
        thread.Start();
        thread.Join();
        return result;
    }
}
