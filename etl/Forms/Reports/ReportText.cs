using System.Text;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms.Labels;

namespace PerfEval.Etl.Forms.Reports;

/// <summary>The lines of a narrative report as one text without blanks or line wraps, each character's line kept for addresses.</summary>
public sealed class ReportText
{
    private readonly StringBuilder text = new();
    private readonly List<(int Start, GridRow Row)> lines = [];

    /// <summary>Joins the report's filled lines.</summary>
    public ReportText(IEnumerable<GridRow> rows)
    {
        foreach (var row in rows.Where(row => !row.IsBlank))
        {
            lines.Add((text.Length, row));
            foreach (var cell in row.Filled)
            {
                text.Append(LabelText.Compact(cell.Text));
            }
        }
    }

    /// <summary>The whole text, NFKC without white space.</summary>
    public string Text => text.ToString();

    /// <summary>Start of each line within the text.</summary>
    public IEnumerable<int> LineStarts => lines.Select(line => line.Start);

    /// <summary>Address of the line that holds a position.</summary>
    public string Address(int position) => lines.Last(line => line.Start <= position).Row.Address;
}
