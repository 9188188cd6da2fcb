using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Etl.Forms.Labels;

namespace PerfEval.Etl.Forms;

/// <summary>Finds the year a form evaluates: a year field, the document's own year, the title, the project's name, dates in its texts, the file's name, in this order.
/// A year found lower down that differs from the one taken is a problem.</summary>
public sealed partial class YearResolver
{
    /// <summary>So many mentions make a year found in texts the document's.</summary>
    private const int Mentions = 3;

    private const int YearLength = 4;
    private const string ChineseDigits = "〇一二三四五六七八九零○";

    private readonly int? documentYear;
    private readonly int? fileYear;
    private readonly Lazy<int?> textYear;

    /// <summary>Looks at what the forms of a document share.</summary>
    /// <param name="fileName">The document's name.</param>
    /// <param name="headings">Lines above the first form and report titles.</param>
    /// <param name="forms">All its forms.</param>
    public YearResolver(string fileName, IEnumerable<string> headings, IEnumerable<EvaluationForm> forms)
    {
        documentYear = headings.Select(Labelled).FirstOrDefault(year => year is not null);
        fileYear = Labelled(fileName) ?? Bare(fileName);
        textYear = new Lazy<int?>(() => Commonest(forms.SelectMany(Texts), Mentions));
    }

    /// <summary>The year of one form.</summary>
    public FormYear Resolve(EvaluationForm form)
    {
        var name = form.Head.GetValueOrDefault("project_name");
        var stated = form.Head.GetValueOrDefault("year") is { } field ? Bare(field.Text) : null;
        var (title, named) = (Labelled(form.Title?.Text) ?? TitleYear(form), Labelled(name?.Text));
        (int? Year, string Source)[] found =
        [
            (stated, "stated"),
            (documentYear, "document"),
            (title, "title"),
            (named, "project_name"),
            ((stated ?? documentYear ?? title ?? named) is null ? textYear.Value ?? Commonest(Texts(form), 1) : null, "text"),
            (fileYear, "file"),
        ];
        var taken = found.FirstOrDefault(candidate => candidate.Year is not null);
        if (taken.Year is null)
        {
            return new FormYear(null, null, [new Problem("year_unknown", Severity.Warning, "表中没有标明评价年度。", form.Title?.Location ?? form.Location, "year")]);
        }

        var problems = found.Where(other => other.Year is not null && other.Year != taken.Year && other.Source is "title" or "project_name" && other.Year is not null && other.Year != taken.Year)
            .Select(other => Conflict(form, taken.Year.Value, other.Year!.Value, other.Source)).ToList();
        if (taken.Source is "text" or "file")
        {
            problems.Add(new Problem("year_guessed", Severity.Warning, $"表中没有标明评价年度，按{(taken.Source == "text" ? "文中提到的日期" : "文件名")}取 {taken.Year} 年。", form.Title?.Location ?? form.Location, "year"));
        }

        return new FormYear(taken.Year, taken.Source, problems);
    }

    private static Problem Conflict(EvaluationForm form, int taken, int other, string source)
    {
        var at = source == "title" ? form.Title : form.Head["project_name"];
        return new Problem("year_conflict", Severity.Warning, $"{(source == "title" ? "表题" : "项目名称")}写的是 {other} 年，与评价年度 {taken} 年不一致。", at?.Location, "year");
    }

    // (2022年度) on a line of its own below the title is read with the head.
    private static int? TitleYear(EvaluationForm form) => form.Head.GetValueOrDefault("title_year") is { } line ? Bare(line.Text) : null;

    private static IEnumerable<string> Texts(EvaluationForm form)
    {
        string?[] goals = [form.GoalExpected?.Text, form.GoalActual?.Text];
        return goals.OfType<string>().Concat(form.Indicators.SelectMany(row => row.Cells.Values.Select(value => value.Text)));
    }

    private static int? Commonest(IEnumerable<string> texts, int least)
    {
        var counts = new Dictionary<int, int>();
        foreach (var text in texts.Where(text => text.Contains('年', StringComparison.Ordinal)))
        {
            foreach (var match in YearInText().EnumerateMatches(text))
            {
                var year = int.Parse(text.AsSpan(match.Index, YearLength), CultureInfo.InvariantCulture);
                counts[year] = counts.GetValueOrDefault(year) + 1;
            }
        }

        var years = counts.Count == 0 ? [] : counts.OrderByDescending(year => year.Value).ToList();
        return years.Count > 0 && years[0].Value >= least && (years.Count == 1 || years[0].Value > years[1].Value) ? years[0].Key : null;
    }

    private static int? Labelled(string? text) =>
        text is not null && LabelledYear().Match(Digits(LabelText.Compact(text))) is { Success: true } match ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : null;

    private static int? Bare(string? text) =>
        text is not null && BareYear().Match(Digits(LabelText.Compact(text))) is { Success: true } match ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : null;

    // 二〇二三年度
    private static string Digits(string text) => ChineseYear().Replace(text, year => string.Concat(year.Value.Select(c => ChineseDigits.IndexOf(c, StringComparison.Ordinal) is var digit && digit > 9 ? 0 : digit)));

    [GeneratedRegex("二[〇零○][一二三四〇零○][〇零○一二三四五六七八九](?=年)")]
    private static partial Regex ChineseYear();

    [GeneratedRegex(@"(?<!\d)(20[0-4]\d)年")]
    private static partial Regex LabelledYear();

    [GeneratedRegex(@"(?<!\d)(20[0-4]\d)(?!\d)")]
    private static partial Regex BareYear();

    // Minutes and notices carry the year of their issue, 2023年第5号: not a date of the work.
    [GeneratedRegex(@"(?<!\d)(20[0-4]\d)年(?!第)")]
    private static partial Regex YearInText();
}
