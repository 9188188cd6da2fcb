namespace PerfEval.Etl.Documents.Blocks;

/// <summary>Counts the columns of tables that follow each other without text between by common edges. Where a page or a hand cut a table in two,
/// Word numbers the columns of each piece anew: without this, the rows of the second would not stand below the headings of the first.</summary>
public static class ColumnPositions
{
    /// <summary>Edges this close are one edge: 57 twentieths of a point are a millimetre, the accuracy of a hand.</summary>
    private const int Tolerance = 57;

    /// <summary>For each table that needs it, the position of each of its columns.</summary>
    public static IReadOnlyDictionary<Table, IReadOnlyList<int>> Of(IReadOnlyList<Block> blocks)
    {
        var positions = new Dictionary<Table, IReadOnlyList<int>>(ReferenceEqualityComparer.Instance);
        var run = new List<Table>();
        foreach (var block in blocks.Append(new Paragraph("end")))
        {
            if (block is Table { Width: > 1 } table)
            {
                run.Add(table);
            }
            else if (block is Table || CellText.HasContent([block]))
            {
                Align(run, positions);
                run.Clear();
            }
        }

        return positions;
    }

    private static void Align(List<Table> run, Dictionary<Table, IReadOnlyList<int>> positions)
    {
        var isSame = run.All(table => table.Edges.SequenceEqual(run[0].Edges));
        if (isSame || run.Any(table => table.Edges.Count < table.Width))
        {
            return;
        }

        var common = Common(run);
        var own = run.Select(table => table.Edges.Select(edge => common.FindLastIndex(start => start <= edge)).ToList()).ToList();
        if (own.All(list => list.Distinct().Count() == list.Count))
        {
            foreach (var (table, list) in run.Zip(own))
            {
                positions[table] = list;
            }
        }
    }

    private static List<int> Common(List<Table> run)
    {
        var common = new List<int>();
        var last = int.MinValue;
        foreach (var edge in run.SelectMany(table => table.Edges).Order())
        {
            if (common.Count == 0 || edge - last > Tolerance)
            {
                common.Add(edge);
            }

            last = edge;
        }

        return common;
    }
}
