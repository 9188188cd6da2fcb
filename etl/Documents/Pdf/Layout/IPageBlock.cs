namespace PerfEval.Etl.Documents.Pdf.Layout;

/// <summary>Something that stands on a page: a line of prose or a table.</summary>
public interface IPageBlock
{
    /// <summary>Its page, from 1.</summary>
    int Page { get; }

    /// <summary>Where on the page.</summary>
    Box Box { get; }
}
