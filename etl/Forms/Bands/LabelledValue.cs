using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms.Labels;

namespace PerfEval.Etl.Forms.Bands;

/// <summary>A label and what it names in one cell without a colon between them: 主管部门 示例市水务局, 实施单位示例市河道所.</summary>
internal static class LabelledValue
{
    private const int ShortestLabel = 4;

    private const int LongestLabel = 16;

    private const int Longest = 60;

    /// <summary>The field and its value; null where the cell does not begin with a label that forms print, or goes on with what is no such value.</summary>
    /// <param name="cell">A cell with no value beside it.</param>
    /// <param name="vocabulary">Labels of the head.</param>
    public static (string Field, RawValue Value)? Of(Cell cell, Vocabulary vocabulary)
    {
        var text = cell.Text.Trim();
        if (text.Length is <= ShortestLabel or > Longest)
        {
            return null;
        }

        for (var length = Math.Min(text.Length - 2, LongestLabel); length >= ShortestLabel; length--)
        {
            if (char.IsWhiteSpace(text[length - 1]) || vocabulary.Head.PrintedFieldOf(LabelText.Of(text[..length])) is not { } field)
            {
                continue;
            }

            // Nothing but a blank tells where the name of a project begins; that of a body is known by its end.
            var value = text[length..].Trim();
            var isValue = HeadBand.Bodies.Contains(field) ? MissingFields.IsBody(value) : field == "project_name" && char.IsWhiteSpace(text[length]);
            return isValue && value.Length > 2 ? (field, new RawValue(value, cell.Address)) : null;
        }

        return null;
    }
}
