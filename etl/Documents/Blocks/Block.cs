namespace PerfEval.Etl.Documents.Blocks;

/// <summary>A piece of a flowing document (.docx, .html): a paragraph or a table.</summary>
public abstract record Block;
