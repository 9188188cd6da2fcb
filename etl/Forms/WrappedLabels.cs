using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Forms;

/// <summary>Joins labels that a line wrap tore into cells of their own: 实际 | 完成值, 经济效 | 益指标.</summary>
internal sealed class WrappedLabels(Vocabulary vocabulary)
{
    private const int MostPieces = 4;
    private const int LongestPiece = 8;

    /// <summary>The cells with torn labels whole; a joined label stands where its first piece stood.</summary>
    public List<Cell> Join(IReadOnlyList<Cell> cells)
    {
        var joined = new List<Cell>(cells.Count);
        for (var i = 0; i < cells.Count;)
        {
            var pieces = Pieces(cells, i);
            joined.Add(pieces == 1 ? cells[i] : cells[i] with { Text = string.Concat(cells.Skip(i).Take(pieces).Select(cell => cell.Text)) });
            i += pieces;
        }

        return joined;
    }

    // The longest label that begins here. Two labels of one kind side by side, 权重 and 分值, are two columns.
    private int Pieces(IReadOnlyList<Cell> cells, int start)
    {
        for (var pieces = Math.Min(MostPieces, cells.Count - start); pieces > 1; pieces--)
        {
            var torn = cells.Skip(start).Take(pieces).ToList();
            if (torn.TrueForAll(cell => !cell.IsBlank && cell.Text.Length <= LongestPiece)
                && Kinds(string.Concat(torn.Select(cell => cell.Text))) is { Count: > 0 } whole
                && !whole.Any(kind => torn.TrueForAll(cell => Kinds(cell.Text).Contains(kind))))
            {
                return pieces;
            }
        }

        return 1;
    }

    private HashSet<string> Kinds(string text)
    {
        var label = LabelText.Of(text);
        (string Kind, bool Is)[] kinds =
        [
            ("indicators", vocabulary.IndicatorColumns.FieldOf(label) is not null),
            ("funds", vocabulary.FundColumns.FieldOf(label) is not null),
            ("level1", vocabulary.Level1.Contains(label.Name)),
            ("level2", vocabulary.Level2.Contains(label.Name)),
            ("goals", vocabulary.GoalExpected.Contains(label.Name) || vocabulary.GoalActual.Contains(label.Name)),
            ("bands", vocabulary.FundBands.Contains(label.Name) || vocabulary.GoalBands.Contains(label.Name) || vocabulary.IndicatorBands.Contains(label.Name)),
            ("total", vocabulary.Totals.Contains(label.Name)),
        ];
        return [.. kinds.Where(kind => kind.Is).Select(kind => kind.Kind)];
    }
}
