using System.Globalization;
using System.Text;

namespace PerfEval.Etl.Documents.Workbooks;

/// <summary>Shows a number as the spreadsheet shows it: 0.85 under <c>0%</c> is <c>85%</c>, 45657 under a date format a date.
/// Grammar of format codes: ECMA-376 part 1, 18.8.31.</summary>
public sealed class NumberFormat
{
    /// <summary>Characters that a spreadsheet shows of a number without a format, and digits of noise that are none of its own.</summary>
    private const int RoomForDigits = 12, LeastNoise = 4;

    private readonly List<NumberFormatSection> sections;

    // A section for texts behind those for numbers is nothing to a number: yyyy/m/d;@
    private NumberFormat(List<NumberFormatSection> all) => sections = all.Count > 1 && all[^1].IsText ? all[..^1] : all;

    /// <summary>The format of a cell without one.</summary>
    public static NumberFormat General { get; } = Parse("General");

    /// <summary>True where numbers under it are dates or times.</summary>
    public bool IsDate => sections[0].IsDate;

    /// <summary>Parses a format code.</summary>
    public static NumberFormat Parse(string code) => code.Length == 0 ? General : new([.. Split(code).Select(section => new NumberFormatSection(section))]);

    /// <summary>The text a person sees for a number.</summary>
    /// <param name="value">The stored number.</param>
    /// <param name="uses1904">True where the workbook counts days from 1904.</param>
    public string Show(double value, bool uses1904 = false)
    {
        var section = SectionFor(value);
        return section.IsDate
            ? DateFormat.Show(value, section.Code, uses1904)
            : section.Show(value, hasOwnSign: value < 0 && sections.Count > 1 && section == sections[1] && !sections[0].HasCondition && !section.HasCondition);
    }

    // Positive; negative; zero, unless the sections say themselves what they are for.
    private NumberFormatSection SectionFor(double value)
    {
        if (sections.Count > 1 && sections.Take(2).Any(section => section.HasCondition))
        {
            return sections.Take(2).FirstOrDefault(section => section.HasCondition && section.Holds(value))
                ?? (sections.Take(2).All(section => section.HasCondition) ? sections[sections.Count > 2 ? 2 : 0] : sections[1]);
        }

        return value < 0 && sections.Count > 1 ? sections[1] : value == 0 && sections.Count > 2 ? sections[2] : sections[0];
    }

    /// <summary>A number under the General format: as typed, without the noise of its binary digits.</summary>
    public static string ShowGeneral(double value)
    {
        if (value == Math.Floor(value) && Math.Abs(value) < 1e15)
        {
            return value.ToString("0", CultureInfo.InvariantCulture);
        }

        var text = value.ToString("G15", CultureInfo.InvariantCulture);

        // 5929.30000000001: what adding up leaves behind the figures that a cell has room for.
        if (text.Length > RoomForDigits && value.ToString("G12", CultureInfo.InvariantCulture) is var typed && typed.Length + LeastNoise <= text.Length)
        {
            text = typed;
        }

        return text.Contains('E', StringComparison.Ordinal) && Math.Abs(value) is < 1 and > 1e-10 ? value.ToString("0.####################", CultureInfo.InvariantCulture) : text;
    }

    // Sections stand between semicolons outside quotes and brackets.
    private static IEnumerable<string> Split(string code)
    {
        var section = new StringBuilder();
        var (quoted, bracketed) = (false, false);
        for (var i = 0; i < code.Length; i++)
        {
            var c = code[i];
            if (c == '\\' && !quoted && i + 1 < code.Length)
            {
                section.Append(c).Append(code[++i]);
                continue;
            }

            quoted ^= c == '"';
            bracketed = !quoted && (c == '[' || (bracketed && c != ']'));
            if (c == ';' && !quoted && !bracketed)
            {
                yield return section.ToString();
                section.Clear();
                continue;
            }

            section.Append(c);
        }

        yield return section.ToString();
    }
}
