using PerfEval.Etl.Forms.Labels;

namespace PerfEval.Etl.Forms.Headings;

/// <summary>A column of a funds block or an indicator table, known by its heading.</summary>
/// <param name="Position">Where the heading stands, from 0.</param>
/// <param name="Field">The field it holds.</param>
/// <param name="Heading">The heading itself.</param>
public sealed record TableColumn(int Position, string Field, LabelText Heading)
{
    private const string Ignored = "ignored";

    /// <summary>The field that a column further left holds already; the first of two is read.</summary>
    public string? Repeats { get; init; }

    /// <summary>True where another heading stands right behind this one: a cell there is that one's.</summary>
    public bool IsFollowed { get; init; }

    /// <summary>A column that is nobody's; each has a field of its own, so that several stand side by side.</summary>
    public static TableColumn Nobodys(int position, LabelText heading) => new(position, $"{Ignored} {position}", heading);

    /// <summary>True for the field of a column that is not read.</summary>
    public static bool IsIgnored(string field) => field.StartsWith(Ignored, StringComparison.Ordinal);
}
