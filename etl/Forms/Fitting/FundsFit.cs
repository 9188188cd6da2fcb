using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms.Headings;
using PerfEval.Etl.Forms.Labels;
using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms.Fitting;

/// <summary>How well a cell's content suits a column of a funds block: amounts under budgets, at most a hundred under 分值, a quotient under 执行率.</summary>
/// <param name="vocabulary">Fillers.</param>
internal sealed partial class FundsFit(Vocabulary vocabulary)
{
    /// <summary>The number below a column; null where it has none.</summary>
    public static decimal? Number(Dictionary<string, Cell> cells, string field) =>
        cells.TryGetValue(field, out var cell) ? NumberText.Read(cell.Text) : null;

    /// <summary>Points of a column left blank. Most forms fill both amounts; the initial budget, points and the rate's score are often blank.</summary>
    public static decimal Blank(string field) => field switch
    {
        "annual" or "executed" => -2,
        "rate" => -1,
        "initial" or "weight" or "score" => -0.5m,
        _ => 0,
    };

    /// <summary>Points of amounts and rate together. A rate that is the quotient of its amounts settles where all three stand; amounts that another cell's number
    /// contradicts are rarely right.</summary>
    public static decimal PointsOfRate(Dictionary<string, Cell> cells)
    {
        var (annual, executed) = (Number(cells, "annual"), Number(cells, "executed"));
        if (annual is not > 0 || executed is not > 0 || !cells.TryGetValue("rate", out var rate) || Rate.Read(rate.Text, annual, executed, false) is not { } read)
        {
            return 0;
        }

        var off = Math.Abs(read.Percent - Rate.PercentOf(executed.Value, annual.Value));

        // Next to nothing is the quotient of any small figure and a large one: 0 proves no 10 to be what was spent of 75900.
        return off <= (read.Percent >= 1 ? 0.5m : read.Percent / 20) && read.Percent > 0 ? 4 : off > 5 ? -2 : 0;
    }

    // 约100, 100(预计), 100.00注: no amount that can be read, and more like one than like anything else.
    [GeneratedRegex(@"^\D{0,4}\d[\d,.]*[^\d%分]{0,10}$")]
    private static partial Regex Decorated();

    /// <summary>Points of a cell.</summary>
    public decimal PointsOf(string field, Cell cell)
    {
        if (vocabulary.IsNoNumber(cell.Text))
        {
            return 0;
        }

        var number = NumberText.Read(cell.Text);
        return field switch
        {
            "reason" => number is null ? 1 : -1,
            _ when TableColumn.IsIgnored(field) => 0,
            // 无预算, 未执行: a word in place of a number stands where the number would.
            "rate" or "weight" or "score" when !cell.Text.Any(char.IsDigit) => -1,
            "weight" when cell.Text.TrimEnd().EndsWith('%') && number is > 0 and <= 20 => 0.5m,
            "weight" or "score" when number is null && NumberText.Points(cell.Text) is >= 0 and <= 100 => 1,
            "weight" or "score" => number is >= 0 and <= 100 && !cell.Text.Contains('%', StringComparison.Ordinal) ? 2 : -4,
            "rate" => number is >= 0 and <= 200 ? 2 : -4,
            // More digits than any amount has are an amount all the same, to be reported as one.
            _ when cell.Text.All(c => char.IsAsciiDigit(c) || c is ',' or '.') => 2,
            _ when Amount.Read(cell.Text, "元") is null => Decorated().IsMatch(LabelText.Compact(cell.Text)) ? 0.5m : -4,
            _ => cell.Text.TrimEnd().EndsWith('%') || cell.Text.TrimEnd().EndsWith('分') ? -4 : 2,
        };
    }
}
