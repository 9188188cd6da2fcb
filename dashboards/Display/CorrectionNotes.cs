using System.Text.Json;
using PerfEval.Dashboards.Site;

namespace PerfEval.Dashboards.Display;

/// <summary>The corrections of the warehouse, for showing them wherever a corrected value is shown: what the form prints, and who put what in its place.</summary>
/// <param name="session">The warehouse as this request sees it.</param>
public sealed class CorrectionNotes(WarehouseSession session)
{
    /// <summary>Columns of the form that restate a column of its total of funds, or are made of it.</summary>
    private static readonly Dictionary<string, string[]> FundColumns = new()
    {
        ["initial_yuan"] = ["initial_yuan"],
        ["annual_yuan"] = ["annual_yuan", "execution_rate_pct", "unspent_yuan"],
        ["executed_yuan"] = ["executed_yuan", "execution_rate_pct", "unspent_yuan"],
        ["rate_pct"] = ["printed_rate_pct"],
        ["weight"] = ["fund_weight"],
        ["score"] = ["fund_score"],
    };

    private Dictionary<(string Form, string Column), string>? columns;
    private ILookup<string, ResultRow>? forms;

    /// <summary>One sentence on a correction: <c>表中印作“542.24”，王某更正为“543.24”：录入错误</c>.</summary>
    public static string Sentence(ResultRow row) =>
        $"{(row.Text("printed") is { } printed ? $"表中印作“{printed}”" : "表中没有印出")}，{row.Text("who")}更正为{(row.Text("typed") is { } typed ? $"“{typed}”" : "空")}：{row.Text("reason")}"
        + (row.Text("state") == "question" ? $"。重新读取后原文是“{row.Text("read_printed") ?? Figures.Blank}”，这条更正没有采用，请确认" : "");

    /// <summary>What to say of a column of a row about a form; null where nothing was corrected.</summary>
    public string? Of(ResultRow row, string column)
    {
        Read();
        return columns!.Count > 0 && row.Text("evaluation_key") is { } form ? columns.GetValueOrDefault((form, column)) : null;
    }

    /// <summary>What to say of a finding: corrections of the cell or the indicator row that it is about.</summary>
    public string? OfFinding(ResultRow finding)
    {
        Read();
        var corrections = forms![finding.Text("evaluation_key") ?? ""].Where(row =>
            row.Text("location") == finding.Text("location") || (row.Text("part") == "indicators" && row.Text("line_no") is { } line && line == finding.Text("row_no")));
        return string.Join('\n', corrections.Select(Sentence)) is { Length: > 0 } text ? text : null;
    }

    private void Read()
    {
        if (columns is not null)
        {
            return;
        }

        var all = session.IsEmpty ? [] : ResultRow.Of(session.Reader.Read("correction_list"));
        forms = all.Where(row => row.Text("state") == "applied").ToLookup(row => row.Text("evaluation_key") ?? "");
        columns = [];
        foreach (var row in forms.SelectMany(form => form))
        {
            foreach (var column in Columns(row))
            {
                columns.TryAdd((row.Text("evaluation_key") ?? "", column), Sentence(row));
            }
        }
    }

    private static IEnumerable<string> Columns(ResultRow row)
    {
        using var sets = JsonDocument.Parse(row.Text("sets")!);
        var names = sets.RootElement.EnumerateObject().Select(set => set.Name).ToList();
        return row.Text("part") switch
        {
            "head" => names,
            "funds" when row["is_in_total"] is true => names.SelectMany(name => FundColumns.GetValueOrDefault(name, [])),
            _ => [],
        };
    }
}
