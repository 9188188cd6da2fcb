using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms.Labels;
using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms.Mending;

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
            if (torn.TrueForAll(cell => !cell.IsBlank && cell.Text.Length <= LongestPiece && NumberText.Read(cell.Text) is null && !IsUnit(cell)) && AreOne(torn))
            {
                return pieces;
            }
        }

        return 1;
    }

    /// <summary>True where texts that stand one behind the other are one label of the vocabulary, and not each of them one of the same kind.</summary>
    public bool AreOne(List<Cell> torn) =>
        Kinds(string.Concat(torn.Select(cell => cell.Text)), isPrinted: true) is { Count: > 0 } whole
        && !(whole.Overlaps(Kinds(torn[^1].Text, isPrinted: true)) && IsColumn(torn[0].Text))
        && !whole.Any(kind => torn.TrueForAll(cell => Kinds(cell.Text, isPrinted: false).Contains(kind)));

    // 服务对象满意度 | % are an indicator and its unit; a heading's unit, 执行率 | (%), stands in brackets.
    private static bool IsUnit(Cell cell) => cell.Text.Trim() is "%" or "％";

    // 得分 | 合计: the last column's heading and the first row's name are each whole by themselves.
    private bool IsColumn(string text) => vocabulary.IndicatorColumns.PrintedFieldOf(LabelText.Of(text)) is not null || vocabulary.FundColumns.PrintedFieldOf(LabelText.Of(text)) is not null;

    // What is joined must be a name that the vocabulary prints: known words side by side make up names that nobody printed.
    private HashSet<string> Kinds(string text, bool isPrinted)
    {
        bool Is(LabelNames names, string name) => isPrinted ? names.Names.Contains(name) : names.Contains(name);
        bool IsField(LabelTable table, LabelText of) => (isPrinted ? table.PrintedFieldOf(of) : table.FieldOf(of)) is not null;

        var label = LabelText.Of(text);
        (string Kind, bool Is)[] kinds =
        [
            ("indicators", IsField(vocabulary.IndicatorColumns, label)),
            ("funds", IsField(vocabulary.FundColumns, label)),
            ("level1", vocabulary.Level1.Contains(label.Name)),
            ("level2", vocabulary.Level2.Contains(label.Name)),
            ("goals", Is(vocabulary.GoalExpected, label.Name) || Is(vocabulary.GoalActual, label.Name)),
            ("bands", Is(vocabulary.FundBands, label.Name) || Is(vocabulary.GoalBands, label.Name) || Is(vocabulary.IndicatorBands, label.Name)),
            ("total", Is(vocabulary.Totals, label.Name)),
        ];
        return [.. kinds.Where(kind => kind.Is).Select(kind => kind.Kind)];
    }
}
