namespace PerfEval.Etl.Documents.Pdf;

/// <summary>A rectangle on a page, in points (1/72 inch) from the top left corner, y downwards.</summary>
public readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    /// <summary>Width in points.</summary>
    public double Width => Right - Left;

    /// <summary>Height in points.</summary>
    public double Height => Bottom - Top;

    /// <summary>Middle between left and right.</summary>
    public double CenterX => (Left + Right) / 2;

    /// <summary>Middle between top and bottom.</summary>
    public double CenterY => (Top + Bottom) / 2;

    /// <summary>The smallest box that holds both.</summary>
    public Box With(Box other) =>
        new(Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));

    /// <summary>Whether the other's middle lies within.</summary>
    public bool HoldsCenterOf(Box other) =>
        other.CenterX >= Left && other.CenterX <= Right && other.CenterY >= Top && other.CenterY <= Bottom;

    /// <summary>How much of the flatter of the two lies beside the other, 0 to 1.</summary>
    public double VerticalOverlap(Box other)
    {
        var shared = Math.Min(Bottom, other.Bottom) - Math.Max(Top, other.Top);
        return shared <= 0 ? 0 : shared / Math.Max(0.01, Math.Min(Height, other.Height));
    }
}
