using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms.Bands;

/// <summary>Names and codes of the head that a line end went through: 青岚省云汀 | 市社区卫生服务中心. The rest is the next line, alone or before the next label, or stands
/// below where each line of a cell became a row.</summary>
/// <param name="fieldOf">The field that a cell is the label of; null for any other cell.</param>
internal sealed partial class TornNames(Func<Cell, string?> fieldOf)
{
    /// <summary>No rest of a name is longer.</summary>
    private const int LongestRest = 30;

    // What says something of its own: （2024年度）, 单位：万元.
    private static readonly System.Buffers.SearchValues<char> Marks = System.Buffers.SearchValues.Create("：:。；;（(");

    private const string Amount = "project_total_amount";

    private static readonly System.Buffers.SearchValues<char> Digits = System.Buffers.SearchValues.Create("0123456789.,");

    private static readonly string[] Names = ["project_name", "programme", "project_code", .. HeadBand.Bodies];

    // The row's last cell, and what came of it: only that is torn by the line's end.
    private (string Field, int Line, string Text)? open;

    // Places of the names and codes in the row last read, or of the rests below them.
    private readonly Dictionary<int, string> places = [];
    private int placesAt;

    /// <summary>Forgets the rows before.</summary>
    public void Begin(GridRow row)
    {
        open = null;
        places.Clear();
        placesAt = row.Number;
    }

    /// <summary>Keeps the place of a value that was read.</summary>
    /// <param name="row">The value's row.</param>
    /// <param name="value">The cell.</param>
    /// <param name="field">Its field; others than names, codes and the amount are not kept.</param>
    /// <param name="form">The form that has it.</param>
    public void Add(GridRow row, Cell value, string field, EvaluationForm form)
    {
        var kept = form.Head.GetValueOrDefault(field) is { } head && head.Location == value.Address ? head : null;
        if ((Names.Contains(field) || field == Amount) && kept is not null)
        {
            places[value.Position] = field;
        }

        open = Names.Contains(field) && row.Cells.Count > 1 && value == row.Cells[^1] ? (field, row.Number, kept is { Text: var named } && named.Replace("-", string.Empty, StringComparison.Ordinal) == value.Text ? named : value.Text) : null;
    }

    /// <summary>Keeps a name that stands behind its label in the last cell of a line, 项目名称：石桥村道, which the line's end may have torn.</summary>
    /// <param name="row">The name's row.</param>
    /// <param name="cell">The cell of both.</param>
    /// <param name="value">The name.</param>
    /// <param name="field">Its field.</param>
    public void AddInline(GridRow row, Cell cell, RawValue value, string field) =>
        open = row.IsLine && Names.Contains(field) && cell == row.Cells[^1] ? (field, row.Number, value.Text) : null;

    /// <summary>Puts the rest of a name behind it. What may be a rest or a label that nobody knows stays where it is, with a problem that names the field.</summary>
    /// <returns>The row without the rest; null where it holds none.</returns>
    public GridRow? TakeRest(GridRow row, EvaluationForm form)
    {
        if (!row.IsProse && row.Number == placesAt + 1 && row.Filled.TrueForAll(IsBelowName))
        {
            foreach (var below in row.Filled)
            {
                Join(form, places[below.Position], below);
            }

            placesAt = row.Number;
            return new GridRow(row.Number, row.Address, []);
        }

        if (!row.IsLine || open is not var (field, line, text) || row.Number != line + 1 || form.Head.GetValueOrDefault(field)?.Text != text || row.Cells[0] is not { IsBlank: false, Text.Length: <= LongestRest } rest)
        {
            return null;
        }

        if (!MayGoOn(row, rest, field, text))
        {
            if (fieldOf(rest) is null && (row.Filled.Count == 1 || fieldOf(row.Filled[1]) is not null) && !IsWhole(field, text))
            {
                form.Problems.Add(new Problem("field_doubtful", Severity.Info, $"“{rest.Text}”可能是上一行“{text}”被换行断开的后半部分，未接上，请核对。", rest.Address, field));
            }

            return null;
        }

        Join(form, field, rest);

        // A code's digits may come on several lines, and a bracket must be closed; any other name has one rest, and what follows is a sentence of its own.
        open = row.Filled.Count == 1 && (IsDigits(field, rest) || OpenBracket.Is(form.Head[field].Text)) ? (field, row.Number, form.Head[field].Text) : null;
        return new GridRow(row.Number, row.Address, [rest with { Text = string.Empty }, .. row.Cells.Skip(1)]);
    }

    // A short text that says nothing of its own, alone or before the next label; before a label without a value the end of a body's name alone, else it may be a label too.
    private bool MayGoOn(GridRow row, Cell rest, string field, string text) =>
        (!rest.Text.AsSpan().ContainsAny(Marks) || OpenBracket.Is(text) || (OpenBracket.Is(rest.Text) && rest.Text[^1] is not ('(' or '（')) || Addition().IsMatch(rest.Text))
        && !IsWhole(field, text)
        && (row.IsProse || (row.Filled.Count == 1 && (IsDigits(field, rest) || IsEndOfBody(field, rest)))
            || (fieldOf(rest) is null && row.Filled is [_, var next, ..] && fieldOf(next) is not null && (row.Filled.Count > 2 || LabelledValue().IsMatch(next.Text) || IsEndOfBody(field, rest))));

    // 某某中心（本级）: nothing comes behind what a body is called besides.
    private static bool IsWhole(string field, string text) => HeadBand.Bodies.Contains(field) && text[^1] is ')' or '）' && !OpenBracket.Is(text);

    private static bool IsEndOfBody(string field, Cell rest) => HeadBand.Bodies.Contains(field) && MissingFields.IsBody(rest.Text);

    private static bool IsDigits(string field, Cell rest) => field == "project_code" && rest.Text.All(char.IsAsciiDigit);

    // Of a name words, of an amount digits.
    private bool IsBelowName(Cell cell) =>
        cell.Text.Length <= LongestRest && places.TryGetValue(cell.Position, out var field) && fieldOf(cell) is null && cell.Text.AsSpan().IndexOfAny(':', '：') < 0
        && (field != Amount || cell.Text.AsSpan().IndexOfAnyExcept(Digits) < 0);

    private static void Join(EvaluationForm form, string field, Cell rest)
    {
        var name = form.Head[field];
        form.Head[field] = name with { Text = $"{name.Text}\n{rest.Text}" };
        form.Repairs.Add(new Repair(null, field, "joined_line", name.Text, form.Head[field].Text, 0.7m, name.Location));
    }

    // 项目编号：XZ2022-08
    [GeneratedRegex(@"^[^:：]{2,14}[:：]\s*\S")]
    private static partial Regex LabelledValue();

    // 务中心（本级）, （本级）: the end of a body's name and what it is called besides, without figures: those are a title's year. （盖章） is what a form asks for.
    [GeneratedRegex(@"^[^（()）：:。；;\d]*[（(][^（()）：:。；;\d章]+[)）]$")]
    private static partial Regex Addition();
}
