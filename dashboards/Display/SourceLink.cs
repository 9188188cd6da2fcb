namespace PerfEval.Dashboards.Display;

/// <summary>The way from a figure back to its cell: the address of the document's page, opened at the cell.</summary>
public static class SourceLink
{
    /// <summary>The page of a document, scrolled to an address in it (<c>Sheet1!C7</c>, <c>Sheet1!A16:I16</c>, <c>line 48!C3</c> …); null without a document.</summary>
    /// <param name="documentKey">The document's SHA-256.</param>
    /// <param name="location">Address in the document; null opens the page at its top.</param>
    public static string? To(string? documentKey, string? location)
    {
        if (documentKey is null)
        {
            return null;
        }

        var page = $"/documents/{Uri.EscapeDataString(documentKey)}";
        return location is null ? page : $"{page}?at={Uri.EscapeDataString(location)}#{Uri.EscapeDataString(Anchor(location))}";
    }

    /// <summary>The id of the cell at an address: the address of a range's first cell, without blanks.</summary>
    public static string Anchor(string location) => SourceRange.Of(location).First.Replace(' ', '_');
}
