using PerfEval.Etl.Documents;
using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms.Bands;

/// <summary>A reason in the last cell of an indicator's row that wraps over lines of a text: 我市外贸形势平稳向 above 好，商事认证窗口服 and 务质量不断提升.
/// The lines have no column of their own; full ones go on, the first that is shorter ends the reason.</summary>
internal sealed class OpenReason
{
    // Text of the row's last cell and what was put behind it; null where it has ended.
    private string? open;

    /// <summary>Forgets the row before.</summary>
    public void Begin(GridRow row) => open = row.Cells[^1].Text;

    /// <summary>Puts a line behind the reason of the indicator read last.</summary>
    /// <returns>False where the row is no such line, or no reason is open.</returns>
    public bool Take(GridRow row, EvaluationForm form)
    {
        if (!row.IsLine || !row.IsProse || open is null || form.Indicators is not [.., var indicator] || indicator.Cells.GetValueOrDefault("deviation") is not { } reason || open != reason.Text)
        {
            return false;
        }

        var rest = row.Filled[0].Text;
        var whole = reason with { Text = $"{reason.Text}\n{rest}" };
        indicator.Cells["deviation"] = whole;
        var first = form.Repairs.FindIndex(repair => repair is { Field: "deviation", Rule: "joined_line" } && repair.Row == form.Indicators.Count);
        if (first < 0)
        {
            form.Repairs.Add(new Repair(form.Indicators.Count, "deviation", "joined_line", reason.Text, whole.Text, 0.8m, reason.Location));
        }
        else
        {
            form.Repairs[first] = form.Repairs[first] with { Now = whole.Text, Confidence = 0.8m };
        }

        open = rest.Length >= reason.Text.Split('\n').Max(line => line.Length) - 1 ? whole.Text : null;
        return true;
    }
}
