using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PerfEval.Dashboards.Display;
using PerfEval.Dashboards.Site;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Pages;

/// <summary>A page that shows the warehouse; while nothing has been loaded it shows how to begin instead.</summary>
/// <param name="session">The warehouse as this request sees it.</param>
public abstract class WarehousePage(WarehouseSession session) : PageModel
{
    /// <summary>True while nothing has been loaded.</summary>
    public bool IsEmpty => session.IsEmpty;

    /// <summary>The year in the query string: <c>2024</c>, <c>all</c>, <c>none</c>, or null for the newest.</summary>
    [BindProperty(SupportsGet = true, Name = "year")]
    public string? YearValue { get; set; }

    /// <summary>The year that the page speaks of.</summary>
    public YearChoice Year { get; private set; } = YearChoice.All;

    /// <summary>The years to choose from.</summary>
    public IReadOnlyList<YearChoice> Years { get; private set; } = [];

    /// <summary>Shows the page.</summary>
    public IActionResult OnGet() => IsEmpty ? Page() : Load(session.Reader);

    /// <summary>Reads what the page shows.</summary>
    protected abstract IActionResult Load(WarehouseReader reader);

    /// <summary>Takes the year from the query string.</summary>
    /// <param name="reader">The warehouse.</param>
    /// <param name="allowsAll">True where the page has something to say of all years together.</param>
    protected void ChooseYear(WarehouseReader reader, bool allowsAll)
    {
        Year = YearChoice.Of(reader, YearValue, allowsAll);
        Years = [.. YearChoice.Known(reader), .. allowsAll ? [YearChoice.All] : Array.Empty<YearChoice>()];
    }

    /// <summary>This page's address with its filters, without what changes from click to click.</summary>
    /// <param name="except">Parameters to leave out.</param>
    public string AddressWithout(params ReadOnlySpan<string> except) =>
        Request.Path + QueryString.Create(QueryValues.Of(Request.Query, except).Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value)));
}
