using PerfEval.Etl.Documents.Pdf.Text;

namespace PerfEval.Etl.Documents.Pdf.Layout;

/// <summary>A line of text outside of tables.</summary>
/// <param name="Page">Its page, from 1.</param>
/// <param name="Number">Which of the page's lines outside of tables it is, from 1.</param>
/// <param name="Line">The line itself.</param>
public sealed record ProseLine(int Page, int Number, TextLine Line) : IPageBlock
{
    /// <summary>Its address as people write it.</summary>
    public string Address => $"page {Page} line {Number}";

    /// <inheritdoc/>
    public Box Box => Line.Box;
}
