using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PerfEval.Etl.Documents.Workbooks;

/// <summary>One section of a format code: literals around digits, thousands, decimals, percent.</summary>
internal sealed partial class NumberFormatSection
{
    private readonly string prefix;
    private readonly string digits;
    private readonly string suffix;

    internal NumberFormatSection(string section)
    {
        Code = Conditions().Replace(section, string.Empty);
        IsDate = DateLetters().IsMatch(WithoutLiterals(Code)) && !IsGeneral;
        (prefix, digits, suffix) = Parts(Code);
    }

    /// <summary>The code without colours, conditions and locales.</summary>
    internal string Code { get; }

    /// <summary>True for dates and times.</summary>
    internal bool IsDate { get; }

    private bool IsGeneral => Code.Contains("General", StringComparison.OrdinalIgnoreCase) || Code.Length == 0 || Code == "@";

    /// <summary>Shows a number under this section.</summary>
    /// <param name="value">The stored number.</param>
    /// <param name="hasOwnSign">True for the section of negative numbers, which writes its own sign.</param>
    internal string Show(double value, bool hasOwnSign)
    {
        if (IsGeneral)
        {
            return NumberFormat.ShowGeneral(value);
        }

        if (digits.Length == 0)
        {
            return prefix;
        }

        if (digits.Contains('E', StringComparison.OrdinalIgnoreCase) || digits.Contains('/', StringComparison.Ordinal))
        {
            return prefix + NumberFormat.ShowGeneral(hasOwnSign ? Math.Abs(value) : value) + suffix;
        }

        return Plain(hasOwnSign ? Math.Abs(value) : value);
    }

    private string Plain(double value)
    {
        if (!decimal.TryParse(value.ToString("G15", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return NumberFormat.ShowGeneral(value);
        }

        number *= (prefix + suffix).Contains('%', StringComparison.Ordinal) ? 100 : 1;
        var trailing = digits.Length - digits.TrimEnd(',').Length;
        for (var i = 0; i < trailing; i++)
        {
            number /= 1000;
        }

        var pattern = digits.TrimEnd(',');
        var point = pattern.IndexOf('.', StringComparison.Ordinal);
        var (whole, fraction) = point < 0 ? (pattern, string.Empty) : (pattern[..point], pattern[(point + 1)..]);
        var rounded = Math.Round(number, Math.Min(fraction.Length, 20), MidpointRounding.AwayFromZero);
        var shown = new string('0', Math.Max(whole.Count(c => c == '0'), whole.Length > 0 && whole.All(c => c is '#' or '?' or ',') ? 0 : 1));
        var format = (whole.Contains(',', StringComparison.Ordinal) ? "#,##" : "#") + shown + (fraction.Length == 0 ? string.Empty : "." + fraction.Replace('?', '#'));
        var text = rounded.ToString(format, CultureInfo.InvariantCulture);
        return (text.StartsWith('-') ? "-" : string.Empty) + prefix + text.TrimStart('-') + suffix;
    }

    // Literals before the first digit place and behind the last.
    private static (string Prefix, string Digits, string Suffix) Parts(string code)
    {
        var (before, places, behind) = (new StringBuilder(), new StringBuilder(), new StringBuilder());
        for (var i = 0; i < code.Length; i++)
        {
            var literal = places.Length == 0 ? before : behind;
            switch (code[i])
            {
                case '"':
                    var end = code.IndexOf('"', i + 1);
                    end = end < 0 ? code.Length : end;
                    literal.Append(code, i + 1, end - i - 1);
                    i = end;
                    break;
                case '\\':
                    literal.Append(i + 1 < code.Length ? code[++i] : ' ');
                    break;
                case '_' or '*':
                    i++;
                    break;
                case '0' or '#' or '?' or '.' or ',' or 'E' or 'e' or '/' when behind.Length == 0 || code[i] is '0' or '#':
                    places.Append(code[i]);
                    break;
                case '+' when places.Length > 0 && places[^1] is 'E' or 'e':
                    places.Append('+');
                    break;
                default:
                    literal.Append(code[i]);
                    break;
            }
        }

        return (before.ToString(), places.ToString().TrimStart(','), behind.ToString());
    }

    private static string WithoutLiterals(string code) => Literals().Replace(code, string.Empty);

    // [Red], [>=100], [$-804], [DBNum1]; an elapsed time [h] stays.
    [GeneratedRegex(@"\[(?!(?:h+|m+|s+)\])[^\]]*\]", RegexOptions.IgnoreCase)]
    private static partial Regex Conditions();

    [GeneratedRegex("\"[^\"]*\"|\\\\.|[_*].")]
    private static partial Regex Literals();

    [GeneratedRegex("[ymdhs]", RegexOptions.IgnoreCase)]
    private static partial Regex DateLetters();
}
