using PerfEval.Etl.Forms.Labels;

namespace PerfEval.Etl.Values;

/// <summary>A printed execution rate in percent points.</summary>
/// <param name="Percent">Percent points: 99 for 0.99, 94.03 for 94.03, 96.48 for 96.48%.</param>
/// <param name="Scale">Decimals of percent points that were printed; zeros after the second are not precision, a fraction has two fewer than it prints (−1 for 0.9).</param>
/// <param name="Doubtful">True where neither reading of a number without a sign comes near executed / budget, or nothing tells which is meant.</param>
public sealed record Rate(decimal Percent, int Scale, bool Doubtful)
{
    private const decimal Near = 0.5m;

    /// <summary>Reads a rate; a number without a sign is a fraction or percent points, whichever comes within 0.5 points of executed / annual.</summary>
    /// <param name="text">The cell.</param>
    /// <param name="annual">全年预算数, any unit.</param>
    /// <param name="executed">全年执行数, the same unit.</param>
    /// <param name="percentHeading">True where the column's heading says %.</param>
    /// <returns>Null where the text is no number.</returns>
    public static Rate? Read(string? text, decimal? annual, decimal? executed, bool percentHeading)
    {
        if (NumberText.Read(text) is not { } number)
        {
            return null;
        }

        var exact = annual > 0 && executed is { } e ? PercentOf(e, annual.Value) : (decimal?)null;
        var asPercent = new Rate(number, Decimals(number), false);
        var asFraction = new Rate(Plain(number * 100), Decimals(number) - 2, false);
        if (LabelText.Compact(text!).EndsWith('%') || number == 0)
        {
            return asPercent with { Scale = number == 0 ? Math.Min(asPercent.Scale, 2) : asPercent.Scale };
        }

        if (exact is null)
        {
            return (percentHeading || number > 1.5m ? asPercent : asFraction) with { Doubtful = number <= 1.5m };
        }

        var (percentOff, fractionOff) = (Math.Abs(asPercent.Percent - exact.Value), Math.Abs(asFraction.Percent - exact.Value));
        var best = percentOff <= fractionOff ? asPercent : asFraction;

        // 0.8021 beside amounts that make 0.34 % is as near as any fraction is to nothing: so small a number is percent points only as exactly as it is printed.
        var near = best == asPercent && number <= 1.5m ? Math.Min(Near, Step(number)) : Near;
        var isClear = Math.Min(percentOff, fractionOff) <= near || (best == asPercent && number > 1.5m);
        return best with { Doubtful = !isClear && !(percentHeading && best == asPercent) };
    }

    /// <summary>The quotient of the two amounts in percent points, not rounded; the budget is not 0.</summary>
    internal static decimal PercentOf(decimal executed, decimal annual) => executed * 100 / annual;

    /// <summary>True for a figure that is the quotient of the two amounts, as 95.03 or as 0.9503.</summary>
    /// <param name="printed">The figure that may be the rate.</param>
    /// <param name="executed">The one amount.</param>
    /// <param name="annual">The other, not 0.</param>
    /// <param name="near">Percent points that it may be off.</param>
    internal static bool IsQuotient(decimal printed, decimal executed, decimal annual, decimal near) =>
        Math.Abs(PercentOf(executed, annual) - printed) <= near || (printed <= 1 && Math.Abs(PercentOf(executed, annual) - (printed * 100)) <= near);

    // One in the last decimal: 0.01 of 0.80.
    private static decimal Step(decimal number) => new(1, 0, 0, false, (byte)Decimals(number));

    // 84.2500 has two decimals, 96.40% has two, 100 has none.
    private static int Decimals(decimal number)
    {
        int scale = number.Scale;
        while (scale > 2 && decimal.Round(number, scale - 1) == number)
        {
            scale--;
        }

        return scale;
    }

    private static decimal Plain(decimal value)
    {
        while (value.Scale > 0 && decimal.Round(value, value.Scale - 1) == value)
        {
            value = decimal.Round(value, value.Scale - 1);
        }

        return value;
    }
}
