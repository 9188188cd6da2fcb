namespace PerfEval.Etl.Forms.Labels;

/// <summary>A question that is asked of labels: which field of a table one names, whether it is a band's. Every row asks about its texts many times
/// over, and labels come back in every form, so each label keeps its answers.</summary>
/// <param name="find">Finds the answer; the same for the same label at any time.</param>
internal sealed class LabelQuestion(Func<LabelText, string?> find)
{
    /// <summary>Places of a label's answers: a vocabulary asks thirteen questions. Those of a third vocabulary take the places of the first.</summary>
    internal const int Places = 32;

    private static int asked;

    private readonly int place = Interlocked.Increment(ref asked) & (Places - 1);

    // What nearly every label answers.
    private Answer? no;

    /// <summary>The answer among those that a label keeps, or else found and kept there.</summary>
    /// <param name="label">The label.</param>
    /// <param name="answers">Its answers by place. Answers never change: threads that share a label at worst find the same one twice.</param>
    internal string? Of(LabelText label, Answer?[] answers)
    {
        if (answers[place] is { } known && ReferenceEquals(known.Question, this))
        {
            return known.Text;
        }

        var text = find(label) ?? (Misprints.Of(label) is { } meant ? find(meant) : null);
        answers[place] = text is null ? no ??= new Answer(this, null) : new Answer(this, text);
        return text;
    }

    /// <summary>What a label answers to a question.</summary>
    internal sealed record Answer(LabelQuestion Question, string? Text);
}
