using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using PerfEval.EndToEnd.Tests.Host;

namespace PerfEval.EndToEnd.Tests.Site;

/// <summary>A <c>serve</c> that is up, on a free port.</summary>
public sealed class RunningSite : IDisposable
{
    private readonly Process process;
    private readonly StringBuilder error = new();
    private readonly HttpClient client;

    public RunningSite(string data, Dictionary<string, string>? settings = null, string command = "serve")
    {
        Url = $"http://127.0.0.1:{FreePort()}";
        // Often enough for a test that waits.
        settings = new(settings ?? []) { ["Schedule__Collect"] = "0/2 * * * * ?" };
        process = Perfeval.Start(settings, command, "--data", data, "--urls", Url);
        process.ErrorDataReceived += (_, line) => error.AppendLine(line.Data);
        process.BeginErrorReadLine();
        client = new HttpClient { BaseAddress = new Uri(Url) };
    }

    /// <summary>Where it listens.</summary>
    public string Url { get; }

    /// <summary>What it said to people so far.</summary>
    public string Said => error.ToString();

    /// <summary>Waits until a page contains a text.</summary>
    public string WaitFor(string page, string text, TimeSpan longest)
    {
        var last = "";
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < longest; Thread.Sleep(250))
        {
            process.HasExited.ShouldBeFalse(Said);
            last = Get(page);
            if (last.Contains(text, StringComparison.Ordinal))
                return last;
        }
        throw new TimeoutException($"{text} is not on {page} after {longest}. {Said}\n{last}");
    }

    /// <summary>Asks it to stop as Ctrl-C does.</summary>
    /// <returns>The exit status.</returns>
    public int Stop()
    {
        Perfeval.Signal(process, "INT");
        process.WaitForExit(30_000).ShouldBeTrue(Said);
        return process.ExitCode;
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        process.Dispose();
        client.Dispose();
    }

    private string Get(string page)
    {
        try
        {
            return WebUtility.HtmlDecode(client.GetStringAsync(page).GetAwaiter().GetResult());
        }
        catch (HttpRequestException notYet)
        {
            return notYet.Message;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
