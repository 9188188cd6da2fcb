using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms.Labels;
using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms.Bands;

/// <summary>Reads label and value pairs: 项目名称 | … | 主管部门 | …, or both in one cell behind a colon.</summary>
public sealed partial class HeadBand(Vocabulary vocabulary)
{
    private const string Amount = "project_total_amount";

    /// <summary>A longer text is no line of pairs.</summary>
    private const int LongestLine = 2000;

    /// <summary>Fields that name a public body.</summary>
    internal static readonly string[] Bodies = ["department", "implementing_unit", "section", "project_unit", "reporting_unit"];

    private readonly TornNames names = new(cell => FieldOf(cell, vocabulary));

    private readonly UnfilledLabels unfilled = new(cell => FieldOf(cell, vocabulary));

    private Dictionary<int, string>? above;

    /// <summary>The part of a cell that can be a label: before its first colon, or all of it.</summary>
    public static string LabelPart(string text)
    {
        var colon = text.AsSpan().IndexOfAny(':', '：');
        return colon < 0 ? text : text[..colon];
    }

    /// <summary>That part as a label.</summary>
    public static LabelText LabelOf(Cell cell) => LabelPart(cell.Text) is var part && part.Length == cell.Text.Length ? cell.Label : LabelText.Of(part);

    /// <summary>Reads a row's pairs into the form; the first value of a field stands. False where the row holds no known label.</summary>
    public bool Read(GridRow row, EvaluationForm form)
    {
        names.Begin(row);
        if (ReadBelowLabels(row, form) || ReadBelowUnfilled(row, form))
        {
            return true;
        }

        unfilled.Begin(row);
        var found = false;
        var cells = row.Filled.SelectMany(Parts).ToList();
        for (var i = 0; i < cells.Count; i++)
        {
            var cell = cells[i];
            if (FieldOf(cell) is not { } field)
            {
                if (IsYearBeside(cells, i))
                {
                    form.Head.TryAdd("title_year", RawValue.Of(cell));
                    continue;
                }

                if ((i + 1 == cells.Count || FieldOf(cells[i + 1]) is not null) && LabelledValue.Of(cell, vocabulary) is var (own, body))
                {
                    found = true;
                    Keep(form, own, body);
                    form.Problems.Add(new Problem("cells_joined", Severity.Info, $"“{cell.Text}”的名称和内容写在一格里，内容按“{body.Text}”读取，请核对。", cell.Address, own));
                    continue;
                }

                ReportUnread(cell, form);
                ReportUnknown(cell, i + 1 < cells.Count, form);
                if (i + 1 < cells.Count && FieldOf(cells[i + 1]) is null)
                {
                    form.Unmapped.Add((cell.Label, RawValue.Of(cells[i + 1])));
                }

                continue;
            }

            found = true;
            if (WithCode(cell, field, Inline(cell)) is { } inline)
            {
                Keep(form, field, inline);
                names.AddInline(row, cell, inline, field);
            }
            else if (i + 1 < cells.Count && FieldOf(cells[i + 1]) is null)
            {
                Keep(form, field, WithCode(cell, field, RawValue.Of(cells[++i]))!);
                TornRepairs.OfName(form, row, cells[i], field);
                names.Add(row, cells[i], field, form);
            }
            else
            {
                unfilled.Add(field, cell.Position, i + 1 < cells.Count ? cells[i + 1].Position : int.MaxValue);
            }
        }

        return found;
    }

    /// <summary>Takes what the line end tore off a name in the row above, and reads what else the row holds.</summary>
    /// <returns>False where the row holds no rest of a name.</returns>
    public bool GoesOn(GridRow row, EvaluationForm form)
    {
        if (names.TakeRest(row, form) is not { } left)
        {
            return false;
        }

        if (!left.IsBlank)
        {
            Read(left, form);
        }

        return true;
    }

    // 填报单位：示例县水务局   填报日期：2024年3月   单位：万元, several pairs in one line.
    private IEnumerable<Cell> Parts(Cell printed)
    {
        if (printed.Text.Length > LongestLine || !MayHoldSeveral(printed.Text))
        {
            yield return printed;
            yield break;
        }

        // 主管部门    示例市水务局    实施单位    示例市河道所: labels and values set apart by blanks alone. A name with blanks within it is no two values.
        if (Blanks().Split(printed.Text.Trim()) is { Length: > 1 } words && vocabulary.Head.PrintedFieldOf(LabelText.Of(words[0])) is not null
            && words.Index().All(word => vocabulary.Head.FieldOf(LabelText.Of(word.Item)) is not null == (word.Index % 2 == 0)))
        {
            foreach (var word in words)
            {
                yield return printed with { Text = word };
            }

            yield break;
        }

        var cell = printed with { Text = Bracketed().Replace(printed.Text, " $1 ").Trim() };
        var start = 0;
        foreach (Match gap in Gap().Matches(cell.Text))
        {
            var rest = cell.Text[(gap.Index + gap.Length)..];
            if ((vocabulary.Head.FieldOf(LabelText.Of(LabelPart(rest))) is { } next && (next != "amount_unit" || !gap.ValueSpan.ContainsAny('，', '；'))) || NamesMoney(rest) || Signature().IsMatch(rest) || (FieldOf(cell) == "amount_unit" && RowKinds.IsYear(cell with { Text = rest })) || IsYearBetween(cell, rest))
            {
                yield return cell with { Text = cell.Text[start..gap.Index] };
                start = gap.Index + gap.Length;
            }
        }

        yield return start == 0 ? cell : cell with { Text = cell.Text[start..] };
    }

    // Between two pairs stands a blank, a bracket or a mark; most cells have none.
    private static bool MayHoldSeveral(string text)
    {
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || c is '(' or '（' or '[' or '【' or '，' or '；')
            {
                return true;
            }
        }

        return false;
    }

    // 主管部门 | (blank) above (blank) | 示例市水务局: a repair, for the value stands in another row than its label.
    private bool ReadBelowUnfilled(GridRow row, EvaluationForm form)
    {
        var below = unfilled.ValuesIn(row);
        foreach (var (field, value) in below)
        {
            Keep(form, field, RawValue.Of(value));
            form.Repairs.Add(new Repair(null, field, "value_below", null, value.Text, 0.8m, value.Address));
        }

        return below.Count > 0;
    }

    // 主管部门    示例县  林业局    其他: begins with a label that forms print, and cannot be divided into pairs.
    private void ReportUnread(Cell cell, EvaluationForm form)
    {
        if (cell.Text.Length <= LongestLine && Blanks().Split(cell.Text.Trim()) is { Length: > 2 } words && vocabulary.Head.PrintedFieldOf(LabelText.Of(words[0])) is { } field)
        {
            form.Problems.Add(new Problem("field_missing", Severity.Info, $"“{words[0]}”之后的内容无法分清是哪一项的，未读取。", cell.Address, field));
        }
    }

    // A row of nothing but labels may have its values in the row below it, each under its label.
    private bool ReadBelowLabels(GridRow row, EvaluationForm form)
    {
        var labels = above;
        above = row.Filled.Count > 1 && row.Filled.TrueForAll(cell => FieldOf(cell) is not null && Inline(cell) is null)
            ? row.Filled.ToDictionary(cell => cell.Position, cell => FieldOf(cell)!)
            : null;
        if (labels is null || row.IsProse || !row.Filled.TrueForAll(cell => labels.ContainsKey(cell.Position) && FieldOf(cell) is null))
        {
            return false;
        }

        foreach (var cell in row.Filled)
        {
            Keep(form, labels[cell.Position], RawValue.Of(cell));
        }

        return true;
    }

    /// <summary>True where the row begins with a head label; a lone cell that begins with one may be a text: 项目名称：….</summary>
    public bool Begins(GridRow row) => row.Filled.Count > 0 && (row.Filled.Count > 1 ? FieldOf(row.Filled[0]) : vocabulary.Head.FieldOf(row.Filled[0].Label)) is not null;

    /// <summary>True for a row of pairs that begins with the total score or the grade.</summary>
    public bool IsResult(GridRow row) =>
        (row.Filled is [var only] && Inline(only) is not null && FieldOf(only) == "total_score")
        || (row.Filled.Count is 2 or 4 && FieldOf(row.Filled[0]) is "total_score" or "grade" && FieldOf(row.Filled[1]) is null && (row.Filled.Count == 2 || FieldOf(row.Filled[2]) is not null));

    /// <summary>True where the row's first cell names the score of the whole form.</summary>
    public static bool IsResultName(GridRow row, Vocabulary vocabulary) => row.Filled.Count > 2 && NumberText.Read(row.Filled[2].Text) is not null && vocabulary.Head.FieldOf(row.Filled[0].Label) == "total_score";

    /// <summary>Reads 总分值：100 | 总得分：95.3, or 合计得分：95.3分 alone; false for any other row.</summary>
    public bool ReadTotals(GridRow row, EvaluationForm form)
    {
        if (row.Filled.Count is not (1 or 2) || !row.Filled.TrueForAll(cell => vocabulary.Totals.Contains(LabelOf(cell)) && Inline(cell) is { } said && (row.Filled.Count == 1 ? NumberText.Read(said.Text) : NumberText.Points(said.Text)) is not null))
        {
            return false;
        }

        foreach (var cell in row.Filled)
        {
            if (LabelPart(cell.Text).Contains("分值", StringComparison.Ordinal))
            {
                form.TotalWeight ??= Inline(cell);
            }
            else
            {
                form.TotalScore ??= Inline(cell);
            }
        }

        return true;
    }

    private string? FieldOf(Cell cell) => FieldOf(cell, vocabulary);

    private static string? FieldOf(Cell cell, Vocabulary vocabulary) => vocabulary.Head.FieldOf(cell.Label) ?? vocabulary.Head.FieldOf(LabelOf(cell)) ?? (NamesMoney(cell.Text) ? "amount_unit" : null);

    // 金额：万元: a label of the unit only where a unit stands behind it.
    private static bool NamesMoney(string text) => text.StartsWith('金') && LabelPart(text) is var label && label.Trim() == "金额" && label.Length < text.Length && MoneyUnit().IsMatch(LabelText.Compact(text[(label.Length + 1)..]));

    // （2023年度）      金额单位：万元, in one line.
    private bool IsYearBeside(List<Cell> cells, int at) =>
        cells.Count > 1 && RowKinds.IsYear(cells[at]) && (at == 0 ? FieldOf(cells[1]) is not null : FieldOf(cells[at - 1]) is not null && Inline(cells[at - 1]) is not null);

    // 承担单位：（盖章）某某研究院: where the stamp goes is no part of the name.
    private static RawValue? Inline(Cell cell)
    {
        var label = LabelPart(cell.Text);
        var value = label.Length < cell.Text.Length ? cell.Text[(label.Length + 1)..].Trim() : string.Empty;
        value = Stamp().Match(value) is { Success: true } stamp && stamp.Length < value.Length ? value[stamp.Length..] : value;
        return value.Length == 0 ? null : new RawValue(value, cell.Address);
    }

    // 主管部门及代码 | 示例总署105: the label says that the figures are the code.
    private static RawValue? WithCode(Cell label, string field, RawValue? value) =>
        value is not null && Bodies.Contains(field) && LabelOf(label).Name.Contains("及代码", StringComparison.Ordinal) ? value with { Text = CodedName.Divided(value.Text) } : value;

    private void Keep(EvaluationForm form, string field, RawValue printed)
    {
        // 某某市水务局（盖章）: where the stamp goes, behind the name.
        var value = StampBehind().Match(printed.Text) is { Success: true, Index: > 0 } stamp ? printed with { Text = printed.Text[..stamp.Index] } : printed;
        if (field == "amount_unit" && AmountUnitIn(value) is { } unit)
        {
            form.TakeUnit(unit, isOfFunds: false);
        }
        else if (field == "amount_unit")
        {
            // 单位（盖章）：… names a body, 单位：万元 a unit.
            form.Head.TryAdd("reporting_unit", value);
        }
        else if (field == "total_score" && GradeText.WithScore(value.Text) is { } both)
        {
            form.Head.TryAdd(field, value with { Text = both.Score });
            form.Head.TryAdd("grade", value with { Text = both.Grade });
        }
        else if (field == "project_name" && value.Text.AsSpan().IndexOfAny("□☐☑☒■") >= 0)
        {
            // 专项名称 | □基础研究 ☑基地建设 above 项目名称: kinds to be ticked.
            form.Problems.Add(new Problem("row_unread", Severity.Info, $"“{value.Text}”是勾选项，未读作项目名称。", value.Location, field));
        }
        else if (Remark().IsMatch(LabelText.Compact(value.Text)))
        {
            // 实施单位 | （盖章）: the second line of the label, not what it names.
            form.Problems.Add(new Problem("field_missing", Severity.Info, $"“{value.Text}”不是这一项的内容，未读取。", value.Location, field));
        }
        else if (!vocabulary.IsBlank(value.Text) || ExcelDamage.IsErrorValue(value.Text))
        {
            form.Head.TryAdd(field, value);
            if (field is "department" or "implementing_unit" or "project_name" or "project_unit" && form.Head[field] is var first && LabelText.Compact(first.Text) != LabelText.Compact(value.Text))
            {
                // 主管部门 and, below it, 地方主管部门, 专项名称 above 项目名称: nobody can say which of them the form means.
                form.Problems.Add(new Problem("field_twice", Severity.Info, $"这一项有两处且内容不同，取“{first.Text}”，“{value.Text}”未读取。", value.Location, field == "project_unit" ? "implementing_unit" : field));
            }
        }
    }

    private static RawValue? AmountUnitIn(RawValue value) =>
        MoneyUnit().Match(LabelText.Compact(value.Text)) is { Success: true } match ? value with { Text = match.Groups[1].Value } : null;

    // A label nobody knows is listed with its address, so that its place's name goes into the vocabulary.
    private static void ReportUnknown(Cell cell, bool hasNext, EvaluationForm form)
    {
        var text = LabelText.Compact(cell.Text);
        if (hasNext && text.Length is > 1 and <= 16 && text.EndsWith(':'))
        {
            form.Problems.Add(new Problem("label_unknown", Severity.Info, $"表头项“{text.TrimEnd(':')}”不在词表中，其内容未读取。", cell.Address));
        }
    }

    // 项目单位：… 填报日期：…, 单位：万元（2023年度）, （2023年度）单位：万元
    [GeneratedRegex(@"(?<=\S)(?:\s*[，；]\s*(?=[^\s:：，；]{2,14}\s*[:：])|\s+(?=[^\s:：]{2,14}\s*[:：]|20\d\d\s*年度?(?:\s|$))|\s*(?=[（(]\s*20\d\d)|(?<=\s20\d\d\s*年度?)\s+|(?<=^\s*[（(]\s*20\d\d\s*(?:年\s*)?(?:度\s*)?[)）])(?=[^\s:：]{2,14}\s*[:：]))")]
    private static partial Regex Gap();

    [GeneratedRegex(@"[ \u00A0\u3000]{2,}")]
    private static partial Regex Blanks();

    // 填报单位：… 2023年度 单位：万元; a project's name may hold its year.
    private bool IsYearBetween(Cell cell, string rest) =>
        rest[0] == '2' && LeadingYear().IsMatch(rest) && Inline(cell) is not null && FieldOf(cell) is not (null or "project_name");

    [GeneratedRegex(@"^20\d\d\s*年度?\s*(?:$|[^\s:：]{2,14}\s*[:：])")]
    private static partial Regex LeadingYear();

    [GeneratedRegex("^[(](?:盖章|公章|签章|签字|签名|全称|加盖公章|单位公章)[)]$")]
    private static partial Regex Remark();

    [GeneratedRegex("^[(（](?:盖章|公章|签章|加盖公章|单位公章)[)）]\\s*")]
    private static partial Regex Stamp();

    [GeneratedRegex(@"\s*[(（](?:单位)?(?:盖章|公章|签章|印章|加盖公章|章)[)）]\s*$")]
    private static partial Regex StampBehind();

    // （单位：万元）, alone or behind another pair.
    [GeneratedRegex(@"(?<=^|[\s)）])[（(【\[]\s*([^（）()【】\[\]\s:：]+[:：][^（）()【】\[\]]+)[）)】\]](?=\s*$)")]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"^[^\s:：]{0,8}(?:签字|签名|签章|盖章|审签)[^\s:：]{0,3}\s*[:：]")]
    private static partial Regex Signature();

    // 万元（保留两位小数）
    [GeneratedRegex(@"^(?:人民币)?[((]?(亿元|[千百]?万元|[千百]?元)[))]?(?:[(][^()]{1,12}[)])?$")]
    private static partial Regex MoneyUnit();
}
