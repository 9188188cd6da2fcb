using PerfEval.Etl.Forms.Labels;
using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms.Bands;

/// <summary>Names of levels that stand in the middle of the rows they are merged over, as texts of printed pages have them, and not in the first: then no row's level can be told by
/// the name above it. 数量指标 above 产出指标 is one of its rows all the same; where nothing says so, nobody knows where such a level begins, and every row says that.</summary>
internal static class CentredLevels
{
    /// <summary>Letters of a level 1 that tell it from the others: 产出, 效益, 满意.</summary>
    private const int Stem = 2;

    private const string Satisfaction = "满意度指标";

    /// <summary>Puts rows below the level that their own level 2 belongs to, and names those whose levels are not sure; nothing where the first row has its levels and none belongs elsewhere.</summary>
    public static void Mend(EvaluationForm form, Vocabulary vocabulary)
    {
        var (isMended, isSecond) = (false, IsCentred(form, "level2"));
        string[] first = form.Indicators.Exists(row => row.Level1Points is not null) ? ["level1", "level1_weight"] : ["level1"];
        for (var i = form.Indicators.Count - 1; i >= 0; i--)
        {
            isMended |= Mend(form, vocabulary, i, isSecond);
        }

        form.Problems.AddRange(Displaced(form.Indicators, vocabulary).ToList());
        var isFirst = IsCentred(form, "level1");
        foreach (var field in new[] { "level1", "level2" }.Where(field => isMended || isFirst || (field == "level2" && isSecond)))
        {
            // Where names of level 1 stand in the last rows of theirs, a row that prints no level 2 may belong to the one below it.
            var isCentred = field == "level1" ? isFirst : isSecond;
            var name = field == "level1" ? "一级指标" : "二级指标";
            var doubtful = form.Indicators.Index().Where(row => (isCentred && !isMended) || IsDoubtful(form.Indicators, row.Index, vocabulary, field, isSecond)).ToList();
            form.Problems.AddRange(doubtful.SelectMany((row, at) => (field == "level1" ? first : [field]).Select(said => new Problem(
                "level_doubtful", at == 0 && said == field ? Severity.Warning : Severity.Info, $"{name}的名称不在第一行，可能写在合并单元格的中间，第 {row.Index + 1} 行属于哪一个不能确定，请核对。", row.Item.Location, said, row.Index + 1))));
        }
    }

    // 重点工作 above 履职效果, whose row names no level 2: nobody can tell whose 重点工作 is.
    private static IEnumerable<Problem> Displaced(List<RawRow> rows, Vocabulary vocabulary) =>
        rows.Zip(rows.Skip(1)).Index()
            .Where(pair => pair.Item is var (row, below) && !IsPrinted(row, "level1") && IsPrinted(row, "level2") && IsPrinted(below, "level1") && !IsPrinted(below, "level2") && IsPrinted(below, "level3") && Belongs(vocabulary, row) is null)
            .SelectMany(pair => new[] { (Row: pair.Item.First, Field: "level1", Number: pair.Index + 1), (Row: pair.Item.Second, Field: "level2", Number: pair.Index + 2) }.Select(said =>
                new Problem("level_doubtful", Severity.Info, $"第 {pair.Index + 2} 行有一级指标而没有二级指标，第 {pair.Index + 1} 行的“{pair.Item.First.Text("level2")}”可能属于它，请核对。", said.Row.Location, said.Field, said.Number)));

    // From the last row up, so that the row below has its level already.
    private static bool Mend(EvaluationForm form, Vocabulary vocabulary, int i, bool isSecond)
    {
        var (row, below) = (form.Indicators[i], form.Indicators.ElementAtOrDefault(i + 1));
        if (below?.Cells.GetValueOrDefault("level1") is not { } level1 || level1 == row.Cells.GetValueOrDefault("level1") || IsPrinted(row, "level1")
            || (isSecond && !IsPrinted(row, "level2")) || Belongs(vocabulary, row) is not false || !IsParent(level1.Text, Parent(vocabulary, row)!))
        {
            return false;
        }

        form.Repairs.Add(new Repair(i + 1, "level1", "level_moved", row.Text("level1"), level1.Text, 0.8m, row.Location));
        (row.Cells["level1"], row.Level1Points) = (level1, below.Level1Points);
        if (!isSecond && !below.Cells.ContainsKey("level2") && row.Cells.GetValueOrDefault("level2") is { } level2)
        {
            below.Cells["level2"] = level2;
            form.Repairs.Add(new Repair(i + 2, "level2", "merged_down", null, level2.Text, 0.8m, below.Location));
        }

        return true;
    }

    // What a row prints itself is sure; a level 1 also where its level 2 belongs to it and is no name of the rows above.
    private static bool IsDoubtful(List<RawRow> rows, int at, Vocabulary vocabulary, string field, bool isSecond) =>
        !IsPrinted(rows[at], field) && !(field == "level1" && Belongs(vocabulary, rows[at]) is true && (IsPrinted(rows[at], "level2") || (!isSecond && !IsBeforeOther(rows, at))));

    // The name of level 2 below it may be its own, and that is another level 1's.
    private static bool IsBeforeOther(List<RawRow> rows, int at) =>
        rows.ElementAtOrDefault(at + 1) is { } below && below.Text("level1") != rows[at].Text("level1");

    // In a line of a text that names it; of tables the document says which rows a cell is merged over.
    private static bool IsPrinted(RawRow row, string field) =>
        !row.Location.StartsWith("line ", StringComparison.Ordinal) || (row.Cells.GetValueOrDefault(field) is { } level && LineOf(level.Location) == LineOf(row.Location));

    private static string LineOf(string address) => address[..(address.IndexOf('!', StringComparison.Ordinal) + 1)];

    // Null where the row's level 2 tells nothing of its level 1, or that is called as no vocabulary has it.
    private static bool? Belongs(Vocabulary vocabulary, RawRow row) =>
        Parent(vocabulary, row) is not { } parent || (row.Text("level1") is { } own && !vocabulary.Level1.Contains(own)) ? null : row.Text("level1") is { } level1 && IsParent(level1, parent);

    private static string? Parent(Vocabulary vocabulary, RawRow row) =>
        row.Text("level2") is not { } name ? null : vocabulary.Parents.GetValueOrDefault(name) ?? (name.Contains("满意", StringComparison.Ordinal) ? Satisfaction : null);

    private static bool IsParent(string level1, string parent) =>
        level1.Contains(parent[..Stem], StringComparison.Ordinal) || (parent.StartsWith("效益", StringComparison.Ordinal) && level1.Contains("效果", StringComparison.Ordinal));

    // The row of what was spent may stand above all levels, but not with a level 2 called otherwise.
    private static bool IsCentred(EvaluationForm form, string field) =>
        form.Indicators is [var first, ..] && !first.Cells.ContainsKey(field) && first.Text("level3") is { } name && !(name.Contains("执行", StringComparison.Ordinal) && first.Text("level2")?.Contains("执行", StringComparison.Ordinal) != false)
        && form.Indicators.Exists(row => row.Cells.ContainsKey(field));
}
