using System.Diagnostics;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace PerfEval.Etl.Documents.Web;

/// <summary>Takes web pages, or the tables among a text's lines, apart into elements: one for a document, whose limits hold for all that it parses.</summary>
public sealed class PageParser
{
    /// <summary>Elements of one document: an element takes 500 bytes of memory, a form has a thousand.</summary>
    private const int MostElements = 200_000;

    /// <summary>Time for taking a document apart: a form takes 10 ms, but tags that are never closed are looked through again with every tag that follows.</summary>
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(3);

    private static readonly HashSet<string> Attributes = ["colspan", "rowspan", "style", "class", "id", "hidden", "type", "value", "checked", "selected"];

    private readonly HtmlParser parser;
    private readonly Stopwatch watch = new();
    private int elements;

    /// <summary>A parser for one document.</summary>
    public PageParser() => parser = new HtmlParser(new HtmlParserOptions
    {
        MaximumDepth = DocumentLimits.Depth,
        SkipComments = true,
        SkipScriptText = true,
        DisableElementPositionTracking = true,
        ShouldEmitAttribute = (ref _, name) => Attributes.Contains(name.ToString().ToLowerInvariant()),
        OnToken = (_, _) =>
        {
            if (watch.Elapsed > MostTime)
            {
                throw UnreadableDocumentException.TooLarge("的网页结构异常复杂");
            }
        },
        OnCreated = (_, _) =>
        {
            if (++elements > MostElements)
            {
                throw UnreadableDocumentException.TooLarge($"的网页元素超过 {MostElements / 10_000} 万个");
            }
        },
    });

    /// <summary>Takes a page, or a piece of one, apart.</summary>
    /// <exception cref="UnreadableDocumentException">The document's elements or the time for them are beyond their limits.</exception>
    public IHtmlDocument Parse(string text)
    {
        watch.Start();
        var page = parser.ParseDocument(text);
        watch.Stop();
        return page;
    }
}
