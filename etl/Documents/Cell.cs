using System.Buffers;
using System.Text.RegularExpressions;
using PerfEval.Etl.Forms.Labels;

namespace PerfEval.Etl.Documents;

/// <summary>One cell of a grid.</summary>
/// <param name="Text">The text a person sees.</param>
/// <param name="Position">Column within its row, from 0.</param>
/// <param name="Address">Where it stands in the document, as people write it: <c>line 48!C3</c>.</param>
public sealed partial record Cell(string Text, int Position, string Address)
{
    // Soft hyphens, zero-width blanks and joiners, marks of writing direction, byte order marks: pasted from web pages, and two equal names differ by them.
    private const string Hidden = "\u00AD\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\uFEFF";

    private static readonly SearchValues<char> Unseen = SearchValues.Create(Hidden);

    // These, and what a formula of LaTeX is written with.
    private static readonly SearchValues<char> Marks = SearchValues.Create(Hidden + @"$\");

    private LabelText? label;

    /// <summary>The text a person sees.</summary>
    public string Text
    {
        get;
        init => (field, label) = (Seen(value), null);
    } = Seen(Text);

    /// <summary>The text as a label; who asks again, and every step of recognition does, gets the same one.</summary>
    public LabelText Label => label ??= LabelText.Of(Text);

    /// <summary>True where there is nothing to see.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    /// <summary>Rows and columns that a merged cell covers, itself included; recognition goes by positions alone, people see the merge.</summary>
    public (int Rows, int Columns) Span { get; init; } = (1, 1);

    /// <summary>True for the same text in the same place; cells of one row differ in their positions, so these are looked at first.</summary>
    public bool Equals(Cell? other) =>
        ReferenceEquals(this, other) || (other is not null && Position == other.Position && Address == other.Address && Text == other.Text && Span == other.Span);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Position, Address);

    private static string Seen(string text)
    {
        if (!text.AsSpan().ContainsAny(Marks))
        {
            return text;
        }

        var shown = LatexText.Shown(text.Contains(@"\n", StringComparison.Ordinal) ? WrittenBreak().Replace(text, "\n") : text);
        return shown.AsSpan().ContainsAny(Unseen) ? string.Concat(shown.Where(c => !Unseen.Contains(c))).Trim() : shown;
    }

    // 年度总\n体目标: a line end that a program wrote as the two characters that mean it. In a path it is none, \neq a formula's.
    [GeneratedRegex(@"(?<=[^\x00-\x7F])\\n(?![a-z])|\\n(?=[\d\s]|[^\x00-\x7F]|$)")]
    private static partial Regex WrittenBreak();
}
