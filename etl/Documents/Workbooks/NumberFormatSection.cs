using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PerfEval.Etl.Documents.Workbooks;

/// <summary>One section of a format code: literals around digits, thousands, decimals, percent.</summary>
internal sealed partial class NumberFormatSection
{
    private readonly NumberPlaces places;
    private readonly Match condition;

    internal NumberFormatSection(string section)
    {
        condition = Condition().Match(section);
        Code = LongDate().Replace(section, "yyyy\"年\"m\"月\"d\"日\"");
        Code = Brackets().Replace(Code, string.Empty);
        places = NumberPlaces.Of(Code);
        IsText = WithoutLiterals(Code).Contains('@', StringComparison.Ordinal);
        IsDate = places.Digits != NumberPlaces.General && DateLetters().IsMatch(WithoutLiterals(Code));
    }

    /// <summary>The code without colours, conditions and locales.</summary>
    internal string Code { get; }

    /// <summary>True for dates and times.</summary>
    internal bool IsDate { get; }

    /// <summary>True for the section that texts are shown under.</summary>
    internal bool IsText { get; }

    /// <summary>True where the section says itself which numbers it is for: <c>[&gt;=10000]</c>.</summary>
    internal bool HasCondition => condition.Success;

    /// <summary>True for a number that the section's condition holds for.</summary>
    internal bool Holds(double value)
    {
        var limit = double.Parse(condition.Groups[2].Value, CultureInfo.InvariantCulture);
        return condition.Groups[1].Value switch
        {
            "<" => value < limit,
            "<=" => value <= limit,
            ">" => value > limit,
            ">=" => value >= limit,
            "<>" => value != limit,
            _ => value == limit,
        };
    }

    /// <summary>Shows a number under this section.</summary>
    /// <param name="value">The stored number.</param>
    /// <param name="hasOwnSign">True for the section of negative numbers, which writes its own sign.</param>
    internal string Show(double value, bool hasOwnSign)
    {
        var number = hasOwnSign ? Math.Abs(value) : value;
        return places.Digits switch
        {
            "" => places.Before,
            NumberPlaces.General => Signed(NumberFormat.ShowGeneral(number)),
            _ when places.Digits.AsSpan().ContainsAny("Ee/") => places.Before + NumberFormat.ShowGeneral(number) + places.Behind,
            _ => Plain(number),
        };
    }

    private string Plain(double value)
    {
        if (!decimal.TryParse(value.ToString("G15", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return NumberFormat.ShowGeneral(value);
        }

        for (var i = 0; i < places.Percents; i++)
        {
            number *= 100;
        }

        var pattern = places.Digits.TrimEnd(',');
        for (var i = pattern.Length; i < places.Digits.Length; i++)
        {
            number /= 1000;
        }

        var point = pattern.IndexOf('.', StringComparison.Ordinal);
        var (whole, fraction) = point < 0 ? (pattern, string.Empty) : (pattern[..point], pattern[(point + 1)..]);
        var rounded = Math.Round(number, Math.Min(fraction.Length, 20), MidpointRounding.AwayFromZero);
        var shown = new string('0', Math.Max(whole.Count(c => c == '0'), whole.Length > 0 && whole.All(c => c is '#' or '?' or ',') ? 0 : 1));
        var format = (whole.Contains(',', StringComparison.Ordinal) ? "#,##" : "#") + shown + (fraction.Length == 0 ? string.Empty : "." + fraction.Replace('?', '#'));
        return Signed(rounded.ToString(format, CultureInfo.InvariantCulture));
    }

    // The sign stands before everything.
    private string Signed(string number)
    {
        var text = new StringBuilder(number.TrimStart('-'));
        var whole = text.ToString().IndexOf('.', StringComparison.Ordinal) is >= 0 and var point ? point : text.Length;
        foreach (var (right, literal) in places.Between)
        {
            text.Insert(Math.Max(0, whole - right), literal);
        }

        return $"{(number.StartsWith('-') ? "-" : string.Empty)}{places.Before}{text}{places.Behind}";
    }

    private static string WithoutLiterals(string code) => Literals().Replace(code, string.Empty);

    // [Red], [>=100], [$-804], [DBNum1]; an elapsed time [h] stays.
    [GeneratedRegex(@"\[(?!(?:h+|m+|s+)\])[^\[\]]*\]", RegexOptions.IgnoreCase)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"\[(<=|>=|<>|<|>|=)\s*(-?\d+(?:\.\d+)?)\]")]
    private static partial Regex Condition();

    // The system's long date; what stands behind the mark is how it looks elsewhere.
    [GeneratedRegex(@"^\[\$-F800\].*$", RegexOptions.IgnoreCase)]
    private static partial Regex LongDate();

    [GeneratedRegex("\"[^\"]*\"|[\\\\!].|[_*].")]
    private static partial Regex Literals();

    [GeneratedRegex("[ymdhs]", RegexOptions.IgnoreCase)]
    private static partial Regex DateLetters();
}
