using PerfEval.Dashboards.Samples.Facts;
using PerfEval.Dashboards.Samples.Tables;
using PerfEval.Dashboards.Samples.Truth;

namespace PerfEval.Dashboards.Samples.Layouts;

/// <summary>Writes a form's facts into a layout's lines and tables, and what a reader must make of them.</summary>
internal static class FormPrinter
{
    /// <summary>The lines and tables of a form.</summary>
    public static IReadOnlyList<SampleBlock> Print(FormFacts facts, Layout layout)
    {
        var inner = Math.Max(layout.IndicatorColumns.Count, layout.FundColumns.Count + 2);
        var width = inner + (layout.HasBands ? 1 : 0);
        var indicators = IndicatorRows.Print(facts, layout, inner);
        List<IReadOnlyList<SampleCell>> first =
        [
            .. layout.IsTitleInTable ? HeadRows.Title(facts, layout, width) : [],
            .. HeadRows.Print(facts, layout, width),
            .. Band(layout, FundBlock.Label(layout), FundRows(facts, layout, inner)),
            .. GoalRows.Print(facts, layout, inner),
            .. Band(layout, "绩效指标", indicators[0]),
        ];
        List<IReadOnlyList<SampleCell>> notes = layout.Notes is { } text ? [[new SampleCell(text, width)]] : [];
        var lines = layout.IsTitleInTable ? [] : HeadRows.Lines(facts, layout);
        return indicators.Count == 1
            ? [.. lines, new SampleBlock(string.Empty, [.. first, .. notes])]
            : [.. lines, new SampleBlock(string.Empty, first), new SampleBlock(string.Empty), new SampleBlock(string.Empty, [.. Band(layout, layout.IsHeadingRepeated ? "绩效指标" : string.Empty, indicators[1]), .. notes])];
    }

    /// <summary>Puts a band's label in front of its rows.</summary>
    internal static IReadOnlyList<IReadOnlyList<SampleCell>> Band(Layout layout, string label, IReadOnlyList<IReadOnlyList<SampleCell>> rows) =>
        layout.HasBands ? [[new SampleCell(label, 1, rows.Count), .. rows[0]], .. rows.Skip(1)] : rows;

    /// <summary>What a reader must make of the form.</summary>
    public static FormTruth Truth(FormFacts facts, Layout layout, int ordinal)
    {
        var fields = layout.Head.SelectMany(row => row).Select(pair => pair.Field).ToHashSet();
        bool Prints(params ReadOnlySpan<string> names)
        {
            foreach (var name in names)
            {
                if (fields.Contains(name))
                    return true;
            }

            return false;
        }

        return new FormTruth(
            ordinal, layout.Kind, HeadRows.TitleText(facts, layout), Prints("project", "coded_project") ? facts.Project : null, Prints("project_code", "coded_project") ? facts.ProjectCode : null,
            Prints("coded_unit") ? facts.UnitCode : null, facts.Region, facts.Year, Source(layout.Year), Prints("department") ? facts.Department : null, Prints("unit", "coded_unit") ? facts.Unit : null,
            null, FundBlock.PrintedUnit(layout), FundBlock.Truth(facts, layout), new GoalsTruth(layout.Goals is null ? null : facts.Expected, layout.Goals is null ? null : facts.Actual),
            IndicatorRows.Truth(facts, layout), layout.Has("weight") ? 100 : null, facts.TotalScore, layout.HasGradeBesideTotal || Prints("grade") ? facts.Grade : null, layout.Notes);
    }

    private static string Source(YearPlace place) => place switch
    {
        YearPlace.Field => "stated",
        YearPlace.Heading => "document",
        _ => "title",
    };

    private static IReadOnlyList<IReadOnlyList<SampleCell>> FundRows(FormFacts facts, Layout layout, int width) =>
        layout.IsFundsTransposed ? FundBlock.Transposed(facts, layout, width) : FundBlock.Print(facts, layout, width);
}
