using System.Globalization;
using System.Text.RegularExpressions;

namespace PerfEval.Warehouse.Tests.Samples;

/// <summary>The quantity a test's text holds, in the lake's form: <c>≥95%</c>, <c>3万元</c>, <c>3-5次</c>, <c>≤2024-11-30</c>, <c>2024-12</c>; words hold none.</summary>
internal sealed partial record SampleQuantity(string? Op, decimal? Value, decimal? High, DateTime? Date, string? Unit)
{
    internal static SampleQuantity? Read(string? text)
    {
        if (text is null || Pattern().Match(text) is not { Success: true } match)
        {
            return null;
        }

        var op = match.Groups["op"].Value switch { "≥" => ">=", "≤" => "<=", "＞" => ">", "＜" => "<", "=" => "=", _ => null };
        if (match.Groups["month"].Success)
        {
            var day = match.Groups["day"].Success;
            var date = DateTime.Parse(match.Groups["month"].Value + (day ? match.Groups["day"].Value : "-01"), CultureInfo.InvariantCulture);
            return new(op, null, null, date, day ? "date" : "month");
        }

        var scale = match.Groups["wan"].Success ? 10_000m : 1m;
        decimal? Number(string group) => match.Groups[group].Success ? decimal.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture) * scale : null;
        return new(Number("high") is null ? op : "range", Number("low"), Number("high"), null, match.Groups["unit"].Value is { Length: > 0 } unit ? unit : null);
    }

    [GeneratedRegex(@"^(?<op>[≥≤＞＜=]?)(?:(?<month>\d{4}-\d{2})(?<day>-\d{2})?|(?<low>-?[\d.]+)(?:-(?<high>[\d.]+))?(?<wan>万)?(?<unit>[^\d.]*))$")]
    private static partial Regex Pattern();
}
