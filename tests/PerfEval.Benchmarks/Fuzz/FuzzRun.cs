using System.Diagnostics;
using System.Globalization;
using PerfEval.Benchmarks.Checks;
using PerfEval.Dashboards.Samples;
using PerfEval.Etl;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms;

namespace PerfEval.Benchmarks.Fuzz;

/// <summary>Reads mutated documents of all formats and layouts and checks that none crashes, hangs, or says something wrong without a word.</summary>
/// <param name="seed">The same seed gives the same mutants.</param>
public sealed class FuzzRun(int seed)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    // What follows from the title and the bodies' names.
    private static readonly string[] Derived = ["kind", "region", "year_source"];

    // 元, 万元, 亿元, and a fraction read as percent points.
    private static readonly decimal[] Scales = [1, 10_000, 100_000_000, 100];

    private readonly EtlPipeline pipeline = EtlPipeline.Create();

    /// <summary>The mutants in order.</summary>
    public IEnumerable<Mutant> Mutants(int count) =>
        SampleGenerator.Generate(new SampleOrder(int.MaxValue, 2, SampleGenerator.Formats, seed) { FormsPerDocument = 2 })
            .Take(count).Select((document, i) => Mutations.Of(i + 1, document, new Random(unchecked((seed * 1_000_003) + i))));

    /// <summary>Reads so many mutants, several at a time, and says what was wrong.</summary>
    public FuzzReport Run(int count)
    {
        var report = new FuzzReport();
        Parallel.ForEach(Mutants(count), new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, mutant => report.Add(mutant, Read(mutant)));
        return report;
    }

    /// <summary>Reads one mutant.</summary>
    public FuzzOutcome Read(Mutant mutant)
    {
        var clock = Stopwatch.StartNew();
        try
        {
            var document = new SourceDocument(mutant.Original.FileName, mutant.Bytes, DateTime.UnixEpoch);
            var (reading, time) = (pipeline.Read(document), clock.Elapsed);
            if (time > Longest)
            {
                // Others may have had the processor: the document is to blame only where it takes as long again.
                clock.Restart();
                pipeline.Read(document);
                time = clock.Elapsed;
            }

            var silent = Silent(mutant, reading);
            return new FuzzOutcome(reading.Status, time, time > Longest ? new Fault(mutant, "hang", $"{time.TotalSeconds:0.0} s") : silent);
        }
#pragma warning disable CA1031 // The one place that must see every exception: each is a finding.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            return new FuzzOutcome("crash", clock.Elapsed, new Fault(mutant, "crash", fault.ToString()));
        }
    }

    private static Fault? Silent(Mutant mutant, DocumentReading reading)
    {
        if (mutant.Claim == Claim.Survives || (mutant.Claim != Claim.Equal && Says(reading.Problems, [])))
            return null;
        var wrong = TruthComparison.Of(mutant.Original.Forms, reading.Forms)
            .Where(difference => difference.Form > 0 || !EndsBetweenForms(mutant, reading))
            .Where(difference => mutant.Claim == Claim.Equal || difference.Form == 0 || !Says(reading.Forms[difference.Form - 1].Problems, reading.Forms[difference.Form - 1].Repairs))
            .Where(difference => !IsCutCell(mutant, difference))
            .Where(difference => mutant.Claim != Claim.EditedOrReported || !IsEdit(mutant.Edited!, difference)).ToList();
        return wrong.Count == 0 ? null : new Fault(mutant, "silent", (mutant.Edited is null ? string.Empty : $"edited to “{mutant.Edited}”; ") + string.Join("; ", wrong.Take(4)));
    }

    private static bool Says(IReadOnlyList<Problem> problems, IReadOnlyList<Etl.Values.Repair> repairs) => repairs.Count > 0 || problems.Any(problem => problem.Severity != Severity.Info);

    // Text that was cut off between two forms is a whole document of fewer forms.
    private static bool EndsBetweenForms(Mutant mutant, DocumentReading reading) =>
        mutant.Mutation == Mutations.Truncation && !Mutations.IsChecked(mutant.Original.Format) && reading.Forms.Count < mutant.Original.Forms.Count;

    // Text that ends within its last cell says less there, to every reader: 97.8 of 97.83.
    private static bool IsCutCell(Mutant mutant, TruthDifference difference) =>
        mutant.Mutation == Mutations.Truncation && !Mutations.IsChecked(mutant.Original.Format) && difference.Read is { Length: > 0 } read && difference.Truth?.StartsWith(read, StringComparison.Ordinal) == true;

    // The field says what the cell says now, in its unit; a text that is no number leaves none.
    private static bool IsEdit(string edited, TruthDifference difference)
    {
        if (difference.Read is null || difference.Field.EndsWith("_parsed", StringComparison.Ordinal) || Derived.Contains(difference.Field) || difference.Read.Contains(edited, StringComparison.Ordinal) || edited.Contains(difference.Read, StringComparison.Ordinal))
            return true;
        return decimal.TryParse(edited, CultureInfo.InvariantCulture, out var now) && decimal.TryParse(difference.Read, CultureInfo.InvariantCulture, out var read)
            && Scales.Contains(now == 0 ? 1 : read / now);
    }
}
