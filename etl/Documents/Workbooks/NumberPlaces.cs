using System.Text;

namespace PerfEval.Etl.Documents.Workbooks;

/// <summary>A section's code taken apart: the places of digits, and what is written before, between and behind them.</summary>
/// <param name="Before">Literals before the first place.</param>
/// <param name="Digits">The places (<c>0 # ? . , E /</c>), or <see cref="General"/> where the number is written as it is.</param>
/// <param name="Behind">Literals behind the last place.</param>
/// <param name="Between">Literals among the places of the whole number, each with the number of places to its right: the point of
/// <c>0\.0,</c>, which writes 12345 as 1.2; 年 of <c>0000"年"00"月"</c>. From right to left.</param>
/// <param name="Percents">Percent signs that multiply; one in quotes is a letter like any other.</param>
internal sealed record NumberPlaces(string Before, string Digits, string Behind, IReadOnlyList<(int Right, string Text)> Between, int Percents)
{
    /// <summary>Stands for the whole number as it is.</summary>
    internal const string General = "General";

    // What a Chinese installation calls it.
    private static readonly string[] GeneralNames = [General, "G/通用格式", "@"];

    /// <summary>Takes a section's code apart.</summary>
    /// <param name="code">The code without colours, conditions and locales.</param>
    internal static NumberPlaces Of(string code)
    {
        var (literals, digits, percents) = (new List<StringBuilder> { new() }, new StringBuilder(), 0);
        var starts = new List<int> { 0 };
        for (var i = 0; i < code.Length;)
        {
            if (GeneralNames.FirstOrDefault(name => string.Compare(code, i, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0) is { } general && digits.Length == 0)
            {
                digits.Append(General);
                i += general.Length;
            }
            else if (IsPlace(code[i], digits, isNext: starts[^1] < digits.Length || digits.Length == 0))
            {
                digits.Append(code[i++]);
            }
            else
            {
                if (starts[^1] < digits.Length)
                {
                    starts.Add(digits.Length);
                    literals.Add(new StringBuilder());
                }

                percents += code[i] == '%' ? 1 : 0;
                i += Literal(code, i, literals[^1]);
            }
        }

        var places = digits.ToString();
        var isOpen = starts[^1] == places.Length && literals.Count > 1;
        var between = Enumerable.Range(1, Math.Max(0, literals.Count - (isOpen ? 2 : 1)))
            .Select(i => (places[starts[i]..].TakeWhile(c => c != '.').Count(c => c is '0' or '#' or '?'), literals[i].ToString())).Reverse();
        return new NumberPlaces(literals[0].ToString(), places.TrimStart(','), isOpen ? literals[^1].ToString() : string.Empty, [.. between], percents);
    }

    // Behind a literal only a digit's place goes on: the point of 0.00元. and the stroke of 元/人 are letters.
    private static bool IsPlace(char c, StringBuilder digits, bool isNext) => c switch
    {
        '0' or '#' => digits.ToString() != General,
        '?' or '.' or ',' or 'E' or 'e' or '/' => isNext && digits.ToString() != General,
        '+' or '-' => isNext && digits.Length > 0 && digits[^1] is 'E' or 'e',
        _ => false,
    };

    // Adds the literal at a place and says how many characters of the code it takes. An exclamation mark is a backslash where Excel speaks Chinese.
    private static int Literal(string code, int at, StringBuilder literal)
    {
        switch (code[at])
        {
            case '"':
                var end = code.IndexOf('"', at + 1);
                end = end < 0 ? code.Length : end;
                literal.Append(code, at + 1, end - at - 1);
                return end - at + 1;
            case '\\' or '!':
                literal.Append(at + 1 < code.Length ? code[at + 1] : ' ');
                return 2;
            case '_' or '*':
                return 2;
            default:
                literal.Append(code[at]);
                return 1;
        }
    }
}
