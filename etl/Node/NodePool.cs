using System.Collections.Concurrent;

namespace PerfEval.Etl.Node;

/// <summary>Children for one script, at most one a core, kept for the next request and replaced when they have grown. Safe for use by many threads.</summary>
public sealed class NodePool(string script, NodeLimits limits) : IDisposable
{
    /// <summary>Libraries keep caches; a new child is cheap.</summary>
    private const int RequestsPerChild = 100;

    private readonly SemaphoreSlim seats = new(Environment.ProcessorCount);
    private readonly ConcurrentBag<NodeChild> idle = [];

    /// <summary>Answers a request, in a child that may have answered others before.</summary>
    /// <exception cref="NodeException">Node is missing, too old, or starved: a fault of the machine.</exception>
    public NodeAnswer Ask(byte[] request)
    {
        seats.Wait();
        try
        {
            if (Used() is { } used && Keep(used, used.Ask(request)) is { Outcome: NodeOutcome.Answered or NodeOutcome.TookTooLong } answer)
            {
                return answer;
            }

            // A used child may have ended because nobody needed it, or be full of what earlier requests left: a new one decides.
            var child = new NodeChild(script, limits);
            return Keep(child, child.Ask(request));
        }
        finally
        {
            seats.Release();
        }
    }

    /// <summary>Ends the children that wait for work. A pool that lives as long as the program may leave that to them: they end with it.</summary>
    public void Dispose()
    {
        while (idle.TryTake(out var child))
        {
            child.Dispose();
        }

        seats.Dispose();
    }

    private NodeChild? Used()
    {
        while (idle.TryTake(out var child))
        {
            if (child.IsAlive)
            {
                return child;
            }

            child.Dispose();
        }

        return null;
    }

    private NodeAnswer Keep(NodeChild child, NodeAnswer answer)
    {
        if (answer.Outcome == NodeOutcome.Answered && child.Served < RequestsPerChild && child.Memory < limits.MemoryBytes * 3 / 4)
        {
            idle.Add(child);
        }
        else
        {
            child.Dispose();
        }

        return answer;
    }
}
