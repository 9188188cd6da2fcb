using System.Text.RegularExpressions;
using PerfEval.Etl.Forms.Bands;
using PerfEval.Etl.Forms.Labels;
using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms;

/// <summary>Turns a form as printed into values. What does not parse stays null and becomes a problem; what is put right becomes a repair.</summary>
public sealed partial class EvaluationParser(Vocabulary vocabulary, QuantityReader quantities)
{
    private const decimal FullPoints = 100;

    // 自评结论 may be a sentence, which names no grade.
    private const int LongestGrade = 20;

    // What spending is worth in most forms, where a form does not say.
    private const decimal FundPoints = 10;

    /// <summary>Parses one form.</summary>
    /// <param name="form">The form as printed.</param>
    /// <param name="ordinal">Its number within the document, from 1.</param>
    /// <param name="year">The year taken for it and where it was found.</param>
    public SelfEvaluation Parse(EvaluationForm form, int ordinal, FormYear year)
    {
        TakeSecondNames(form);
        TakeUnitOfAmounts(form);
        form.Problems.AddRange(TwoTotals.Settle(form));
        var (name, code) = CodedName.Project(form.Head.GetValueOrDefault("project_name") is { } named && !ExcelDamage.IsErrorValue(named.Text) ? named.Text : null);
        var (department, departmentCode) = CodedName.Body(Head(form, "department") ?? Head(form, "provincial_department"));
        var (implementer, implementerCode) = CodedName.Body(Head(form, "implementing_unit"));
        var unit = form.AmountUnit?.Text;
        var numbers = new NumberCells(vocabulary, form.Problems);
        var funds = new FundsParser(numbers, form).Parse(unit);
        var indicators = new IndicatorsParser(vocabulary, quantities, numbers, form).Parse(year.Year);
        form.Problems.AddRange(new RowChecker(vocabulary).Check(indicators));
        CheckComplete(form, unit);
        form.Problems.AddRange(FundsChecker.Check(form, funds).ToList());
        form.Problems.AddRange(MissingFields.Of(form, Kind(form)));
        form.Problems.AddRange(FormulaErrors.Of(form));
        var again = new NumberCells(vocabulary, []);
        CheckPoints(form, again, funds, indicators);
        // A row printed twice is said already, and explains why the points are too many.
        form.Problems.AddRange(form.Problems.Exists(problem => problem.Code == "row_repeated") ? [] : UndividedRows.Of(indicators, funds.FirstOrDefault(fund => fund.Kind == "total")?.Weight, again.Points(form.TotalWeight, "total_weight")).ToList());
        form.Problems.AddRange(year.Problems);
        return new SelfEvaluation
        {
            Ordinal = ordinal,
            Kind = Kind(form),
            Title = form.Title is { } title ? TitleText(title.Text) : null,
            ProjectName = name,
            ProjectCode = CodedName.InOneLine(Head(form, "project_code")) ?? code,
            UnitCode = Head(form, "unit_code") ?? implementerCode ?? departmentCode,
            Region = RegionText.Find(implementer, department, form.Title?.Text),
            Year = year.Year,
            YearSource = year.Source,
            Department = department,
            ImplementingUnit = implementer,
            ProjectTotalAmount = numbers.Yuan(form.Head.GetValueOrDefault("project_total_amount"), unit ?? "元", "project_total_amount"),
            AmountUnit = unit,
            Funds = funds,
            GoalExpected = Text(form.GoalExpected),
            GoalActual = Text(form.GoalActual),
            Indicators = indicators,
            TotalWeight = numbers.Points(form.TotalWeight, "total_weight"),
            TotalScore = numbers.Points(form.TotalScore ?? form.Head.GetValueOrDefault("total_score"), "total_score"),
            Grade = Grade(form),
            Notes = form.Notes.Count == 0 ? null : string.Join("\n", form.Notes.Select(note => note.Text)),
            Location = form.Location,
            Repairs = form.Repairs,
            Problems = form.Problems,
            Raw = Raw(form),
        };
    }

    private string? Grade(EvaluationForm form)
    {
        var grade = GradeText.Read(Head(form, "grade"));
        if (grade is null && form.Head.GetValueOrDefault("grade") is { Text.Length: <= LongestGrade } printed)
        {
            form.Problems.Add(new Problem("grade_unclear", Severity.Info, $"“{printed.Text}”看不出是哪个等级，未读取。", printed.Location, "grade"));
        }

        return grade;
    }

    private static string TitleText(string text) => text.Trim('#', '*', ' ', '　', '\t');

    private FormKind Kind(EvaluationForm form)
    {
        // 部门（单位）整体 is printed with brackets of either width, and with blanks between the letters.
        var title = LabelText.Compact(form.Title?.Text ?? string.Empty);
        var text = $"{title} {LabelText.Compact(form.Head.GetValueOrDefault("project_name")?.Text ?? string.Empty)}";
        return vocabulary.DepartmentForms.Any(word => text.Contains(word, StringComparison.Ordinal)) ? FormKind.Department
            : form.Head.ContainsKey("central_department") || vocabulary.TransferForms.Any(word => title.Contains(word, StringComparison.Ordinal)) ? FormKind.Transfer
            : FormKind.Project;
    }

    // Whose project it is, or else who files the form, carries the project out unless the form names somebody else.
    private static void TakeSecondNames(EvaluationForm form)
    {
        TakeSection(form);
        foreach (var field in new[] { "project_unit", "reporting_unit" })
        {
            if (form.Head.Remove(field, out var unit))
            {
                form.Head.TryAdd("implementing_unit", unit);
                Rename(form, field, "implementing_unit");
            }
        }

        // 一级项目名称 stands beside the name of the project that is a part of it, or alone.
        if (form.Head.Remove("programme", out var programme))
        {
            form.Head.TryAdd("project_name", programme);
            Rename(form, "programme", "project_name");
        }
    }

    // 承办部门 | 权益部 beside 单位名称 | …: an office within the unit that the form names, not the unit.
    private static void TakeSection(EvaluationForm form)
    {
        if (!form.Head.Remove("section", out var section))
        {
            return;
        }

        if (Office().IsMatch(LabelText.Compact(section.Text)) && (form.Head.ContainsKey("project_unit") || form.Head.ContainsKey("reporting_unit")))
        {
            form.Problems.Add(new Problem("field_twice", Severity.Info, $"“{section.Text}”像是内设机构，未读作实施单位。", section.Location, "implementing_unit"));
        }
        else
        {
            form.Head.TryAdd("implementing_unit", section);
            Rename(form, "section", "implementing_unit");
        }
    }

    // What was said of a unit under another label is said of the field that has it.
    private static void Rename(EvaluationForm form, string from, string to)
    {
        for (var at = 0; at < form.Problems.Count; at++)
        {
            form.Problems[at] = form.Problems[at].Field == from ? form.Problems[at] with { Field = to } : form.Problems[at];
        }

        for (var at = 0; at < form.Repairs.Count; at++)
        {
            form.Repairs[at] = form.Repairs[at].Field == from ? form.Repairs[at] with { Field = to } : form.Repairs[at];
        }
    }

    [GeneratedRegex("^[^省市县区镇乡局委院校]{1,8}(?:科|股|室|部|组|科室|处室|(?<!办事|管理|工程|服务|养护)处)$")]
    private static partial Regex Office();

    // 150万元 | 147.3万元: no heading says the unit, every amount does.
    private void TakeUnitOfAmounts(EvaluationForm form)
    {
        if (form.AmountUnit is not null)
        {
            return;
        }

        var amounts = form.Funds.SelectMany(fund => FundsBand.Amounts.Select(field => fund.Cells.GetValueOrDefault(field))).OfType<RawValue>().Where(amount => !vocabulary.IsNoNumber(amount.Text)).ToList();
        if (amounts.ConvertAll(amount => Amount.UnitOf(amount.Text)).Distinct().ToList() is [{ } unit])
        {
            form.TakeUnit(new RawValue(unit, amounts[0].Location), isOfFunds: true);
            form.Repairs.Add(new Repair(null, "amount_unit", "unit_of_amounts", null, unit, 0.95m, amounts[0].Location));
        }
    }

    private string? Head(EvaluationForm form, string field) => Text(form.Head.GetValueOrDefault(field));

    private string? Text(RawValue? value) => value is null || vocabulary.IsBlank(value.Text) ? null : value.Text;

    private static void CheckComplete(EvaluationForm form, string? unit)
    {
        var at = form.Title?.Location ?? form.Location;
        if (!form.HasIndicatorTable)
        {
            form.Problems.Add(new Problem("no_indicators", Severity.Error, "没有找到指标表，文件可能不完整。", at, "indicators"));
        }
        else if ((form.TotalScore ?? form.TotalWeight) is null && !form.Head.ContainsKey("total_score"))
        {
            // A table without points is known for one by its rows and by what stands below them: cut off in its heading, it would look the same.
            var (severity, message) = !form.HasPoints && form.Indicators.Count > 0 && form.IsClosed
                ? (Severity.Info, "指标表没有分值和得分，也就没有总分。")
                : (Severity.Error, "指标表没有总分行，表格可能被截断，请核对原件后重新报送。");
            form.Problems.Add(new Problem("no_total", severity, message, at, "total_score"));
            form.Problems.Add(new Problem("no_total", Severity.Info, "没有找到总分值。", at, "total_weight"));
        }
        else if (form.TotalScore is null && !form.Head.ContainsKey("total_score"))
        {
            form.Problems.Add(new Problem("no_total", Severity.Warning, "总分行没有得分，请核对原件。", form.TotalWeight!.Location, "total_score"));
        }
        else if (form is { TotalScore: null, TotalWeight: null, IsClosed: false } && form.Indicators.Exists(row => row.Cells.ContainsKey("weight")))
        {
            // The score stands in the head, and the row of the total may be what was cut off.
            form.Problems.Add(new Problem("no_total", Severity.Info, "没有总分行，没有找到总分值。", form.Indicators[^1].Location, "total_weight"));
        }
        else if (form is { TotalScore: null, TotalWeight: null, Indicators.Count: 0 })
        {
            // The score stands in the head, and the file ends within the heading: no column of points tells that there were any.
            form.Problems.Add(new Problem("no_indicators", Severity.Error, "指标表只有表头，没有指标，表格可能被截断，请核对原件后重新报送。", at, "indicators"));
            form.Problems.Add(new Problem("no_total", Severity.Info, "没有找到总分值。", at, "total_weight"));
        }
        else if (form is { TotalScore: null, TotalWeight: null, HasPoints: false, IsClosed: false })
        {
            // The score stands in the head, no points tell how many rows there were, and nothing stands below them.
            form.Problems.Add(new Problem("rows_missing", Severity.Info, "指标表没有分值和总分，之下也没有别的内容，无法确定指标是否齐全，请核对。", form.Indicators[^1].Location, "indicators"));
        }

        if (!form.HasIndicatorTable || form.Funds.Count == 0)
        {
            form.Problems.AddRange(Missing(form, unit).Select(field => new Problem("field_missing", Severity.Info, "表格没有读全，这一项没有找到。", at, field)));
        }

        if (!form.HasIndicatorTable && form.Funds.Count == 0)
        {
            // Lines of a page without its table: what stands beside a label there may be another label's, or half of a name.
            form.Problems.AddRange(form.Head.Select(read => new Problem("field_doubtful", Severity.Info, $"表格没有读全，“{read.Value.Text}”可能不完整或不是这一项，请核对。", read.Value.Location, read.Key)));
            form.Problems.AddRange(form.Title is { } title ? [new Problem("field_doubtful", Severity.Info, "表格没有读全，表名可能不是这张表的，请核对。", title.Location, "title")] : []);
        }

        if ((form.GoalExpected is null) != (form.GoalActual is null))
        {
            form.Problems.Add(new Problem("goal_missing", Severity.Info, "总体目标只找到预期目标和实际完成情况中的一项，请核对。", at, form.GoalExpected is null ? "goals.expected" : "goals.actual"));
            if ((form.GoalExpected ?? form.GoalActual) is { } only && form.HasGoalColumns && only.Text.AsSpan().Trim().IndexOfAny(' ', '\n') > 0)
            {
                // Two columns, and one text: it may be both of them.
                form.Problems.Add(new Problem("goal_missing", Severity.Info, "预期目标和实际完成情况可能写在一格里，请核对。", only.Location, form.GoalExpected is null ? "goals.actual" : "goals.expected"));
            }
        }
    }

    // A form that was not read whole may print what was not found.
    private static List<string> Missing(EvaluationForm form, string? unit)
    {
        (string Field, bool IsThere)[] fields =
        [
            ("project_name", form.Head.ContainsKey("project_name")), ("department", form.Head.ContainsKey("department")),
            ("implementing_unit", form.Head.ContainsKey("implementing_unit")), ("amount_unit", unit is not null),
            ("goals.expected", form.GoalExpected is not null), ("goals.actual", form.GoalActual is not null), ("total_weight", form.TotalWeight is not null),
            ("total_score", form.TotalScore is not null || form.Head.ContainsKey("total_score")),
        ];
        return fields.Where(field => !field.IsThere && !form.Problems.Exists(problem => problem.Field == field.Field)).Select(field => field.Field).ToList();
    }

    // The score in the head stands whole above a table that was cut off: then its points are too few.
    private static void CheckPoints(EvaluationForm form, NumberCells numbers, IReadOnlyList<FundRow> funds, IReadOnlyList<IndicatorScore> indicators)
    {
        if (form is not { HasIndicatorTable: true, HasPoints: true, TotalScore: null, TotalWeight: null } || numbers.Points(form.Head.GetValueOrDefault("total_score"), "total_score") is not { } total)
        {
            return;
        }

        var fund = funds.FirstOrDefault(row => row.Kind == "total");
        var isShort = indicators.Any(row => row.Weight is not null)
            ? indicators.Sum(row => row.Weight) + (fund?.Weight ?? FundPoints) < FullPoints
            : indicators.Sum(row => row.Score) + (fund?.Score ?? FundPoints) < total;
        if (isShort)
        {
            var at = form.Indicators.Count == 0 ? form.Location : form.Indicators[^1].Location;
            form.Problems.Add(new Problem("rows_missing", Severity.Warning, "指标表没有总分行，各项分值加起来也不够，表格可能被截断，请核对原件。", at, "indicators"));
            form.Problems.Add(new Problem("rows_missing", Severity.Warning, "总分行可能在被截断的部分，没有找到总分值。", at, "total_weight"));
        }
    }

    private static Dictionary<string, RawValue> Raw(EvaluationForm form)
    {
        var raw = new Dictionary<string, RawValue>(form.Head);
        void Add(string field, RawValue? value)
        {
            if (value is not null)
            {
                raw[field] = value;
            }
        }

        Add("title", form.Title);
        Add("goals.expected", form.GoalExpected);
        Add("goals.actual", form.GoalActual);
        Add("total_weight", form.TotalWeight);
        Add("total_score", form.TotalScore);
        Add("amount_unit", form.AmountUnit);
        return raw;
    }
}
