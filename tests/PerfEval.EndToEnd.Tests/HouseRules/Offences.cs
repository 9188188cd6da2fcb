namespace PerfEval.EndToEnd.Tests.HouseRules;

/// <summary>Fails a test with every offence on its own line, and how to mend it.</summary>
internal static class Offences
{
    public static void ShouldBeNone(this IEnumerable<string> offences, string mend)
    {
        var list = offences.Order(StringComparer.Ordinal).ToList();
        Assert.True(list.Count == 0, $"{string.Join('\n', list)}\n\nTo mend: {mend}");
    }
}
