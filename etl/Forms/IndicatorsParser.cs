using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Etl.Forms.Labels;
using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms;

/// <summary>Parses a form's indicator rows.</summary>
internal sealed partial class IndicatorsParser(Vocabulary vocabulary, QuantityReader quantities, NumberCells numbers, EvaluationForm form)
{
    /// <summary>Parses all rows.</summary>
    /// <param name="year">The form's year, for dates that print none.</param>
    public IReadOnlyList<IndicatorScore> Parse(int? year)
    {
        TakePointsOfNames();
        PointsWritten.Plain(form);
        return [.. form.Indicators.Select((row, index) => Parse(row, index + 1, year))];
    }

    // 服务老人数（30分）: where no column holds the points, they are printed behind the names of all that were scored.
    private void TakePointsOfNames()
    {
        if (form.Indicators.Exists(row => row.Cells.ContainsKey("weight") || (row.Cells.ContainsKey("score") && !PointsBehind().IsMatch(row.Text("level3") ?? string.Empty))))
        {
            return;
        }

        foreach (var row in form.Indicators)
        {
            if (row.Cells.GetValueOrDefault("level3") is { } name && PointsBehind().Match(name.Text) is { Success: true } points)
            {
                row.Cells["weight"] = name with { Text = points.Groups[1].Value };
            }
        }
    }

    [GeneratedRegex(@"[(（]\s*(\d{1,3}(?:\.\d{1,4})?)\s*分\s*[)）]\s*$")]
    private static partial Regex PointsBehind();

    private IndicatorScore Parse(RawRow row, int number, int? year)
    {
        var (target, actual) = (Text(row, "target"), Text(row, "actual"));
        var (level1, level2, level3) = (Text(row, "level1"), Text(row, "level2"), Text(row, "level3"));
        var context = new IndicatorContext(level1, level2, level3, Text(row, "unit"), row.Text("operator"), year, actual);
        var targetParsed = quantities.Target(target, context);
        var actualParsed = quantities.Actual(actual, targetParsed, context with { Other = target });
        Report(row, number, "target", target, targetParsed);
        Report(row, number, "actual", actual, actualParsed);
        var (weight, score) = (numbers.Points(row.Cells.GetValueOrDefault("weight"), "weight", number), numbers.Points(row.Cells.GetValueOrDefault("score"), "score", number));
        if (NumberText.TakenOff(row.Text("score")) is { } off && weight is not null && score + off != weight)
        {
            // 10（扣1分） of 10 points is 9 or 10.
            form.Problems.Add(new Problem("score_doubtful", Severity.Warning, $"指标表第 {number} 行的得分“{row.Text("score")}”加上所扣的分不等于分值，无法确定是扣分之前还是之后的得分，请核对。", row.Cells["score"].Location, "score", number));
        }

        return new IndicatorScore(
            number, level1, row.Level1Points, level2, level3, target, Text(row, "unit"), actual,
            weight, score, Text(row, "deviation"), targetParsed, actualParsed, row);
    }

    private string? Text(RawRow row, string field) =>
        row.Text(field) is { } text && !vocabulary.IsBlank(text) ? text : null;

    private void Report(RawRow row, int number, string field, string? printed, Quantity? parsed)
    {
        if (parsed is not ({ Mangled: true } or { Misread: true }))
        {
            return;
        }

        var at = row.Cells[field].Location;
        var (rule, code, cause) = parsed.Misread ? ("misread", "misread", "识别有误") : ("excel_format", "excel_damage", "被表格软件改变了格式");
        var now = (parsed is { Misread: true, Op: ">=" } ? "≥" : string.Empty) + (parsed.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? parsed.Value?.ToString(CultureInfo.InvariantCulture)) + (parsed.Unit == "%" ? "%" : string.Empty);
        form.Repairs.Add(new Repair(number, $"{field}_parsed", rule, printed, now, parsed.Doubtful ? 0.6m : 0.95m, at));
        if (parsed.Doubtful)
        {
            form.Problems.Add(new Problem(code, Severity.Warning, $"指标表第 {number} 行的“{printed}”疑{cause}，按 {now} 理解，请核对。", at, $"{field}_parsed", number));
        }
    }
}
