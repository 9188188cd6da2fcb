using Microsoft.AspNetCore.Mvc;
using PerfEval.Dashboards.Decisions;
using PerfEval.Dashboards.Display;
using PerfEval.Dashboards.Pages.Fields;
using PerfEval.Dashboards.Site;
using PerfEval.Etl.Corrections;
using PerfEval.Warehouse.Engine;
using PerfEval.Warehouse.Lake;

namespace PerfEval.Dashboards.Pages;

/// <summary>更正: one field of a form, what stands there, what a person puts in its place, and what that changes before it is confirmed.</summary>
public sealed class CorrectModel(WarehouseSession session, CorrectionReader parser, DecisionDesk desk) : WarehousePage(session)
{
    private const string WhereBlank = "表中没有填的，请留空。";

    private readonly WarehouseSession session = session;
    private IReadOnlyList<FieldLine> lines = [];
    private FieldLine? line;

    /// <summary>The field: a <see cref="FieldKey"/>.</summary>
    [BindProperty(SupportsGet = true, Name = "field")]
    public string? Key { get; set; }

    /// <summary>What is to stand there; null before anything was typed.</summary>
    [BindProperty(SupportsGet = true, Name = "value")]
    public string? Typed { get; set; }

    /// <summary>True where somebody looks at taking the correction back.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Undo { get; set; }

    /// <summary>True where something was typed, also where that is blank.</summary>
    [BindProperty(SupportsGet = true, Name = "look")]
    public bool IsLooking { get; set; }

    /// <summary>True right after a decision.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Decided { get; set; }

    /// <summary>The field as it stands.</summary>
    public FieldView? Field { get; private set; }

    /// <summary>The field as such.</summary>
    public CorrectableField? Definition { get; private set; }

    /// <summary>The form it stands in.</summary>
    public ResultRow? Form { get; private set; }

    /// <summary>Name of the row it stands in; null for the head.</summary>
    public string? Line { get; private set; }

    /// <summary>The correction that stands; null where there is none.</summary>
    public ResultRow? Correction { get; private set; }

    /// <summary>The unit that an amount without one is taken in; null where the field is no amount.</summary>
    public string? Unit { get; private set; }

    /// <summary>How the value is written.</summary>
    public string Hint => Definition!.Content switch
    {
        FieldContent.Amount => $"不带单位的数按{Unit}理解，也可写 543.2万元。{WhereBlank}",
        FieldContent.AmountUnit => "写元、千元、万元或亿元。表中没有自带单位的金额都随之改变，单独更正过的金额不变。",
        FieldContent.FormKind => "写项目支出、部门整体或转移支付。",
        _ => WhereBlank,
    };

    /// <summary>Why the typed value or the undoing cannot be taken.</summary>
    public string? Refusal { get; private set; }

    /// <summary>What the typed value is understood as.</summary>
    public string? Understood { get; private set; }

    /// <summary>What would change; null before anything was typed.</summary>
    public DecisionEffect? Effect { get; private set; }

    /// <summary>Keeps a correction, or takes one back.</summary>
    /// <param name="what"><c>field.correct</c> or <c>field.restore</c>.</param>
    /// <param name="who">Who decides.</param>
    /// <param name="reason">Why.</param>
    public async Task<IActionResult> OnPostAsync(string? what, string? who, string? reason)
    {
        if (what is not (Decision.Correct or Decision.Uncorrect) || DecisionDesk.SignatureOf(who, reason) is not { } signed)
        {
            return BadRequest();
        }

        if (session.IsEmpty || !Find(session.Reader))
        {
            return NotFound();
        }

        Typed ??= "";
        (Undo, IsLooking) = (what == Decision.Uncorrect, what == Decision.Correct);
        if (Proposal(signed.Who, signed.Reason) is not { } decision)
        {
            return Page();
        }

        await desk.Keep(decision);
        return RedirectToPage(new { field = Key, decided = true });
    }

    /// <inheritdoc/>
    protected override IActionResult Load(WarehouseReader reader)
    {
        if (!Find(reader))
        {
            return NotFound();
        }

        if ((IsLooking || Undo) && Proposal("", "") is { } decision)
        {
            Effect = desk.EffectOf([Field!.Key.DocumentKey], decision);
        }

        return Page();
    }

    private bool Find(WarehouseReader reader)
    {
        if (FieldKey.Parse(Key) is not { } key || CorrectableField.Find(key) is not { } definition)
        {
            return false;
        }

        lines = FieldLine.Of(reader, key.DocumentKey, key.FormOrdinal);
        line = lines.FirstOrDefault(candidate => candidate.Holds(key));
        Form = ResultRow.Of(reader.Read("fct_evaluation", new Dictionary<string, object?> { ["document_key"] = key.DocumentKey, ["form_ordinal"] = key.FormOrdinal })).FirstOrDefault();
        if (line is null || Form is null)
        {
            return false;
        }

        (Definition, Field, Correction) = (definition, line.View(definition), line.Correction(definition));
        Line = line.Number is { } number ? $"{(key.Part == FieldKey.Funds ? "资金" : "指标")}第 {number} 行“{line.Name ?? "（无名称）"}”" : null;
        Unit = definition.Content == FieldContent.Amount ? CorrectionReader.UnitOf(line.Context(definition, lines)) : null;
        return true;
    }

    /// <summary>The decision as it would be kept; null where it is refused.</summary>
    private Decision? Proposal(string who, string reason) => Undo ? Undoing(who, reason) : Correcting(who, reason);

    private Decision? Undoing(string who, string reason)
    {
        Refusal = Correction is null ? "这一项没有更正过。"
            : Definition!.Content == FieldContent.IndicatorText && line!.LaterTexts((DateTime)Correction["decided_at"]!).FirstOrDefault() is { } later
                ? $"这一行的{FieldNames.Of(later.Text("field")!)}是在此之后更正的，请先撤销那一条。"
            : null;
        return Refusal is null ? Decision.Now(who, Decision.Uncorrect, Key!, reason) : null;
    }

    private Decision? Correcting(string who, string reason)
    {
        var reading = parser.Read(Definition!, Typed ?? "", line!.Context(Definition!, lines));
        Refusal = reading.Refusal;
        if (reading.Sets is not { } sets)
        {
            return null;
        }

        Understood = UnderstoodAs(sets);
        return Decision.Now(who, Decision.Correct, Key!, reason, new CorrectedValue(Field!.Printed, Field.Location, Typed?.Trim() ?? "", sets).ToString());
    }

    private string UnderstoodAs(IReadOnlyDictionary<string, string?> sets)
    {
        var value = FieldText.Of(Definition!, sets[Definition!.Column]) + (Unit is null || sets[Definition.Column] is null ? "" : " 元");
        return Definition.Name is "target" or "actual" ? $"{value}（{Quantity(sets, Definition.Name)}）" : value;
    }

    private static string Quantity(IReadOnlyDictionary<string, string?> sets, string side)
    {
        var amount = sets[$"{side}_date"] ?? sets[$"{side}_value"];
        var high = sets[$"{side}_value_high"] is { } upper ? $"–{upper}" : "";
        return amount is null ? "不是可比较的数量" : $"{sets[$"{side}_op"]} {amount}{high} {sets[$"{side}_unit"]}".Trim();
    }
}
