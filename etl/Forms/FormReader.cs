using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Forms;

/// <summary>Reads the bands of a form in the order they come: head, funds, goals, indicators, foot. Where a band begins is told by its heading.</summary>
public sealed class FormReader(Vocabulary vocabulary, RowKinds kinds)
{
    private enum Band
    {
        Head,
        Funds,
        Goals,
        Indicators,
        Foot,
        Notes,
    }

    /// <summary>Reads a form's rows; what cannot be read is a problem of the form.</summary>
    public EvaluationForm Read(FormExtent extent)
    {
        var form = NewForm(extent);
        var head = new HeadBand(vocabulary);
        var goals = new GoalsBand(kinds);
        FundsBand? funds = null;
        IndicatorsBand? indicators = null;
        var band = Band.Head;
        foreach (var row in extent.Rows.Where(row => !row.IsBlank))
        {
            if (kinds.IndicatorColumns(row) is { } columns)
            {
                indicators = new IndicatorsBand(vocabulary, kinds, columns);
                form.HasIndicatorTable = true;
                band = Band.Indicators;
            }
            else if (band != Band.Indicators && kinds.FundColumns(row) is { } fundColumns)
            {
                funds = new FundsBand(vocabulary, kinds, fundColumns);
                funds.ReadLabel(row, form);
                band = Band.Funds;
            }
            else if (band is not (Band.Indicators or Band.Notes) && kinds.IsGoalsHeading(row))
            {
                goals.ReadHeading(row);
                band = Band.Goals;
            }
            else
            {
                band = ReadRow(row, band, form, head, funds, goals, indicators);
            }
        }

        return form;
    }

    private static EvaluationForm NewForm(FormExtent extent)
    {
        var last = extent.Rows.SelectMany(row => row.Filled).LastOrDefault()?.Address ?? extent.Start;
        return new EvaluationForm { Title = extent.Title is null ? null : RawValue.Of(extent.Title), Location = $"{extent.Start} – {last}" };
    }

    private Band ReadRow(GridRow row, Band band, EvaluationForm form, HeadBand head, FundsBand? funds, GoalsBand goals, IndicatorsBand? indicators)
    {
        if (band == Band.Notes || (band != Band.Goals && kinds.IsNotes(row) && (row.Filled.Count == 1 || band == Band.Foot)))
        {
            form.Notes.AddRange(row.Filled.Select(RawValue.Of));
            return Band.Notes;
        }

        if (band == Band.Indicators)
        {
            return ReadIndicatorRow(row, form, indicators!);
        }

        if (kinds.IsBandLabel(row))
        {
            new FundsBand(vocabulary, kinds, []).ReadLabel(row, form);
            return band;
        }

        if (kinds.IsGoalPair(row) || band == Band.Goals)
        {
            goals.Read(row, form);
            return Band.Goals;
        }

        if (band == Band.Funds && !head.Begins(row) && funds!.Read(row, form))
        {
            return Band.Funds;
        }

        ReadHeadRow(row, form, head);
        return band == Band.Foot ? Band.Foot : Band.Head;
    }

    private void ReadHeadRow(GridRow row, EvaluationForm form, HeadBand head)
    {
        if (kinds.YearLine(row) is { } year)
        {
            form.Head.TryAdd("title_year", year);
        }
        else if (!head.Read(row, form) && row.Filled.Count > 1 && !kinds.IsFoot(row))
        {
            var text = string.Join(" | ", row.Filled.Select(cell => cell.Text));
            form.Problems.Add(new Problem("row_unread", Severity.Info, $"这一行不是自评表的已知内容，未读取：{(text.Length > 60 ? text[..60] + "…" : text)}", row.Filled[0].Address));
        }
    }

    private Band ReadIndicatorRow(GridRow row, EvaluationForm form, IndicatorsBand indicators)
    {
        if (kinds.IsTotal(row))
        {
            TotalRow.Read(row, form, indicators);
            return Band.Foot;
        }

        if (kinds.IsFoot(row) && !row.Filled.Skip(1).Any(cell => Values.NumberText.Read(cell.Text) is not null))
        {
            return Band.Foot;
        }

        indicators.Read(row, form);
        return Band.Indicators;
    }
}
