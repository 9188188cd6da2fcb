using System.Globalization;
using System.Text.RegularExpressions;

namespace PerfEval.Warehouse.Lake;

/// <summary>One field of a form, as decisions name it. A document read anew keeps the keys of its fields as long as its rows are counted as before.</summary>
/// <param name="DocumentKey">The document's SHA-256.</param>
/// <param name="FormOrdinal">The form within it, from 1.</param>
/// <param name="Part"><see cref="Head"/>, <see cref="Funds"/> or <see cref="Indicators"/>.</param>
/// <param name="Line">The row of funds or indicators, from 1; null for the head.</param>
/// <param name="Field">The field's name in the cells of the lake: <c>project_name</c>, <c>executed</c>, <c>score</c> …</param>
public sealed partial record FieldKey(string DocumentKey, int FormOrdinal, string Part, int? Line, string Field)
{
    /// <summary>Head, goals and totals.</summary>
    public const string Head = "head";

    /// <summary>A row of the funds block.</summary>
    public const string Funds = "funds";

    /// <summary>An indicator row.</summary>
    public const string Indicators = "indicators";

    /// <summary>The part behind document and form: <c>total_score</c>, <c>funds.1.executed</c>, <c>indicators.5.score</c>.</summary>
    public string WithinForm => Line is { } line ? string.Create(CultureInfo.InvariantCulture, $"{Part}.{line}.{Field}") : Field;

    /// <summary>Reads a key; null where the text is none.</summary>
    public static FieldKey? Parse(string? text) => Pattern().Match(text ?? "") is { Success: true } match
        ? new FieldKey(
            match.Groups["document"].Value, int.Parse(match.Groups["form"].Value, CultureInfo.InvariantCulture),
            match.Groups["part"] is { Success: true, Value: var part } ? part : Head,
            match.Groups["line"] is { Success: true, Value: var line } ? int.Parse(line, CultureInfo.InvariantCulture) : null,
            match.Groups["field"].Value)
        : null;

    /// <summary>The key: <c>DOCUMENT/FORM/FIELD</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{DocumentKey}/{FormOrdinal}/{WithinForm}");

    [GeneratedRegex(@"^(?<document>[0-9a-f]{64})/(?<form>[0-9]{1,6})/(?:(?<part>funds|indicators)\.(?<line>[0-9]{1,6})\.)?(?<field>[a-z][a-z0-9_]*(?:\.[a-z]+)?)$")]
    private static partial Regex Pattern();
}
