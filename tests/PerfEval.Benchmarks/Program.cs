using System.Diagnostics;
using PerfEval.Benchmarks.Fuzz;
using PerfEval.Benchmarks.Loads;
using PerfEval.Benchmarks.Rates;

// dotnet run -c Release --project tests/PerfEval.Benchmarks -- …
if (Extraction.RunChild(args) is { } status)
    return status;
switch (args)
{
    case ["fuzz", .. var numbers]:
        var report = new FuzzRun(Number(numbers, 1, 1)).Run(Number(numbers, 0, 10_000));
        using (var process = Process.GetCurrentProcess())
            Console.WriteLine($"{report}\npeak memory of the process {process.PeakWorkingSet64 >> 20} MB");
        return report.Faults.Count == 0 ? 0 : 1;
    case ["mutant", var number, var seed, var folder]:
        var mutant = new FuzzRun(Number([seed], 0, 1)).Mutants(Number([number], 0, 1)).Last();
        File.WriteAllBytes(Path.Combine(folder, mutant.Original.FileName), mutant.Bytes);
        return 0;
    case ["xlsx", .. var numbers]:
        return XlsxBenchmark.Run(Number(numbers, 0, 10_000)) ? 0 : 1;
    case ["load", .. var numbers]:
        return LoadBenchmark.Run(Number(numbers, 0, 20_000)) ? 0 : 1;
    case ["formats", .. var numbers]:
        return FormatsBenchmark.Run(Number(numbers, 0, 1_000)) ? 0 : 1;
    case []:
        return XlsxBenchmark.Run(10_000) & FormatsBenchmark.Run(1_000) & LoadBenchmark.Run(20_000) ? 0 : 1;
    default:
        Console.Error.WriteLine("xlsx [forms] | formats [forms] | load [forms] | fuzz [documents] [seed] | mutant NUMBER SEED FOLDER");
        return 2;
}

static int Number(string[] numbers, int at, int otherwise) => at < numbers.Length ? int.Parse(numbers[at], System.Globalization.CultureInfo.InvariantCulture) : otherwise;
