namespace PerfEval.Dashboards.Site;

/// <summary>The parameters of a query string.</summary>
internal static class QueryValues
{
    /// <summary>Values by name; an empty field of a form counts as not given.</summary>
    public static IReadOnlyDictionary<string, string> Of(IQueryCollection query, params ReadOnlySpan<string> except)
    {
        var values = new Dictionary<string, string>();
        foreach (var (name, value) in query)
        {
            if (!string.IsNullOrWhiteSpace(value) && !except.Contains(name))
            {
                values[name] = value.ToString().Trim();
            }
        }

        return values;
    }
}
