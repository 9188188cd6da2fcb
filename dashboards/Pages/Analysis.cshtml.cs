using Microsoft.AspNetCore.Mvc;
using PerfEval.Dashboards.Display;
using PerfEval.Dashboards.Site;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Pages;

/// <summary>One analysis as a table, for the parameters that a reader sets.</summary>
public sealed class AnalysisModel(WarehouseSession session, SqlModelCatalog catalog) : WarehousePage(session)
{
    /// <summary>The analysis' name.</summary>
    [BindProperty(SupportsGet = true)]
    public string Name { get; set; } = "";

    /// <summary>The order in the query string.</summary>
    [BindProperty(SupportsGet = true, Name = "sort")]
    public string? SortValue { get; set; }

    /// <summary>The page in the query string.</summary>
    [BindProperty(SupportsGet = true, Name = "p")]
    public int? PageNumber { get; set; }

    /// <summary>Its header.</summary>
    public SqlModel? Model { get; private set; }

    /// <summary>The values of its parameters.</summary>
    public IReadOnlyDictionary<string, string> Values { get; private set; } = new Dictionary<string, string>();

    /// <summary>The rows of this page.</summary>
    public TableView? Table { get; private set; }

    /// <summary>Where in the list this page is.</summary>
    public PageOf? Pages { get; private set; }

    /// <summary>The same rows as a file.</summary>
    public string File(string format) =>
        $"/analyses/{Name}.{format}" + QueryString.Create(Values.Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value)));

    /// <inheritdoc/>
    protected override IActionResult Load(WarehouseReader reader)
    {
        Values = QueryValues.Of(Request.Query, "sort", "p");
        var table = reader.Query(Name, Values);
        Model = catalog.Analyses.First(model => model.Name == Name);
        var sorting = SortValue is null ? null : Sorting.Of(SortValue, Model.Grain[0], table, AddressWithout("sort", "p"));
        Pages = PageOf.Of(PageNumber, table.Rows.Count, "行", AddressWithout("p"));
        Table = new TableView(Pages.Of(sorting?.Apply(table) ?? table)) { Sorting = sorting ?? new Sorting("", false, AddressWithout("sort", "p")) };
        return Page();
    }
}
