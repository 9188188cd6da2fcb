using System.Globalization;
using PerfEval.Benchmarks.Fuzz;
using Xunit.Abstractions;

namespace PerfEval.EndToEnd.Tests.Generated;

public sealed class FuzzTests(ITestOutputHelper output)
{
    /// <summary>How many documents; 10,000 is what a release is held to.</summary>
    private const string Variable = "PERFEVAL_FUZZ_DOCUMENTS";

    private static int Documents => int.TryParse(Environment.GetEnvironmentVariable(Variable), CultureInfo.InvariantCulture, out var asked) ? asked : 150;

    [Fact]
    public void Mutated_documents_neither_crash_nor_hang_nor_say_something_wrong_without_a_word()
    {
        var report = new FuzzRun(seed: 3).Run(Documents);

        output.WriteLine(report.ToString());
        report.Documents.ShouldBe(Documents);
        report.Faults.ShouldBeEmpty(report.ToString());
    }
}
