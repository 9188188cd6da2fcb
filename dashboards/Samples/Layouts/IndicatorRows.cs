using System.Globalization;
using PerfEval.Dashboards.Samples.Facts;
using PerfEval.Dashboards.Samples.Tables;
using PerfEval.Dashboards.Samples.Truth;

namespace PerfEval.Dashboards.Samples.Layouts;

/// <summary>The rows of the indicators: heading, rows, total.</summary>
internal static class IndicatorRows
{
    /// <summary>The rows of the table, or of both where the form is split.</summary>
    public static IReadOnlyList<IReadOnlyList<IReadOnlyList<SampleCell>>> Print(FormFacts facts, Layout layout, int width)
    {
        var heading = Heading(layout, width);
        var rows = facts.Indicators;
        var total = Total(facts, layout, width);
        if (!layout.IsSplit)
            return [[.. heading, .. Rows(rows, [], layout, width), total]];
        var cut = rows.Count / 2;
        IReadOnlyList<Indicator> before = layout.IsHeadingRepeated ? [] : [.. rows.Take(cut)];
        return
        [
            [.. heading, .. Rows([.. rows.Take(cut)], [], layout, width)],
            [.. layout.IsHeadingRepeated ? heading : [], .. Rows([.. rows.Skip(cut)], before, layout, width), total],
        ];
    }

    /// <summary>What a reader must make of the rows.</summary>
    public static IReadOnlyList<IndicatorTruth> Truth(FormFacts facts, Layout layout) =>
    [
        .. facts.Indicators.Select((row, i) => new IndicatorTruth(
            i + 1, layout.Has("level1") ? row.Level1 : null, layout.HasLevelPoints ? Points(row.Level1) : null, layout.Has("level2") ? row.Level2 : null, row.Level3,
            TargetText.Target(row.Target, layout.Targets), layout.Has("unit") && row.Target.Value is not null ? row.Target.Unit : null, TargetText.Actual(row.Target, layout.Targets),
            layout.Has("weight") ? row.Weight : null, row.Score, row.Deviation, TargetText.Parsed(row.Target), TargetText.ParsedActual(row.Target))),
    ];

    private static decimal Points(string level1) => level1 switch { "产出指标" => 50, "效益指标" => 30, _ => 10 };

    private static int Span(Layout layout, string field, int width) => field == "level3" ? 1 + width - layout.IndicatorColumns.Count : 1;

    private static List<IReadOnlyList<SampleCell>> Heading(Layout layout, int width)
    {
        if (layout.Groups.Count == 0)
            return [[.. layout.IndicatorColumns.Select(column => new SampleCell(column.Label, Span(layout, column.Field, width)))]];
        var (upper, lower) = (new List<SampleCell>(), new List<SampleCell>());
        foreach (var (label, field) in layout.IndicatorColumns)
        {
            var group = layout.Groups.FirstOrDefault(group => group.First == field || group.Second == field);
            if (group.Label is null)
                upper.Add(new SampleCell(label, Span(layout, field, width), 2));
            else
                lower.Add(new SampleCell(label));
            if (group.First == field)
                upper.Add(new SampleCell(group.Label!, 2));
        }

        return [upper, lower];
    }

    private static List<IReadOnlyList<SampleCell>> Rows(IReadOnlyList<Indicator> rows, IReadOnlyList<Indicator> before, Layout layout, int width)
    {
        var printed = new List<IReadOnlyList<SampleCell>>();
        for (var i = 0; i < rows.Count; i++)
        {
            var cells = new List<SampleCell>();
            foreach (var (_, field) in layout.IndicatorColumns)
            {
                var level = field switch { "level1" => 1, "level2" => 2, _ => 0 };
                if (level == 0)
                    cells.Add(Cell(rows[i], field, layout) with { Columns = Span(layout, field, width) });
                else if (layout.IsLevelRepeated)
                    cells.Add(new SampleCell(Level(rows[i], level, layout)));
                else if (i == 0 || !Same(rows[i], rows[i - 1], level))
                    cells.Add(new SampleCell(i == 0 && before.Count > 0 && Same(rows[i], before[^1], level) ? string.Empty : Level(rows[i], level, layout), 1, rows.Skip(i).TakeWhile(row => Same(row, rows[i], level)).Count()));
            }

            printed.Add(cells);
        }

        return printed;
    }

    private static bool Same(Indicator one, Indicator other, int level) => one.Level1 == other.Level1 && (level == 1 || one.Level2 == other.Level2);

    private static string Level(Indicator row, int level, Layout layout) =>
        level == 2 ? row.Level2 : layout.HasLevelPoints ? $"{row.Level1}（{Points(row.Level1)}分）" : row.Level1;

    private static SampleCell Cell(Indicator row, string field, Layout layout) => field switch
    {
        "level3" => new SampleCell(row.Level3),
        "operator" => new SampleCell(TargetText.Sign(row.Target)),
        "target" => Figure(TargetText.Target(row.Target, layout.Targets), layout.Targets == TargetStyle.Columns ? row.Target.Value : null),
        "unit" => new SampleCell(row.Target.Value is null ? string.Empty : row.Target.Unit),
        "actual" => Figure(TargetText.Actual(row.Target, layout.Targets), layout.Targets == TargetStyle.Columns ? row.Target.Actual : null),
        "weight" => Number(row.Weight),
        "score" => Number(row.Score),
        "deviation" => new SampleCell(row.Deviation ?? string.Empty),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "no such column of the indicators"),
    };

    private static SampleCell Figure(string text, decimal? number) => new(text, Number: number);

    private static SampleCell Number(decimal number) => new(number.ToString("0.##", CultureInfo.InvariantCulture), Number: number);

    // The label covers all columns up to the first figure.
    private static List<SampleCell> Total(FormFacts facts, Layout layout, int width)
    {
        var columns = layout.IndicatorColumns.Select(column => column.Field).ToList();
        var first = columns.FindIndex(field => field is "weight" or "score");
        var cells = new List<SampleCell> { new(layout.Total, columns.Take(first).Sum(field => Span(layout, field, width))) };
        foreach (var field in columns.Skip(first))
        {
            cells.Add(field switch
            {
                "weight" => Number(100),
                "score" => Number(facts.TotalScore),
                "deviation" when layout.HasGradeBesideTotal => new SampleCell(facts.Grade),
                _ => new SampleCell(string.Empty),
            });
        }

        return cells;
    }
}
