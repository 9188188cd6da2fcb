using System.Buffers;
using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms.Headings;
using PerfEval.Etl.Forms.Labels;
using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms.Bands;

/// <summary>Reads the goal texts: side by side below 预期目标 | 实际完成情况, or one a row behind its label.</summary>
public sealed partial class GoalsBand(RowKinds kinds)
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("，。；、,;:：");

    private const int LongestShown = 20;

    private readonly Dictionary<int, string> fields = [];
    private readonly Dictionary<string, LabelText> told = [];
    private GridRow? heading;
    private int? leadAt;
    private int? expectedAt;
    private int? actualAt;
    private bool isTasks;

    /// <summary>Takes the places of the two columns from the heading; points beside them are named, and read as nothing.</summary>
    public void ReadHeading(GridRow row, EvaluationForm form)
    {
        if (NumberText.Read(row.Filled[^1].Text) is not null)
        {
            form.Problems.Add(new Problem("cell_unplaced", Severity.Info, $"总体目标表头旁的“{row.Filled[^1].Text}”未读取。", row.Filled[^1].Address));
        }

        var labels = Once(row.Filled);
        (isTasks, heading, form.HasGoalColumns) = (false, row, true);
        if (GoalYears.AreBy(row))
        {
            DropWhole(form);
        }

        actualAt = labels.Last(cell => kinds.GoalField(cell) == "goals.actual").Position;
        expectedAt = labels.Last(cell => kinds.GoalField(cell) == "goals.expected" && cell.Position != actualAt).Position;
        leadAt = labels.Count > 2 && (kinds.IsBandLabel(labels[0]) || kinds.GoalField(labels[0]) is null) ? labels[0].Position : null;
        fields.Clear();
        foreach (var label in labels)
        {
            fields.TryAdd(label.Position, label.Position == actualAt ? "goals.actual" : kinds.GoalField(label) == "goals.expected" ? "goals.expected" : string.Empty);
        }
    }

    /// <summary>Takes the places of two headings that nobody knows: what stands below them is read, and named as something to look at.</summary>
    internal void ReadHeading(Cell expected, Cell actual, EvaluationForm form)
    {
        (expectedAt, actualAt, leadAt, heading) = (expected.Position, actual.Position, null, null);
        fields.Clear();
        fields[expected.Position] = "goals.expected";
        fields[actual.Position] = "goals.actual";
        form.Problems.Add(new Problem("heading_unclear", Severity.Warning, $"总体目标的两栏“{expected.Text}”“{actual.Text}”不在词表中，按所在位置读取，请核对。", expected.Address, "goals.expected"));
        form.Problems.Add(new Problem("heading_unclear", Severity.Info, $"“{actual.Text}”按实际完成情况读取。", actual.Address, "goals.actual"));
    }

    /// <summary>True for a label that has its row for itself: 预期目标 above the goal.</summary>
    public bool IsLabel(GridRow row) => row.Filled is [var only] && kinds.GoalField(only) is not null;

    /// <summary>Reads the text below a label that has its row for itself. Of two texts below one label one is another's: neither is read.</summary>
    /// <returns>False where the row above is no such label or this one no text.</returns>
    public bool ReadBelow(GridRow label, GridRow row, EvaluationForm form)
    {
        if (row.IsProse || !IsLabel(label) || !row.Filled.TrueForAll(cell => GuessedGoals.IsText(cell) && kinds.GoalField(cell) is null && !kinds.IsHeadLabel(cell)))
        {
            return false;
        }

        if (row.Filled is [var text])
        {
            Keep(form, text, kinds.GoalField(label.Filled[0])!, null);
        }
        else
        {
            form.Problems.AddRange(new[] { "goals.expected", "goals.actual" }.Select((goal, index) => LooseRows.Unread(row, index == 0 ? Severity.Warning : Severity.Info, null) with { Field = goal }));
        }

        return true;
    }

    /// <summary>Reads a row of texts into the form; the heading printed once more, another year's goals and a page's mark are no texts.</summary>
    public void Read(GridRow printed, EvaluationForm form)
    {
        var row = WithoutLabels(printed);
        var isOtherYears = heading is not null && GoalYears.IsOfAnother(row, heading, form);
        if (isOtherYears || row.IsBlank || RowKinds.IsSurePageMark(row))
        {
            form.Problems.Add(LooseRows.Unread(printed, Severity.Info, null) with { Field = isOtherYears ? "goals.expected" : null });
            return;
        }

        TornRepairs.OfGoal(form, row, at => actualAt is { } actual && Math.Abs(at - actual) < Math.Abs(at - (expectedAt ?? 0)) ? "goals.actual" : "goals.expected");
        if (!IsBelowBoth(row) && kinds.IsGoalPair(row) && (actualAt is null || kinds.GoalField(row.Filled[0]) == "goals.actual"))
        {
            if (actualAt is not null && form.GoalActual is not null)
            {
                // 绩效目标完成情况说明：… below the columns: words about what was told already.
                form.Problems.Add(new Problem("row_unread", Severity.Info, $"“{row.Filled[0].Text}”之下的内容未并入实际完成情况。", row.Filled[0].Address, "goals.actual"));
                return;
            }

            ReadPair(row, form);
            return;
        }

        var texts = Once(row.Filled.Where(cell => cell != row.Filled[0] || !(kinds.IsBandLabel(cell) || (row.Filled.Count > 2 && GoalYears.IsNumber(cell)))));
        if (row.IsProse && texts.Count == 1)
        {
            Continue(texts[0], form);
        }
        else if (texts.Count > 1 && texts.TrueForAll(cell => fields.ContainsKey(cell.Position)) && (texts.Count == fields.Count || texts[0].Position != leadAt))
        {
            ReadColumns(texts, form);
        }
        else if (texts.Count == fields.Count - (leadAt is null ? 0 : 1) && texts.Count > 2 && !row.Cells[0].IsBlank)
        {
            // The band's label covers the first place: as many texts as headings, each one place to the left of its own.
            ReadColumns([.. texts.Zip(fields.Keys.Where(at => at != leadAt).Order()).Select(pair => pair.First with { Position = pair.Second })], form);
        }
        else if ((isTasks |= row.Filled.Exists(cell => Task().IsMatch(cell.Label.Name))) || IsAside(row, texts))
        {
            // 任务名称 | 主要内容 | 完成情况 below the goal: a table of its own.
            form.Problems.Add(LooseRows.Unread(row, Severity.Info, null));
        }
        else if (texts is [var left, var right] && (expectedAt ?? actualAt) is not null)
        {
            Keep(form, left, "goals.expected", expectedAt);
            Keep(form, right, "goals.actual", actualAt);
        }
        else if (texts is [var only])
        {
            ReadOnly(only, form);
        }
        else
        {
            ReportMore(row, form);
        }
    }

    // 主要问题 | … below goals that stand behind their labels.
    private bool IsAside(GridRow row, List<Cell> texts) => heading is null && texts.Count == 2 && (kinds.IsFoot(row) || Aside().IsMatch(texts[0].Label.Name));

    private static void ReportMore(GridRow row, EvaluationForm form)
    {
        var isNew = form.Problems.TrueForAll(problem => problem is not { Code: "cell_unplaced", Field: "goals.expected" });
        form.Problems.Add(new Problem("cell_unplaced", isNew ? Severity.Warning : Severity.Info, "总体目标中有多出的单元格，无法判断属于预期目标还是实际完成情况。", row.Filled[0].Address, "goals.expected"));
        form.Problems.Add(new Problem("cell_unplaced", Severity.Info, "实际完成情况未读取。", row.Filled[0].Address, "goals.actual"));
    }

    // Labels that cover the heading and the texts below it, and were written into every row of theirs.
    private GridRow WithoutLabels(GridRow row)
    {
        bool IsAgain(Cell cell) => !cell.IsBlank && heading?.At(cell.Position)?.Text == cell.Text;
        return row.IsProse || !row.Filled.Exists(IsAgain) ? row
            : new GridRow(row.Number, row.Address, [.. row.Cells.Select(cell => IsAgain(cell) ? cell with { Text = string.Empty } : cell)]) { TornAt = row.TornAt, IsPlaced = row.IsPlaced };
    }

    // 年度总体目标完成情况 | 目标1：… | …: the band's label, which is merged over the rows, in one of them, and a text below each of the two headings.
    private bool IsBelowBoth(GridRow row) =>
        expectedAt is { } expected && actualAt is { } actual && row.Filled[0].Position < Math.Min(expected, actual) && kinds.IsBandLabel(row.Filled[0])
        && row.At(expected) is { IsBlank: false } && row.At(actual) is { IsBlank: false };

    // One text below both headings, or beside them.
    private void ReadOnly(Cell only, EvaluationForm form)
    {
        if (form.GoalExpected is not null && form.GoalActual is not null && (IsCaption(only) || IsBeside(only)))
        {
            // Words that head what comes next, or a sentence over the whole width below the two, go on with no goal.
            form.Problems.AddRange(new[] { "goals.expected", "goals.actual" }.Select(goal => new Problem("row_unread", Severity.Info, $"“{only.Text}”像是标题，未读作总体目标。", only.Address, goal)));
            return;
        }

        if (expectedAt is null && actualAt is null && (form.GoalExpected ?? form.GoalActual) is not null)
        {
            // Goals behind their labels, and a text without one: the rest of the last of them, below a page's break.
            Continue(only, form);
            return;
        }

        if (IsOffColumns(only) && form.GoalExpected is not null && form.GoalActual is not null)
        {
            form.Problems.AddRange(new[] { "goals.expected", "goals.actual" }.Select(goal => new Problem("cell_unplaced", Severity.Info, $"“{Begin(only.Text)}”不在两栏之内，可能不是总体目标的内容。", only.Address, goal)));
        }

        var isActual = actualAt is { } a && Math.Abs(only.Position - a) < Math.Abs(only.Position - (expectedAt ?? 0));
        Keep(form, only, isActual ? "goals.actual" : "goals.expected", isActual ? actualAt : expectedAt);
    }

    // Every text stands below a heading. 年初绩效目标 goes before 全年（调整）绩效目标; what stands below another heading, 总体完成率, is no goal.
    private void ReadColumns(List<Cell> texts, EvaluationForm form)
    {
        var goal = (Cell?)null;
        var isOfYear = texts.Exists(cell => fields[cell.Position] == "goals.expected" && heading?.At(cell.Position) is { } head && OfYear().IsMatch(head.Label.Name));
        foreach (var cell in texts)
        {
            switch (fields[cell.Position])
            {
                case "goals.expected" when isOfYear && heading?.At(cell.Position) is { } head && OfAllYears().IsMatch(head.Label.Name):
                    form.Problems.Add(new Problem("column_twice", Severity.Info, $"“{head.Label.Name}”不是当年的目标，“{Begin(cell.Text)}”未读取。", cell.Address, "goals.expected"));
                    break;
                case "goals.expected" when cell.Text.Trim() == "无" && texts.Exists(other => other.Position > cell.Position && fields[other.Position] == "goals.expected"):
                    // 无 at the year's beginning: the goal was set when the budget was adjusted.
                    form.Problems.Add(new Problem("column_twice", Severity.Info, "总体目标有年初和调整后两栏，年初一栏为“无”，取调整后一栏。", cell.Address, "goals.expected"));
                    break;
                case "goals.expected" when goal is null:
                    goal = cell;
                    Keep(form, cell, "goals.expected", cell.Position);
                    break;
                case "goals.expected" when goal.Text != cell.Text:
                    form.Problems.Add(new Problem("column_twice", Severity.Warning, "总体目标有年初和调整后两栏且内容不同，取前一栏，请核对。", cell.Address, "goals.expected"));
                    form.Problems.Add(new Problem("column_twice", Severity.Info, "总体目标有两栏，后一栏可能是实际完成情况，请核对。", cell.Address, "goals.actual"));
                    break;
                case "goals.actual":
                    Keep(form, cell, "goals.actual", cell.Position);
                    break;
                default:
                    break;
            }
        }
    }

    // A merged cell that was flattened into each of its places is one text; two texts side by side are two, even where they are the same.
    private static List<Cell> Once(IEnumerable<Cell> row)
    {
        var cells = row.ToList();
        return cells.Count <= 2 ? cells : [.. cells.Where((cell, i) => i == 0 || cells[i - 1].Text != cell.Text || cells[i - 1].Position + 1 != cell.Position)];
    }

    /// <summary>Reads goals behind their labels: 年度绩效目标 | … | 实际完成情况 | ….</summary>
    internal void ReadPair(GridRow row, EvaluationForm form)
    {
        var (field, before, label) = (string.Empty, (Cell?)null, (LabelText?)null);
        foreach (var cell in Once(row.Filled))
        {
            if ((kinds.GoalField(cell) ?? (kinds.IsNumberedGoal(cell) ? "goals.expected" : null)) is { } name)
            {
                (field, before, label) = (name, null, cell.Label);
            }
            else if (label is not null && before is null && (IsOtherYears(field, label, cell, form) || IsSaid(field, label, cell, form)))
            {
                (field, label) = (string.Empty, null);
            }
            else if (field.Length > 0)
            {
                if (before is not null)
                {
                    // 目标 | … | …, whose headings are lost: one text may be the goal and the other what came of it.
                    var other = field == "goals.expected" ? $"“{Begin(cell.Text)}”可能是实际完成情况，已并入预期目标" : $"“{Begin(before.Text)}”可能是预期目标，已并入实际完成情况";
                    form.Problems.Add(new Problem("column_twice", Severity.Info, $"{other}，请核对。", cell.Address, field));
                }

                Keep(form, cell, field, null);
                before = cell;
            }
            else if (row.IsLine && cell == row.Cells[0] && !kinds.IsBandLabel(cell) && (form.GoalExpected ?? form.GoalActual) is not null)
            {
                // 里，路况优良。 | 实际完成情况 | …: the rest of the goal above, whose cell a line end tore.
                Continue(cell, form);
            }
        }
    }

    // What the project is to reach in the end is not the year's goal that stands above or below it.
    private bool IsOtherYears(string field, LabelText label, Cell cell, EvaluationForm form)
    {
        var first = told.GetValueOrDefault(field);
        var isOther = first is not null && OfYear().IsMatch(first.Name) && OfAllYears().IsMatch(label.Name);
        if (first is not null && OfAllYears().IsMatch(first.Name) && OfYear().IsMatch(label.Name) && (field == "goals.actual" ? form.GoalActual : form.GoalExpected) is { } whole)
        {
            form.Problems.Add(new Problem("column_twice", Severity.Info, $"另有“{label.Name}”，“{first.Name}”之下的“{Begin(whole.Text)}”未读取。", whole.Location, field));
            form.GoalExpected = field == "goals.expected" ? null : form.GoalExpected;
            form.GoalActual = field == "goals.actual" ? null : form.GoalActual;
        }
        else if (isOther)
        {
            form.Problems.Add(new Problem("column_twice", Severity.Info, $"“{label.Name}”不是当年的目标，“{Begin(cell.Text)}”未读取。", cell.Address, field));
        }

        told[field] = isOther ? first! : label;
        return isOther;
    }

    // 总体绩效目标 | … above 财年 | 目标 | 实际完成情况: what all years are to reach goes before the year's own.
    private void DropWhole(EvaluationForm form)
    {
        if (form.GoalExpected is { } whole && told.TryGetValue("goals.expected", out var label) && OfAllYears().IsMatch(label.Name))
        {
            form.Problems.Add(new Problem("column_twice", Severity.Info, $"另有各年度的目标，“{label.Name}”之下的“{Begin(whole.Text)}”未读取。", whole.Location, "goals.expected"));
            form.GoalExpected = null;
        }
    }

    [GeneratedRegex("^(?:目前|主要|存在的?|发现的?|下一步|后续|相关|其他)*(?:问题|原因|不足|困难|整改|改进|措施|建议|经验|做法|打算)[^，。；、]{0,10}$")]
    private static partial Regex Aside();

    // 主要绩效 | … is what was reached where nothing else says it, and words about it where that is told already.
    private static bool IsSaid(string field, LabelText label, Cell cell, EvaluationForm form)
    {
        if (field != "goals.actual" || form.GoalActual is null || !Effect().IsMatch(label.Name))
        {
            return false;
        }

        form.Problems.Add(new Problem("row_unread", Severity.Info, $"“{label.Name}”之下的内容未并入实际完成情况。", cell.Address, field));
        return true;
    }

    [GeneratedRegex("^(?:主要|工作|取得的?|项目主要)(?:绩效|成效|成果)")]
    private static partial Regex Effect();

    [GeneratedRegex("^(?:全|本|当)?年(?:度|初|末)?")]
    private static partial Regex OfYear();

    [GeneratedRegex("^(?:项目)?(?:中长期|中期|长期|远期|实施期|实施周期|规划期|周期|全周期|项目期|总体|总|整体|三年|五年)")]
    private static partial Regex OfAllYears();

    private static void Keep(EvaluationForm form, Cell cell, string field, int? expectedPosition)
    {
        if (expectedPosition is { } at && at != cell.Position)
        {
            form.Repairs.Add(new Repair(null, field, cell.Position > at ? "shifted_right" : "shifted_left", cell.Text, cell.Text, 0.9m, cell.Address));
        }

        if (HeadsText().IsMatch(cell.Text))
        {
            form.Problems.AddRange(new[] { "goals.expected", "goals.actual" }.Select((goal, index) => new Problem("heading_unclear", index == 0 ? Severity.Warning : Severity.Info, $"总体目标中的“{cell.Text}”像是表头，目标与完成情况可能错位，请核对。", cell.Address, goal)));
        }

        var value = RawValue.Of(cell);
        if (field == "goals.actual")
        {
            form.GoalActual = Joined(form.GoalActual, value);
        }
        else
        {
            form.GoalExpected = Joined(form.GoalExpected, value);
        }
    }

    // A goal text that wraps over lines: what follows without a tab goes on with the cell that was open, which is the only one that ends within a sentence or else the last one.
    private static void Continue(Cell cell, EvaluationForm form)
    {
        var isActual = form.GoalActual is { } actual && (form.GoalExpected is not { } expected || IsEnded(expected.Text) || !IsEnded(actual.Text));
        var (field, other) = isActual ? ("goals.actual", "goals.expected") : ("goals.expected", "goals.actual");
        form.Repairs.Add(new Repair(null, field, "joined_line", null, cell.Text, 0.8m, cell.Address));
        if (form is { GoalActual: { } last, GoalExpected: { } first } && IsEnded(last.Text) == IsEnded(first.Text))
        {
            form.Problems.Add(new Problem("cell_unplaced", Severity.Info, $"“{Begin(cell.Text)}”已并入实际完成情况，也可能是预期目标的下文，请核对。", cell.Address, other));
        }

        if (isActual)
        {
            form.GoalActual = Joined(form.GoalActual, RawValue.Of(cell));
        }
        else
        {
            form.GoalExpected = Joined(form.GoalExpected, RawValue.Of(cell));
        }
    }

    private static bool IsEnded(string text) => text.AsSpan().TrimEnd() is [.., '。' or '；' or ';' or '！' or '.' or '”' or '）' or ')'];

    [GeneratedRegex("^(?:年度)?(?:主要|重点|具体)?(?:工作)?任务(?:名称|内容)$")]
    private static partial Regex Task();

    // 年末完成情况 where a goal's text is expected.
    [GeneratedRegex(@"^\s*[^\d，。；、,;:：]{2,10}(?:情况|目标|内容|结果|综述|说明|成效)\s*$")]
    private static partial Regex HeadsText();

    // 绩效目标完成情况说明：…: below neither of the two headings.
    private bool IsBeside(Cell cell) => IsOffColumns(cell) && SaysItself().IsMatch(cell.Text);

    private bool IsOffColumns(Cell cell) => actualAt is not null && cell.Position != actualAt && cell.Position != expectedAt;

    private static string Begin(string text) => text.Length > LongestShown ? text[..LongestShown] + "…" : text;

    [GeneratedRegex(@"^\s*[^，。；：:\n]{2,16}[:：]")]
    private static partial Regex SaysItself();

    // 指标自评信息, 四、指标情况: few words without a number or a mark, where goals are sentences.
    private static bool IsCaption(Cell cell) =>
        TableHeadings.MayHead(cell) && !cell.Label.Unnumbered.AsSpan().ContainsAny(Marks) && (NamesTable().IsMatch(cell.Text) || cell.Label.Unnumbered != cell.Label.Name);

    [GeneratedRegex(@"(?:信息|情况|表|指标|部分|明细)\s*$")]
    private static partial Regex NamesTable();

    private static RawValue Joined(RawValue? before, RawValue value) =>
        before is null ? value : before with { Text = before.Text + "\n" + value.Text };
}
