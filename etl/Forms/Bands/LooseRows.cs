using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms.Labels;
using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms.Bands;

/// <summary>Reads what stands in no table, pairs of the head and the foot, and names what a row that nobody knows may hold.</summary>
internal sealed partial class LooseRows(Vocabulary vocabulary, RowKinds kinds, HeadBand head, EvaluationForm form)
{
    // 合计 | 6178.00 | 4547.01 sums up amounts.
    private const decimal MostPoints = 200;

    /// <summary>True below the heading of a list that is none of the form's funds, 任务名称 | 主要内容 | 预算数, until its sum is printed.</summary>
    public bool IsBelowList { get; set; }

    /// <summary>Reads the row into the form, or says that it was not read.</summary>
    public void Read(GridRow row)
    {
        if ((kinds.IsTotal(row) || HeadBand.IsResultName(row, vocabulary)) && row.Filled.Count(cell => NumberText.Read(cell.Text) is >= 0 and <= MostPoints && !cell.Text.TrimEnd().EndsWith('%')) > 1)
        {
            form.Problems.Add(new Problem("total_unclear", Severity.Error, $"总分行“{string.Join(" | ", row.Filled.Select(cell => cell.Text))}”不在指标表中，无法判断哪个是得分，未读取。", row.Filled[0].Address, "total_score"));
        }
        else if (kinds.YearLine(row) is { } year)
        {
            form.Head.TryAdd("title_year", year);
        }
        else if (head.GoesOn(row, form))
        {
            return;
        }
        else if (kinds.IsSourcesHeading(row) && !form.HasIndicatorTable)
        {
            form.Problems.AddRange(row.Filled.Where(kinds.IsSource).Select((cell, index) => new Problem("funds_unread", index == 0 ? Severity.Warning : Severity.Info, $"“{cell.Text}”下的金额没有写明是预算数还是执行数，未读取。", cell.Address, $"funds.{vocabulary.FundKindOf(cell.Label)}")));
        }
        else if (!head.Read(row, form) && row.Filled.Count > 1 && !kinds.IsFoot(row))
        {
            // 年度履职目标 | …: what nobody knows may be the goal that is missing.
            string[] goal = row.Filled[0].Text.Contains("目标", StringComparison.Ordinal) ? ["goals.expected", "goals.actual"] : [];
            var fund = row.Filled.Take(2).FirstOrDefault(cell => vocabulary.FundKindOf(cell.Label) is not null);
            var kind = fund is null ? null : vocabulary.FundKindOf(fund.Label);

            // 2 | 劳务费 | 198.60 in a list of what the money went into, below funds whose total was read.
            var isOutlay = kind == "other" && Outlay().IsMatch(fund!.Label.Name) && form.Funds.Exists(read => read.Kind == "total");
            if (kind is not null && !isOutlay && row.Filled.Exists(cell => char.IsAsciiDigit(cell.Text[0])))
            {
                // 合计 of a list of payments or tasks, or where the fund itself was read, says nothing new.
                var isSum = kind == "total" && IsBelowList && !form.Funds.Exists(read => read.Kind == kind);
                IsBelowList &= !isSum;
                form.Problems.Add(isSum ? Unread(row, Severity.Info, null) : Unread(row, form.Funds.Exists(read => read.Kind == kind) ? Severity.Info : Severity.Warning, null) with { Code = "funds_unread", Field = $"funds.{kind}" });
            }
            else
            {
                form.Problems.AddRange(goal.DefaultIfEmpty().Select(field => Unread(row, Severity.Info, null) with { Field = field }));
            }
        }
    }

    [GeneratedRegex("(?:费|费用|购置)$")]
    private static partial Regex Outlay();

    /// <summary>Says that a row was not read.</summary>
    /// <param name="row">The row.</param>
    /// <param name="severity">How bad that is.</param>
    /// <param name="after">The indicator row before it, whose reason it may go on with; null elsewhere.</param>
    public static Problem Unread(GridRow row, Severity severity, int? after)
    {
        var text = string.Join(" | ", row.Filled.Select(cell => cell.Text));
        return new Problem("row_unread", severity, $"这一行不是自评表的已知内容，未读取：{(text.Length > 60 ? text[..60] + "…" : text)}", row.Filled[0].Address, after is null ? null : "deviation", after is 0 ? null : after);
    }
}
