using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms;
using PerfEval.Etl.Forms.Labels;
using PerfEval.Warehouse.Lake;

namespace PerfEval.Etl.Rosters;

/// <summary>Reads a list of the units and projects that must report, from a workbook, a text or any other document that holds a table.
/// Columns are known by their headings; what is left out or understood from the line above is a problem with its address.</summary>
public sealed partial class RosterReader
{
    private readonly RosterVocabulary vocabulary = RosterVocabulary.Load();
    private readonly List<RosterLine> lines = [];
    private readonly List<Problem> problems = [];
    private readonly HashSet<(string?, string?, string?, string?)> known = [];

    /// <summary>Reads a list.</summary>
    /// <param name="document">The list.</param>
    /// <param name="year">The year it is imported for; lines that name another one are left out.</param>
    public static RosterReading Read(SourceDocument document, int year)
    {
        var content = new DocumentReaders().Read(document);
        var reader = new RosterReader();
        reader.problems.AddRange(content.Problems);
        var tables = content.Grids.Count(grid => reader.ReadGrid(grid, year));
        if (content.Grids.Count > 0 && tables == 0)
        {
            reader.problems.Add(new Problem("no_roster", Severity.Error, "没有找到名单：表头里应有“主管部门”“实施单位”“项目名称”等列名，请按模板整理后再导入。"));
        }
        else if (tables > 0 && reader.lines.Count == 0)
        {
            reader.problems.Add(new Problem("empty_roster", Severity.Error, "名单里一行也没有，请填好后再导入。"));
        }

        return new RosterReading(reader.lines, reader.problems);
    }

    private bool ReadGrid(CellGrid grid, int year)
    {
        RosterHeading? heading = null;
        RosterLine? above = null;
        foreach (var row in grid.Rows.Where(row => !row.IsBlank))
        {
            if (RosterHeading.Of(row, vocabulary) is { } found)
            {
                (heading, above) = (found, null);
            }
            else if (heading is not null)
            {
                above = ReadRow(row, heading, above, year) ?? above;
            }
        }

        return heading is not null;
    }

    // Null for a row that is no line of the list.
    private RosterLine? ReadRow(GridRow row, RosterHeading heading, RosterLine? above, int year)
    {
        var (department, unit, project) = (heading.Text(row, "department"), heading.Text(row, "unit"), heading.Text(row, "project_name"));
        if ((department ?? unit ?? project) is not { } first || row.Filled.Any(cell => vocabulary.IsTotal(LabelText.Compact(cell.Text))))
        {
            Note("roster_line_skipped", Severity.Info, row, "这一行是合计，或没有单位也没有项目，未列入名单。");
            return null;
        }

        if (heading.Text(row, "year") is { } printed && !printed.Contains(year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal))
        {
            Note("roster_other_year", Severity.Warning, row, $"“{first}”写的是 {printed}，不是 {year} 年度，未列入名单。");
            return null;
        }

        // Lists merge a body's cell over its projects: an empty one means the body above.
        if (above is not null && unit is null && department is null)
        {
            (department, unit) = (above.Department, above.Unit);
            Note("roster_filled_down", Severity.Info, row, $"“{first}”这一行没有写单位，按上一行的“{unit ?? department}”理解。");
        }
        else if (department is null && heading.Fields.ContainsKey("department"))
        {
            department = above?.Department;
        }

        return Add(new RosterLine(
            lines.Count + 1, heading.Text(row, "region"), department, unit, project, Code(row, heading), IsEnded(row, heading), row.Filled[0].Address), row);
    }

    private RosterLine Add(RosterLine line, GridRow row)
    {
        if (known.Add((line.Department, line.Unit, line.ProjectName, line.ProjectCode)))
        {
            lines.Add(line);
        }
        else
        {
            Note("roster_duplicate", Severity.Warning, row, $"“{line.ProjectName ?? line.Unit ?? line.Department}”在名单中重复，只计一次。");
        }

        return line;
    }

    private string? Code(GridRow row, RosterHeading heading)
    {
        var code = heading.Text(row, "project_code");
        if (code is null || !Mangled().IsMatch(code))
        {
            return code;
        }

        Note("roster_code_mangled", Severity.Warning, row, $"项目编码“{code}”已被表格软件改成科学计数，这一行改按名称核对；请把该列设为文本格式后重新填写。");
        return null;
    }

    private bool IsEnded(GridRow row, RosterHeading heading)
    {
        var state = heading.Text(row, "state");
        var isEnded = vocabulary.IsEnded(state, heading.StateLabel);
        if (isEnded is null)
        {
            Note("roster_state_unknown", Severity.Warning, row, $"状态“{state}”不认识，按应报理解；已结束的请填“已结束”。");
        }

        return isEnded ?? false;
    }

    private void Note(string code, Severity severity, GridRow row, string message) => problems.Add(new Problem(code, severity, message, row.Filled[0].Address));

    [GeneratedRegex(@"^\d(\.\d+)?[Ee]\+?\d+$")]
    private static partial Regex Mangled();
}
