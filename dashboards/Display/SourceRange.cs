namespace PerfEval.Dashboards.Display;

/// <summary>An address in a document, as its first and last cell: <c>Sheet1!C7</c>, <c>Sheet1!A16:I16</c>, <c>line 5!C1 – line 24!C8</c>.</summary>
/// <param name="First">Address of the first cell.</param>
/// <param name="Last">Address of the last cell; the same for a single one.</param>
public sealed record SourceRange(string First, string Last)
{
    private const string Span = " – ";

    /// <summary>Reads an address.</summary>
    public static SourceRange Of(string location)
    {
        if (location.Split(Span, 2) is [var from, var to])
        {
            return new SourceRange(Of(from).First, Of(to).Last);
        }

        var sheet = location.LastIndexOf('!') + 1;
        return location[sheet..].Split(':', 2) is [var start, var end]
            ? new SourceRange(location[..sheet] + start, location[..sheet] + end)
            : new SourceRange(location, location);
    }
}
