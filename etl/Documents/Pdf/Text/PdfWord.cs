namespace PerfEval.Etl.Documents.Pdf.Text;

/// <summary>Characters that stand together without a gap: the piece of text that belongs into one cell.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Box">Where they stand.</param>
/// <param name="IsFollowedByBlank">A blank was drawn after them.</param>
/// <param name="IsUpright">False for text that stands sideways or runs downwards.</param>
/// <param name="Cell">The box that cuts the text off, where it is longer than its cell.</param>
public sealed record PdfWord(string Text, Box Box, bool IsFollowedByBlank, bool IsUpright, Box? Cell)
{
    /// <summary>A program has recognised it on a scan: the boxes of its characters are guesses.</summary>
    public bool IsRecognised { get; init; }

    /// <summary>Where the word belongs: its own box, or what its cell shows of it.</summary>
    public Box Place => Cell is { } cell
        ? new Box(Clamp(Box.CenterX, cell.Left, cell.Right), Clamp(Box.CenterY, cell.Top, cell.Bottom), Clamp(Box.CenterX, cell.Left, cell.Right), Clamp(Box.CenterY, cell.Top, cell.Bottom))
        : Box;

    private static double Clamp(double value, double least, double most)
    {
        var inset = Math.Min(2, (most - least) / 2);
        return Math.Clamp(value, least + inset, most - inset);
    }
}
