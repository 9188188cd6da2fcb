using System.Text.RegularExpressions;
using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms.Reports;

/// <summary>Reads what a report tells of a project's indicators: 送戏下乡场次年初目标不少于100场,实际93场. Only sentences that name their targets are read;
/// other prose holds numbers that no indicator stands for.</summary>
public sealed partial class ReportFactReader(QuantityScanner scanner)
{
    /// <summary>Reads the facts of one item.</summary>
    /// <param name="text">The item's text, NFKC without white space.</param>
    public IReadOnlyList<ReportFact> Read(string text)
    {
        var facts = new List<ReportFact>();
        foreach (var sentence in text.Replace("$", string.Empty, StringComparison.Ordinal).Split('。', ';').Where(s => Target().IsMatch(s)))
        {
            ReadSentence(sentence, facts);
        }

        return facts;
    }

    // What follows 目标 is a target until words come instead of a number: then only 已 and 实际 say which side it is.
    // A thing that is told twice, 满意度≥90%,满意度95%, is the target and what came of it.
    private void ReadSentence(string sentence, List<ReportFact> facts)
    {
        var side = "either";
        var phrase = "";
        var targets = new HashSet<string>();
        foreach (var clause in Clause().Split(sentence))
        {
            var isActual = Actual().IsMatch(clause);
            side = Target().IsMatch(clause) ? "target" : isActual ? "actual" : side;
            if (scanner.Scan(clause) is not [var quantity])
            {
                side = side == "target" && !Target().IsMatch(clause) ? "either" : side;
                continue;
            }

            var words = Filler().Replace(BeforeNumber().Match(clause).Value, string.Empty);
            phrase = words.Length > 0 ? words : isActual ? phrase : "";
            side = side == "target" && !targets.Add(phrase) ? "actual" : side;
            if (phrase.Length > 1)
            {
                facts.Add(new ReportFact(phrase, side, quantity.Op, quantity.Value, quantity.High, quantity.Unit, clause));
            }
        }
    }

    [GeneratedRegex("年初目标|年度目标|目标值|指标值")]
    private static partial Regex Target();

    [GeneratedRegex("已|实际|达到|完成了")]
    private static partial Regex Actual();

    [GeneratedRegex(@",(?!\d{3}(?!\d))|:")]
    private static partial Regex Clause();

    [GeneratedRegex(@"^.*?(?=不得?低于|不得?少于|不小于|不得?超过|不得?高于|不多于|不大于|[≥≤><=\\]|\d)")]
    private static partial Regex BeforeNumber();

    [GeneratedRegex("^(?:已经|已|实际|累计|共|本年)+(?:外出|完成|开展|组织|举办|支出|支付)?|(?:年初|年度)?(?:目标|指标)值?[为是]?$|(?:已达到|已达|达到|达|实际|共计|为|约){1,4}$")]
    private static partial Regex Filler();
}
