namespace PerfEval.Etl.Documents.Blocks;

/// <summary>A paragraph.</summary>
/// <param name="Text">What a person sees, manual line breaks as \n.</param>
public sealed record Paragraph(string Text) : Block;
