using System.Collections.Frozen;
using System.Text.Json;
using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms.Labels;

/// <summary>What forms call things, read from <c>etl/vocabulary/*.json</c>: a new place's labels are a line there, not code.
/// Names are compared as <see cref="LabelText"/> normalises them.</summary>
public sealed class Vocabulary
{
    /// <summary>A fund's name with all that stands before it is no longer.</summary>
    private const int LongestFund = 100;

    private static readonly char[] Dashes = ['-', '—', '–', '─', '·', '•'];

    private static readonly Lazy<Vocabulary> OfAssembly = new(() => Load());

    private readonly LabelQuestion fundKind;
    private readonly LabelQuestion band;

    private Vocabulary(Func<string, JsonElement> file)
    {
        fundKind = new LabelQuestion(FindFundKind);
        band = new LabelQuestion(label => FundBands!.Contains(label) || GoalBands!.Contains(label) || IndicatorBands!.Contains(label) ? label.Name : null);
        var (head, funds, goals) = (file("head"), file("funds"), file("goals"));
        var (indicators, documents) = (file("indicators"), file("documents"));
        var patterns = new PatternIndex();
        Head = new LabelTable(head, patterns);
        FundColumns = new LabelTable(funds.GetProperty("columns"), patterns);
        FundRows = new LabelTable(funds.GetProperty("rows"), patterns);
        FundBands = new LabelNames(funds.GetProperty("bands"), patterns);
        FundAmountNames = Names(funds, "amount_names");
        FundRowPrefixes = [.. Names(funds, "row_prefixes").OrderByDescending(prefix => prefix.Length)];
        NoFundEndings = Names(funds, "no_fund_endings");
        GoalExpected = new LabelNames(goals.GetProperty("expected"), patterns);
        GoalActual = new LabelNames(goals.GetProperty("actual"), patterns);
        GoalBands = new LabelNames(goals.GetProperty("bands"), patterns);
        GoalExpectedWords = Names(goals, "expected_words");
        GoalActualWords = Names(goals, "actual_words");
        IndicatorColumns = new LabelTable(indicators.GetProperty("columns"), patterns);
        IndicatorBands = new LabelNames(indicators.GetProperty("bands"), patterns);
        Level1 = Names(indicators, "level1");
        Level2 = Names(indicators, "level2");
        Parents = indicators.GetProperty("parents").EnumerateObject().ToDictionary(name => name.Name, name => name.Value.GetString()!);
        Totals = new LabelNames(indicators.GetProperty("total"), patterns);
        Subtotals = Names(indicators, "subtotal");
        Foot = Names(indicators, "foot");
        Units = Names(file("measures"), "units");
        Notes = Names(indicators, "notes");
        FormTitles = Names(documents, "form_titles");
        DepartmentForms = Names(documents, "department_forms");
        TransferForms = Names(documents, "transfer_forms");
        Reports = Names(documents, "reports");
        NoIndicator = Names(documents, "no_indicator");
        Blanks = Names(documents, "blanks");
        NoNumbers = Names(documents, "no_number");
        LookAlikes = documents.GetProperty("look_alikes").EnumerateObject()
            .ToDictionary(kind => kind.Name, kind => kind.Value.EnumerateArray().Select(name => name.GetString()!).ToFrozenSet());
    }

    /// <summary>The vocabulary beside the assembly. What labels say is remembered by vocabulary, so that one serves all.</summary>
    public static Vocabulary Shared => OfAssembly.Value;

    /// <summary>Head labels by field.</summary>
    public LabelTable Head { get; }

    /// <summary>Columns of the funds block by field.</summary>
    public LabelTable FundColumns { get; }

    /// <summary>Rows of the funds block by kind.</summary>
    public LabelTable FundRows { get; }

    /// <summary>Labels of the funds band, the cell that names the unit.</summary>
    public LabelNames FundBands { get; }

    /// <summary>Headings of a column of amounts where each row names its own: 项目 | 金额.</summary>
    public FrozenSet<string> FundAmountNames { get; }

    /// <summary>What stands before a fund row's name (其中：), longest first.</summary>
    public IReadOnlyList<string> FundRowPrefixes { get; }

    /// <summary>What the name of a row about the funds ends with that is none of them: 预算调整率, 未执行原因.</summary>
    public FrozenSet<string> NoFundEndings { get; }

    /// <summary>Labels of the expected goal.</summary>
    public LabelNames GoalExpected { get; }

    /// <summary>Labels of the actual outcome.</summary>
    public LabelNames GoalActual { get; }

    /// <summary>Words of a heading that nobody knows which show that it is the expected goal's: 目标要求.</summary>
    public FrozenSet<string> GoalExpectedWords { get; }

    /// <summary>The same for the actual outcome's: 完成实绩.</summary>
    public FrozenSet<string> GoalActualWords { get; }

    /// <summary>Labels of the goals band.</summary>
    public LabelNames GoalBands { get; }

    /// <summary>Columns of the indicator table by field.</summary>
    public LabelTable IndicatorColumns { get; }

    /// <summary>Labels of the indicators band.</summary>
    public LabelNames IndicatorBands { get; }

    /// <summary>Names of level 1.</summary>
    public FrozenSet<string> Level1 { get; }

    /// <summary>Names of level 2.</summary>
    public FrozenSet<string> Level2 { get; }

    /// <summary>Names of level 2 that are at home below one level 1: name → level 1.</summary>
    public IReadOnlyDictionary<string, string> Parents { get; }

    /// <summary>Labels of the total row.</summary>
    public LabelNames Totals { get; }

    /// <summary>What the label of a level's own sum ends with.</summary>
    public FrozenSet<string> Subtotals { get; }

    /// <summary>Labels below the indicator table.</summary>
    public FrozenSet<string> Foot { get; }

    /// <summary>Measure words as a column 度量单位 holds them.</summary>
    public FrozenSet<string> Units { get; }

    /// <summary>Labels of the form's own notes.</summary>
    public FrozenSet<string> Notes { get; }

    /// <summary>What a form's title holds.</summary>
    public FrozenSet<string> FormTitles { get; }

    /// <summary>What the title of a whole-department form holds.</summary>
    public FrozenSet<string> DepartmentForms { get; }

    /// <summary>What the title of a transfer-payment form holds.</summary>
    public FrozenSet<string> TransferForms { get; }

    /// <summary>What a narrative report's title ends with.</summary>
    public FrozenSet<string> Reports { get; }

    /// <summary>Documents that look like self-evaluations and are not: kind → what their titles hold.</summary>
    public IReadOnlyDictionary<string, FrozenSet<string>> LookAlikes { get; }

    /// <summary>What stands where there is no indicator.</summary>
    public FrozenSet<string> NoIndicator { get; }

    /// <summary>What stands for an empty cell; <c>0</c> is a value.</summary>
    public FrozenSet<string> Blanks { get; }

    /// <summary>What stands in place of a number that there is none of: *, ×, N/A.</summary>
    public FrozenSet<string> NoNumbers { get; }

    /// <summary>Reads the vocabulary from a folder, by default the one beside the assembly.</summary>
    /// <exception cref="FileNotFoundException">A file is missing: the installation is broken.</exception>
    public static Vocabulary Load(string? directory = null)
    {
        var folder = directory ?? Path.Combine(AppContext.BaseDirectory, "etl", "vocabulary");
        return new Vocabulary(name =>
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, name + ".json")));
            return json.RootElement.Clone();
        });
    }

    /// <summary>True where a cell's text stands for nothing, the error of a formula among them.</summary>
    public bool IsBlank(string? text) => text is null || Blanks.Contains(LabelText.Compact(text)) || ExcelDamage.IsErrorValue(text);

    /// <summary>True where a cell that should hold a number says that there is none.</summary>
    public bool IsNoNumber(string? text) => IsBlank(text) || (LabelText.Compact(text!) is var compact && (NoIndicator.Contains(compact) || NoNumbers.Contains(compact)));

    /// <summary>True for what stands where there is no indicator: ……, 无, 指标2：.</summary>
    public bool IsNoIndicator(string text) => IsBlank(text) || NoIndicator.Contains(LabelText.Of(text).Name);

    /// <summary>True for whatever begins a row: a label of the head, of a band, of a fund, of goals, of a column, of a level or of the total.</summary>
    public bool Opens(LabelText label) =>
        Head.FieldOf(label) is not null || IsBand(label) || FundKindOf(label) is not null || GoalExpected.Contains(label) || GoalActual.Contains(label)
        || FundColumns.FieldOf(label) is not null || IndicatorColumns.FieldOf(label) is not null || Level1.Contains(label.Name) || Level2.Contains(label.Name) || Totals.Contains(label);

    /// <summary>True for the label of any band: 项目资金, 年度总体目标, 绩效指标.</summary>
    public bool IsBand(LabelText label) => label.Ask(band) is not null;

    /// <summary>The kind of fund that a row's label names, 其中：当年财政拨款; null where it names none.</summary>
    public string? FundKindOf(LabelText label) => label.Ask(fundKind);

    // A hundred thousand characters of 1.1.1. would be a hundred thousand prefixes, one behind another.
    private string? FindFundKind(LabelText label)
    {
        if (label.Name.Length > LongestFund)
        {
            return null;
        }

        // ——一般公共预算拨款: dashes show the part.
        if (label.Name.TrimStart(Dashes) is { Length: > 0 } plain && plain.Length < label.Name.Length)
        {
            return FindFundKind(LabelText.Of(plain));
        }

        var prefix = FundRowPrefixes.FirstOrDefault(prefix => label.Name.StartsWith(prefix, StringComparison.Ordinal) && label.Name.Length > prefix.Length) ?? string.Empty;
        var kind = FundRows.FieldOf(prefix.Length == 0 ? label : label with { Name = label.Name[prefix.Length..].TrimStart(':') });
        if (kind is null && label.Name.LastIndexOf(':') is > 0 and var colon && colon + 1 < label.Name.Length)
        {
            // 按支出类型分：基本支出: what it is a part of stands before the name.
            kind = FundRows.FieldOf(LabelText.Of(label.Name[(colon + 1)..]));
        }

        if (kind is null && prefix.Length > 0)
        {
            // 其中：1.一般公共预算: one prefix behind another.
            kind = FindFundKind(LabelText.Of(label.Name[prefix.Length..].TrimStart(':')));
        }

        var bare = label.Undated == label.Name ? label.Unnumbered : label.Undated;
        return kind ?? (bare == label.Name ? null : FundRows.FieldOf(LabelText.Of(bare)));
    }

    private static FrozenSet<string> Names(JsonElement file, string property) =>
        file.GetProperty(property).EnumerateArray().Select(name => LabelText.Compact(name.GetString()!)).ToFrozenSet();
}
