using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms.Headings;
using PerfEval.Etl.Forms.Labels;
using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms.Bands;

/// <summary>Reads the total's row: 总分 | 100 | 99.4. Its merged label cell leaves the figures a column off as often as not,
/// so they are taken in order: the points first, the score behind them. The grade may stand beside them.</summary>
public static partial class TotalRow
{
    /// <summary>Points of a whole form.</summary>
    private const decimal Whole = 100;

    // 总分 | （100） | 95.3分（优）: figures are what the row is read by.
    private static GridRow Plain(GridRow row) =>
        row.Filled.Skip(1).All(cell => FigureIn(cell) is null) ? row
        : new GridRow(row.Number, row.Address, [.. row.Cells.Select(cell => cell != row.Filled[0] && FigureIn(cell) is { } figure ? cell with { Text = figure } : cell)]) { IsPlaced = row.IsPlaced, TornAt = row.TornAt };

    // The figure of a cell that says more than it; null for a figure alone and for words.
    private static string? FigureIn(Cell cell) =>
        NumberText.Read(cell.Text) is not null ? null : GradeText.WithScore(cell.Text)?.Score ?? NumberText.Points(cell.Text)?.ToString(CultureInfo.InvariantCulture);

    // 1OO | 97·6: what character recognition made of the figures.
    private static GridRow Meant(GridRow row, EvaluationForm form)
    {
        var misread = row.Filled.Skip(1).Select(cell => (Cell: cell, Figure: NumberText.Read(cell.Text) is null ? OcrDamage.Figure(cell.Text) : null)).Where(pair => pair.Figure is not null).ToDictionary(pair => pair.Cell, pair => pair.Figure!);
        foreach (var (cell, figure) in misread)
        {
            form.Problems.Add(new Problem("misread", Severity.Warning, $"总分行的“{cell.Text}”疑识别有误，按 {figure} 读取，请核对。", cell.Address, "total_weight"));
            form.Problems.Add(new Problem("misread", Severity.Info, $"总分行的“{cell.Text}”疑识别有误，总得分也请核对。", cell.Address, "total_score"));
        }

        return misread.Count == 0 ? row : new GridRow(row.Number, row.Address, [.. row.Cells.Select(cell => misread.TryGetValue(cell, out var figure) ? cell with { Text = figure } : cell)]) { IsPlaced = row.IsPlaced, TornAt = row.TornAt };
    }

    // 总分 | 100 | 95.3 | 优
    private static void TakeGrade(GridRow row, EvaluationForm form)
    {
        foreach (var cell in row.Filled.Skip(1))
        {
            if (Grade().Match(LabelText.Compact(cell.Text)) is { Success: true } grade)
            {
                form.Head.TryAdd("grade", new RawValue(grade.Groups[1].Value, cell.Address));
            }
            else if (GradeText.WithScore(cell.Text) is { } both)
            {
                form.Head.TryAdd("grade", RawValue.Of(cell) with { Text = both.Grade });
            }
            else if (NumberText.Read(cell.Text) is null && GradeText.IsBoxed(cell.Text))
            {
                form.Head.TryAdd("grade", RawValue.Of(cell));
            }
        }
    }

    // 合计 | 100 90.6 | (blank): the two figures came as one cell.
    private static GridRow Divided(GridRow row, EvaluationForm form)
    {
        if (row.Filled.Skip(1).FirstOrDefault(cell => cell.Text.Trim().Length > 3 && RowsInOne.HasSeveral(cell.Text)) is not { } both || row.At(both.Position + 1) is not null || both.Position + 1 >= row.Cells.Count
            || RowsInOne.Words(both.Text) is not [var first, var second] || NumberText.Read(first) > Whole || NumberText.Read(second) > Whole)
        {
            return row;
        }

        form.Problems.Add(new Problem("cells_joined", Severity.Warning, $"总分行的“{both.Text}”是写在一格里的两个数，请核对。", both.Address, "total_weight"));
        form.Problems.Add(new Problem("cells_joined", Severity.Info, $"总分行的“{both.Text}”是写在一格里的两个数，请核对。", both.Address, "total_score"));
        return new GridRow(row.Number, row.Address, [.. row.Cells.Select((cell, at) => cell == both ? cell with { Text = first } : at == both.Position + 1 ? cell with { Text = second } : cell)]) { IsPlaced = row.IsPlaced, TornAt = row.TornAt };
    }

    /// <summary>Reads points and score into the form; figures beyond the two are problems.</summary>
    public static void Read(GridRow printed, EvaluationForm form, IndicatorsBand indicators)
    {
        TakeGrade(printed, form);
        var row = Divided(Meant(Plain(printed), form), form);
        var numbers = Figures(row, indicators, Sum(form, "score"));
        if (row.Filled.TrueForAll(cell => NumberText.Read(cell.Text) is not null))
        {
            form.Problems.Add(new Problem("label_missing", Severity.Warning, "指标表最后一行只有数而没有名称，按总分行读取，请核对。", row.Filled[0].Address, "total_score"));
        }

        var (weightAt, scoreAt) = (indicators.PositionOf("weight"), indicators.PositionOf("score"));
        if (weightAt is not null)
        {
            TakePoints(row, form);
        }

        var scorePlace = indicators.IsGapless ? null : scoreAt;
        switch (numbers)
        {
            case [var weight, var score] when weightAt is null || scoreAt is null || weightAt < scoreAt:
                Keep(form, weight, score);
                ReportShift(form, row, score, scorePlace);
                break;
            case [var score, var weight]:
                Keep(form, weight, score);
                ReportShift(form, row, score, scorePlace);
                break;
            case [var only]:
                KeepOnly(form, row, only, indicators.IsGapless ? null : weightAt, scorePlace);
                break;
            case [] when row.Filled is [var label] && form.HasPoints:
                // 总分 and the end of the file, the score in the head: the points may be what was cut off.
                form.Problems.Add(new Problem("total_unclear", Severity.Warning, "总分行没有数，表格可能在这里被截断，请核对原件。", label.Address, "total_weight"));
                break;
            case []:
                // 总分 | 100<: a figure that was cut off or damaged.
                form.Problems.AddRange(row.Filled.Skip(1).Where(cell => cell.Text.Any(char.IsAsciiDigit)).Select(cell => new Problem("total_unclear", Severity.Warning, $"总分行的“{cell.Text}”不是一个数，未读取。", cell.Address, "total_score")));
                break;
            case var many when (Proven(many, form) ?? Placed(many, form, weightAt, scorePlace)) is var (weight, score):
                Keep(form, weight, score);
                break;
            default:
                form.Problems.AddRange(numbers.Select(cell => new Problem("total_unclear", Severity.Error, $"总分行的“{cell.Text}”无法判断是分值还是得分，未读取。", cell.Address, "total_score")));
                form.Problems.AddRange(numbers.Take(1).Select(cell => new Problem("total_unclear", Severity.Info, $"总分行的“{cell.Text}”未读取。", cell.Address, "total_weight")));
                break;
        }
    }

    // 总分（100分） | 99.2: the points of the whole in the label, and one figure behind it.
    private static void TakePoints(GridRow row, EvaluationForm form)
    {
        // 总分 | （满分100分） | 93.8
        if (row.Filled.Select(cell => (Cell: cell, Full: FullPoints().Match(cell.Text))).FirstOrDefault(pair => pair.Full.Success) is { Full: { } full, Cell: { } said })
        {
            form.TotalWeight ??= RawValue.Of(said) with { Text = full.Groups[1].Value };
        }

        if (row.Filled.Find(cell => cell.Label.Points is not null) is { } label && NumberText.Read(label.Text) is null && row.Filled.Count(cell => NumberText.Read(cell.Text) is not null) == 1)
        {
            form.TotalWeight ??= RawValue.Of(label) with { Text = label.Label.Points!.Value.ToString(CultureInfo.InvariantCulture) };
        }
    }

    [GeneratedRegex(@"^\s*[(（]?满分\s*(?:[:：]\s*)?(\d{1,3})(?:\s*分)?(?:\s*[)）])?\s*$")]
    private static partial Regex FullPoints();

    /// <summary>True where a row below the total may be the total all the same, 指标得分合计 | 90 | 85 above 总分 | 100 | 94: its points are the hundred or the sum of those
    /// that were read. 合计 | 35.20 | 34.80 of a list of outlays is none.</summary>
    public static bool MayFollow(GridRow row, EvaluationForm form)
    {
        var numbers = row.Filled.Skip(1).Select(cell => NumberText.Read(cell.Text)).OfType<decimal>().ToList();
        return numbers.Contains(Whole) || numbers.Contains(Sum(form, "weight")) || numbers.Contains(Sum(form, "score"));
    }

    /// <summary>Takes the rest of a score that a page break tore, 95. | 3 or 95.7 | 8: with it the total is the sum of the scores. Digits below the total
    /// that make no sum are doubted where they stand in a table; elsewhere they are a page's number. False where the row is none of these.</summary>
    public static bool TakeRest(GridRow row, EvaluationForm form)
    {
        if (row.Filled is not [var rest] || form.TotalScore is not { } score || rest.Text.Length > 2 || !rest.Text.All(char.IsAsciiDigit))
        {
            return false;
        }

        var whole = score.Text + rest.Text;
        if (NumberText.Read(whole) == Sum(form, "score") && NumberText.Read(score.Text) != Sum(form, "score"))
        {
            form.Repairs.Add(new Repair(null, "total_score", "joined_page", score.Text, whole, 0.9m, score.Location));
            form.TotalScore = score with { Text = whole };
        }
        else if (!row.IsProse)
        {
            form.Problems.Add(new Problem("total_unclear", Severity.Warning, $"总分行之下的“{rest.Text}”可能是总分被分页拆开的一部分，请核对。", rest.Address, "total_score"));
        }

        return true;
    }

    /// <summary>True for a row of one name and two figures that are the sums of the points and of the scores above, a total, whatever its name; also without one, where the points are all that a form has.</summary>
    public static bool IsSum(GridRow row, EvaluationForm form)
    {
        if (form.Indicators.Count < 2 || row.Filled.Count is not (2 or 3) || (row.Filled.Count == 2 && form.TotalScore is not null) || row.Filled.FindAll(cell => NumberText.Read(cell.Text) > 0) is not [var one, var other] || (row.Filled.Count == 3 && row.Filled[0] == one))
        {
            return false;
        }

        var (first, second) = (NumberText.Read(one.Text)!.Value, NumberText.Read(other.Text)!.Value);
        var (weights, scores) = (Sum(form, "weight"), Sum(form, "score"));
        return (first, second) == (weights, scores) || (row.Filled.Count == 2 && (((first, second) == (scores, weights)) || (Math.Max(first, second) == Whole && weights == Whole)));
    }

    // A reviewer's total stands in its own column beside the score, which then stands in its own too.
    // Where another figure than the placed ones is the sum of the scores, the places are not to be trusted.
    // 分值 | 扣分: without a column of scores the points must stand in theirs.
    private static List<Cell> Figures(GridRow row, IndicatorsBand indicators, decimal scores)
    {
        var numbers = row.Filled.Where((cell, index) => (index > 0 || row.Filled.Count == 2) && NumberText.Read(cell.Text) is not null).ToList();
        var first = Math.Min(indicators.PositionOf("weight") ?? int.MaxValue, indicators.PositionOf("score") ?? int.MaxValue);
        var isPlaced = !indicators.IsGapless && numbers.Exists(cell => cell.Position == (indicators.PositionOf("score") ?? indicators.PositionOf("weight"))) && numbers.TrueForAll(cell => cell.Position >= first || cell.Text.TrimEnd().EndsWith('%') || TableColumn.IsIgnored(indicators.FieldAt(cell.Position)));
        var placed = isPlaced ? numbers.FindAll(cell => !TableColumn.IsIgnored(indicators.FieldAt(cell.Position))) : numbers;
        return placed.Exists(cell => NumberText.Read(cell.Text) == scores) || !numbers.Exists(cell => NumberText.Read(cell.Text) == scores) ? placed : numbers;
    }

    // 总分 | 90 | 100 | 95.3: one figure is the sum of the points and one that of the scores; a second sum, of the points set at first, is nobody's.
    private static (Cell Weight, Cell Score)? Proven(List<Cell> numbers, EvaluationForm form)
    {
        var (weights, scores) = (Sum(form, "weight"), Sum(form, "score"));
        return weights != scores && (weights == Whole || !numbers.Exists(cell => NumberText.Read(cell.Text) == Whole)) && numbers.FindAll(cell => NumberText.Read(cell.Text) == weights) is [var weight] && numbers.FindAll(cell => NumberText.Read(cell.Text) == scores) is [var score]
            ? (weight, score)
            : null;
    }

    // 合计 | 100 | | 100 | | 100 | 95: where each level has points, each of their columns has a sum; those of the indicators stand below their own headings and add up.
    private static (Cell Weight, Cell Score)? Placed(List<Cell> numbers, EvaluationForm form, int? weightAt, int? scoreAt) =>
        numbers.Find(cell => cell.Position == weightAt) is { } weight && numbers.Find(cell => cell.Position == scoreAt) is { } score
        && NumberText.Read(weight.Text) == Sum(form, "weight") && NumberText.Read(score.Text) == Sum(form, "score") ? (weight, score) : null;

    private static void Keep(EvaluationForm form, Cell weight, Cell score)
    {
        form.TotalWeight = RawValue.Of(weight);
        form.TotalScore = RawValue.Of(score);
    }

    private static void ReportShift(EvaluationForm form, GridRow row, Cell score, int? scoreAt)
    {
        if (scoreAt is { } at && (at != score.Position || row.IsRestored))
        {
            form.Repairs.Add(new Repair(null, "total_score", score.Position > at ? "shifted_right" : "shifted_left", score.Text, score.Text, 0.95m, score.Address));
        }
    }

    // One figure alone: its column decides, or its name, 得分合计; off both columns the rows' own sums do.
    private static void KeepOnly(EvaluationForm form, GridRow row, Cell only, int? weightAt, int? scoreAt)
    {
        var (number, weights, scores) = (NumberText.Read(only.Text), Sum(form, "weight"), Sum(form, "score"));
        if (row.Filled[0].Label.Name.Contains("得分", StringComparison.Ordinal) && (row.IsRestored ? number != weights : only.Position == row.Filled[0].Position + 1))
        {
            form.TotalScore = RawValue.Of(only);
            return;
        }

        // 总分 | 98.79 over the columns of points and scores: it stands below the points, and is the scores' sum.
        var isPlaced = (only.Position == weightAt && (number == weights || number != scores)) || only.Position == scoreAt;
        if (isPlaced ? only.Position == weightAt : number == weights)
        {
            form.TotalWeight = RawValue.Of(only);
        }
        else
        {
            form.TotalScore = RawValue.Of(only);
        }

        if (!isPlaced && (number == weights) == (number == scores))
        {
            form.Problems.Add(new Problem("total_unclear", Severity.Warning, $"总分行只有一个数“{only.Text}”且不在得分列，按{(form.TotalScore is null ? "分值" : "得分")}读取。", only.Address, "total_score"));
        }
    }

    // 优, 自评等级：优, （自评等级）优
    [GeneratedRegex("^[(]?(?:(?:自评|评价|绩效)?(?:等级|结论|评级|结果|等次)[)]?[:(]?)?(优秀?|良好?|中|差|不?合格)[)]?$")]
    private static partial Regex Grade();

    private static decimal Sum(EvaluationForm form, string field)
    {
        var rows = form.Funds.Where(fund => fund.Kind == "total").Concat(form.Indicators);
        var sum = rows.Sum(row => NumberText.Points(row.Text(field)) ?? 0);
        return field == "weight" && form.Funds.All(fund => NumberText.Read(fund.Text("weight")) is null) ? sum + (form.FundPoints ?? 0) : sum;
    }
}
