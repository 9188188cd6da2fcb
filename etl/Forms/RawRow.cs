using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Forms;

/// <summary>One row of a form's funds or indicators as printed: field → cell.</summary>
public sealed class RawRow(GridRow source)
{
    /// <summary>The printed cells by field name, as the extraction's JSON calls them.</summary>
    public Dictionary<string, RawValue> Cells { get; } = new(source.Filled.Count + 2);

    /// <summary>Unit of the column's amounts where its heading says so: field → 元, 万元 or 亿元.</summary>
    public Dictionary<string, string> Units { get; } = [];

    /// <summary>Funds: true where the rate column's heading says %.</summary>
    public bool PercentRate { get; set; }

    /// <summary>Funds: the row's kind (total, carryover …). Indicators: null.</summary>
    public string? Kind { get; set; }

    /// <summary>Indicators: points printed behind level 1.</summary>
    public decimal? Level1Points { get; set; }

    /// <summary>Address from the first to the last filled cell.</summary>
    public string Location { get; } = source.Filled is [var first, .., var last] ? Span(first.Address, last.Address) : source.Filled[0].Address;

    /// <summary>Printed text of a field; null where the cell is blank.</summary>
    public string? Text(string field) => Cells.GetValueOrDefault(field)?.Text;

    /// <summary>Sets a field where the cell holds something.</summary>
    public void Set(string field, Cell? cell)
    {
        if (cell is not null)
        {
            Cells[field] = RawValue.Of(cell);
        }
    }

    // line 48!C1:C9; a row that came on several lines names both.
    private static string Span(string first, string last)
    {
        var sheet = first.LastIndexOf('!') + 1;
        return $"{first}:{(string.CompareOrdinal(first, 0, last, 0, sheet) == 0 ? last[sheet..] : last)}";
    }
}
