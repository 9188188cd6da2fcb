using System.Globalization;
using System.Text.Json;

namespace PerfEval.Etl.Tests.Corpus;

/// <summary>Compares what is expected with what there is: every property that is expected must be there and the same, others do not matter.
/// Arrays are compared element by element and must be of one length; problems and repairs in any order. Numbers are compared as exact decimals.</summary>
internal static class JsonSubset
{
    private static readonly string[] InAnyOrder = ["problems", "repairs"];

    public static IEnumerable<string> Differences(JsonElement expected, JsonElement actual, string path = "$") => (expected.ValueKind, actual.ValueKind) switch
    {
        (JsonValueKind.Object, JsonValueKind.Object) => expected.EnumerateObject().SelectMany(property => Property(property, actual, path)),
        (JsonValueKind.Array, JsonValueKind.Array) when InAnyOrder.Any(name => path.EndsWith(name, StringComparison.Ordinal)) => Unordered(expected, actual, path),
        (JsonValueKind.Array, JsonValueKind.Array) => Ordered(expected, actual, path),
        _ => Same(expected, actual) ? [] : [$"{path}: expected {expected.GetRawText()}, got {actual.GetRawText()}"],
    };

    private static IEnumerable<string> Property(JsonProperty expected, JsonElement actual, string path) =>
        actual.TryGetProperty(expected.Name, out var value)
            ? Differences(expected.Value, value, $"{path}.{expected.Name}")
            : [$"{path}.{expected.Name}: not there"];

    private static IEnumerable<string> Ordered(JsonElement expected, JsonElement actual, string path)
    {
        var pairs = expected.EnumerateArray().Zip(actual.EnumerateArray());
        var differences = pairs.SelectMany((pair, index) => Differences(pair.First, pair.Second, $"{path}[{index}]"));
        return expected.GetArrayLength() == actual.GetArrayLength()
            ? differences
            : differences.Prepend($"{path}: expected {expected.GetArrayLength()} elements, got {actual.GetArrayLength()}");
    }

    private static IEnumerable<string> Unordered(JsonElement expected, JsonElement actual, string path)
    {
        var left = actual.EnumerateArray().ToList();
        foreach (var wanted in expected.EnumerateArray())
        {
            var found = left.FindIndex(candidate => !Differences(wanted, candidate, "$").Any());
            if (found < 0)
            {
                yield return $"{path}: nothing like {wanted.GetRawText()}";
            }
            else
            {
                left.RemoveAt(found);
            }
        }

        foreach (var surplus in left)
        {
            yield return $"{path}: not expected {surplus.GetRawText()}";
        }
    }

    private static bool Same(JsonElement expected, JsonElement actual) =>
        expected.ValueKind == actual.ValueKind
        && (expected.GetRawText() == actual.GetRawText()
            || (expected.ValueKind == JsonValueKind.String && (expected.GetString() == actual.GetString() || SameNumber(expected.GetString()!, actual.GetString()!))));

    private static bool SameNumber(string expected, string actual) => Number(expected) is { } number && number == Number(actual);

    private static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
