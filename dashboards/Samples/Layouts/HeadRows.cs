using System.Globalization;
using PerfEval.Dashboards.Samples.Facts;
using PerfEval.Dashboards.Samples.Tables;

namespace PerfEval.Dashboards.Samples.Layouts;

/// <summary>Title, lines above the table and the head's pairs of label and value.</summary>
internal static class HeadRows
{
    /// <summary>The title as printed.</summary>
    public static string TitleText(FormFacts facts, Layout layout) => layout.Year == YearPlace.Title ? $"{facts.Year}年度{layout.Title}" : layout.Title;

    /// <summary>What stands above the table.</summary>
    public static IReadOnlyList<SampleBlock> Lines(FormFacts facts, Layout layout)
    {
        var lines = new List<string>();
        if (layout.Year == YearPlace.Heading)
            lines.Add($"{facts.Department}{facts.Year}年度绩效自评材料");
        lines.Add(TitleText(facts, layout));
        if (layout.Year == YearPlace.BelowTitle)
            lines.Add($"（{facts.Year}年度）");
        if (layout.MoneyUnitPlace == UnitPlace.Line)
            lines.Add($"金额单位：{layout.MoneyUnit}");
        return [.. lines.Select(line => new SampleBlock(line))];
    }

    /// <summary>The same as rows of the table.</summary>
    public static IReadOnlyList<IReadOnlyList<SampleCell>> Title(FormFacts facts, Layout layout, int width) =>
        [.. Lines(facts, layout).Select(line => new[] { new SampleCell(line.Line, width) })];

    /// <summary>The head's rows.</summary>
    public static IReadOnlyList<IReadOnlyList<SampleCell>> Print(FormFacts facts, Layout layout, int width) =>
        [.. layout.Head.Select(pairs => (IReadOnlyList<SampleCell>)Row(facts, layout, pairs, width))];

    private static List<SampleCell> Row(FormFacts facts, Layout layout, (string Label, string Field)[] pairs, int width)
    {
        var cells = new List<SampleCell>();
        for (var i = 0; i < pairs.Length; i++)
        {
            var columns = (width / pairs.Length) + (i == pairs.Length - 1 ? width % pairs.Length : 0);
            var value = Value(facts, pairs[i].Field);
            if (layout.IsHeadInline)
                cells.Add(new SampleCell($"{pairs[i].Label}：{value}", columns));
            else
                cells.AddRange([new SampleCell(pairs[i].Label, 1), new SampleCell(value, columns - 1)]);
        }

        return cells;
    }

    private static string Value(FormFacts facts, string field) => field switch
    {
        "project" => facts.Project,
        "project_code" => facts.ProjectCode,
        "coded_project" => $"{facts.ProjectCode}-{facts.Project}",
        "department" => facts.Department,
        "unit" => facts.Unit,
        "coded_unit" => $"{facts.UnitCode}-{facts.Unit}",
        "year" => facts.Year.ToString(CultureInfo.InvariantCulture),
        "total_score" => facts.TotalScore.ToString("0.##", CultureInfo.InvariantCulture),
        "grade" => facts.Grade,
        "person" => "林某某",
        "phone" => "0990-0000000",
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "no such field of the head"),
    };
}
