using System.Text;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms.Labels;

namespace PerfEval.Etl.Forms.Reports;

/// <summary>The lines of a narrative report as one text without blanks or line wraps, each character's line and printed form kept.</summary>
public sealed class ReportText
{
    private readonly StringBuilder printed = new();
    private readonly List<int> places = [];
    private readonly List<(int Start, GridRow Row)> lines = [];

    /// <summary>Joins the report's filled lines.</summary>
    public ReportText(IEnumerable<GridRow> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows.Where(row => !row.IsBlank))
        {
            lines.Add((text.Length, row));
            foreach (var rune in row.Filled.SelectMany(cell => cell.Text.EnumerateRunes()))
            {
                var compact = LabelText.Compact(rune.ToString());
                places.AddRange(Enumerable.Repeat(printed.Length, compact.Length));
                text.Append(compact);
                printed.Append(compact.Length == 0 ? string.Empty : rune.ToString());
            }
        }

        Text = text.ToString();
    }

    /// <summary>The whole text, NFKC without white space.</summary>
    public string Text { get; }

    /// <summary>Start of each line within the text.</summary>
    public IEnumerable<int> LineStarts => lines.Select(line => line.Start);

    /// <summary>Address of the line that holds a position.</summary>
    public string Address(int position) => lines.Last(line => line.Start <= position).Row.Address;

    /// <summary>End of the line that holds a position.</summary>
    public int EndOfLine(int position) => lines.Select(line => line.Start).Where(start => start > position).DefaultIfEmpty(Text.Length).First();

    /// <summary>A part of the text as it is printed, with its full-width brackets.</summary>
    public string Printed(int start, int length)
    {
        var (from, to) = (places[start], start + length < places.Count ? places[start + length] : printed.Length);
        return printed.ToString(from, to - from);
    }
}
