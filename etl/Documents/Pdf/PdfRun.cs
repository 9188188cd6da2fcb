namespace PerfEval.Etl.Documents.Pdf;

/// <summary>A piece of text drawn in one go.</summary>
/// <param name="Text">Its characters in reading order.</param>
/// <param name="Box">Left, top, right, bottom in points.</param>
/// <param name="Edges">Left and right of every character; null for text that stands sideways or runs downwards, which is never cut.</param>
/// <param name="Cell">The box that cuts it off, where it is longer than its cell; null for text that is seen whole.</param>
public sealed record PdfRun(string Text, double[] Box, double[]? Edges, double[]? Cell);
