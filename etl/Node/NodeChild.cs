using System.Buffers.Binary;
using System.Diagnostics;

namespace PerfEval.Etl.Node;

/// <summary>A Node process that answers one request after the other (see serve.mjs). Starting one takes half a second, a form a tenth of that.</summary>
public sealed class NodeChild : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(25);

    /// <summary>By the clock; only a machine that hardly runs needs longer.</summary>
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(120);

    /// <summary>By the clock, as a multiple of the processor time allowed: beyond it the machine is to blame.</summary>
    private const int Patience = 30;

    private static readonly byte[] TooLarge = new byte[1];

    private readonly Process process;
    private readonly NodeLimits limits;
    private int partsReceived;

    /// <summary>Starts a child and waits until it is ready.</summary>
    /// <exception cref="NodeException">Node is missing or too old, or a package is.</exception>
    public NodeChild(string script, NodeLimits limits, string node = NodeProgram.Default)
    {
        this.limits = limits;
        process = NodeProgram.Start(script, limits.HeapMegabytes, node);
        var errors = new NodeErrors(process);
        var ready = ReadPartAsync(0);
        if (!ready.Wait(StartLimit) || ready.Result is null)
        {
            Kill();
            throw new NodeException($"Node.js 子进程没有启动。请确认 Node.js 为 20.19 或更高版本，并重新构建程序。Node 的说明：{errors.Line}");
        }
    }

    /// <summary>Requests answered so far.</summary>
    public int Served { get; private set; }

    /// <summary>Whether it can take another request.</summary>
    public bool IsAlive => !process.HasExited;

    /// <summary>Resident memory in bytes; 0 once it has ended.</summary>
    public long Memory
    {
        get
        {
            process.Refresh();
            return process.HasExited ? 0 : process.WorkingSet64;
        }
    }

    /// <summary>Sends a request and collects its answer. After any other outcome than an answer the child is gone.</summary>
    /// <exception cref="NodeException">The machine is too busy to get anything done.</exception>
    public NodeAnswer Ask(byte[] request)
    {
        var parts = new List<byte[]>();
        var began = ProcessorTime();
        var clock = Stopwatch.StartNew();
        var exchange = ExchangeAsync(request, parts);
        while (!exchange.Wait(Pause))
        {
            var allowed = limits.Time + (limits.TimePerPart * Volatile.Read(ref partsReceived));
            if (Memory > limits.MemoryBytes)
            {
                return Stop(NodeOutcome.TookTooMuch, exchange);
            }

            if (ProcessorTime() - began > allowed)
            {
                return Stop(NodeOutcome.TookTooLong, exchange);
            }

            if (clock.Elapsed > allowed * Patience)
            {
                Stop(NodeOutcome.TookTooLong, exchange);
                throw new NodeException("Node.js 子进程长时间没有得到处理器时间。机器过于繁忙，请稍后重试。");
            }
        }

        Served++;
        return exchange.Result is NodeOutcome.Answered ? new NodeAnswer(NodeOutcome.Answered, parts) : Stop(exchange.Result, exchange);
    }

    /// <summary>Ends the process.</summary>
    public void Dispose()
    {
        Kill();
        process.Dispose();
    }

    private NodeAnswer Stop(NodeOutcome outcome, Task exchange)
    {
        Kill();
        exchange.Wait();
        return new NodeAnswer(outcome, []);
    }

    private void Kill()
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
    }

    private TimeSpan ProcessorTime()
    {
        try
        {
            process.Refresh();
            return process.HasExited ? TimeSpan.Zero : process.TotalProcessorTime;
        }
        catch (InvalidOperationException)
        {
            // It ended between the question and the answer; the exchange ends by itself.
            return TimeSpan.Zero;
        }
    }

    private async Task<NodeOutcome> ExchangeAsync(byte[] request, List<byte[]> parts)
    {
        partsReceived = 0;
        try
        {
            var head = new byte[sizeof(uint)];
            BinaryPrimitives.WriteUInt32LittleEndian(head, (uint)request.Length);
            var input = process.StandardInput.BaseStream;
            await input.WriteAsync(head).ConfigureAwait(false);
            await input.WriteAsync(request).ConfigureAwait(false);
            await input.FlushAsync().ConfigureAwait(false);
        }
        catch (IOException)
        {
            return NodeOutcome.Ended;
        }

        var room = limits.AnswerBytes;
        while (await ReadPartAsync(room).ConfigureAwait(false) is { } part)
        {
            if (part.Length == 0 || part == TooLarge)
            {
                return part.Length == 0 ? NodeOutcome.Answered : NodeOutcome.TookTooMuch;
            }

            room -= part.Length;
            parts.Add(part);
            Interlocked.Increment(ref partsReceived);
        }

        return NodeOutcome.Ended;
    }

    // Null where the child has closed its output; TooLarge, itself, where the part is larger than there is room for.
    private async Task<byte[]?> ReadPartAsync(long room)
    {
        try
        {
            var output = process.StandardOutput.BaseStream;
            var head = new byte[sizeof(uint)];
            await output.ReadExactlyAsync(head).ConfigureAwait(false);
            var length = BinaryPrimitives.ReadUInt32LittleEndian(head);
            if (length > room)
            {
                return TooLarge;
            }

            var part = new byte[length];
            await output.ReadExactlyAsync(part).ConfigureAwait(false);
            return part;
        }
        catch (Exception ended) when (ended is EndOfStreamException or IOException)
        {
            return null;
        }
    }
}
