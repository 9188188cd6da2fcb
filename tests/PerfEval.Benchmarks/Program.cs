using System.Diagnostics;
using PerfEval.Benchmarks.Fuzz;

// dotnet run -c Release --project tests/PerfEval.Benchmarks -- fuzz [documents] [seed]
switch (args)
{
    case ["fuzz", .. var numbers]:
        var report = new FuzzRun(numbers.Length > 1 ? int.Parse(numbers[1]) : 1).Run(numbers.Length > 0 ? int.Parse(numbers[0]) : 10_000);
        using (var process = Process.GetCurrentProcess())
            Console.WriteLine($"{report}\npeak memory of the process {process.PeakWorkingSet64 >> 20} MB");
        return report.Faults.Count == 0 ? 0 : 1;
    case ["mutant", var number, var seed, var folder]:
        var mutant = new FuzzRun(int.Parse(seed)).Mutants(int.Parse(number)).Last();
        File.WriteAllBytes(Path.Combine(folder, mutant.Original.FileName), mutant.Bytes);
        return 0;
    default:
        Console.Error.WriteLine("fuzz [documents] [seed] | mutant NUMBER SEED FOLDER");
        return 2;
}
