using System.Diagnostics;
using System.Globalization;
using PerfEval.Etl;
using PerfEval.Etl.Jobs;
using PerfEval.Warehouse;

namespace PerfEval.Benchmarks.Rates;

/// <summary>One extraction of a collected set to Parquet, in a process of its own so that its memory is its own.</summary>
/// <param name="Seconds">From the first document to the last Parquet file, loading the vocabulary included, starting .NET not.</param>
/// <param name="ProcessorSeconds">Processor time of all cores, which other programs on the machine do not lengthen.</param>
/// <param name="PeakBytes">Largest resident memory of the process.</param>
public sealed record Extraction(double Seconds, double ProcessorSeconds, long PeakBytes)
{
    private const string Child = "extract-here";

    /// <summary>Starts the process and checks the sums of what it wrote.</summary>
    /// <exception cref="InvalidOperationException">It failed, or the sums differ.</exception>
    public static Extraction Of(SampleSet set)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
            start.ArgumentList.Add(typeof(Extraction).Assembly.Location);
        start.ArgumentList.Add(Child);
        start.ArgumentList.Add(set.Workspace.Root);
        using var process = Process.Start(start)!;
        var words = process.StandardOutput.ReadToEnd().Split(' ');
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"the extraction of {set.Format} ended with {process.ExitCode}");
        var read = Sums.OfLake(set.Workspace);
        return read == set.Sums
            ? new Extraction(double.Parse(words[0], CultureInfo.InvariantCulture), double.Parse(words[1], CultureInfo.InvariantCulture), long.Parse(words[2], CultureInfo.InvariantCulture))
            : throw new InvalidOperationException($"{set.Format}: written {set.Sums}, read {read}");
    }

    /// <summary>What the child does; null where the arguments ask for something else.</summary>
    public static int? RunChild(string[] arguments)
    {
        if (arguments is not [Child, var root])
            return null;
        using var process = Process.GetCurrentProcess();
        var (clock, before) = (Stopwatch.StartNew(), process.TotalProcessorTime);
        new ExtractJob(Workspace.Open(root), EtlPipeline.Create()).Run(progress: null, CancellationToken.None);
        clock.Stop();
        process.Refresh();
        Console.Write(string.Create(CultureInfo.InvariantCulture, $"{clock.Elapsed.TotalSeconds} {(process.TotalProcessorTime - before).TotalSeconds} {process.PeakWorkingSet64}"));
        return 0;
    }
}
