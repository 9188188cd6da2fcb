using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace PerfEval.Etl.Documents.Web;

/// <summary>What an input field shows: forms are saved from reporting systems with the figures in fields.</summary>
public static class WebField
{
    /// <summary>The shown text; empty for buttons and hidden fields.</summary>
    public static string Shown(IElement field) => field switch
    {
        IHtmlTextAreaElement area => area.TextContent,
        IHtmlSelectElement select => Chosen(select)?.TextContent ?? string.Empty,
        _ => field.GetAttribute("type")?.ToLowerInvariant() switch
        {
            "hidden" or "button" or "submit" or "reset" or "image" or "file" or "password" => string.Empty,
            "checkbox" or "radio" => field.HasAttribute("checked") ? "☑" : "□",
            _ => field.GetAttribute("value") ?? string.Empty,
        },
    };

    // A drop-down list shows its first entry where none is chosen.
    private static IElement? Chosen(IHtmlSelectElement select)
    {
        var options = select.QuerySelectorAll("option");
        return options.LastOrDefault(option => option.HasAttribute("selected")) ?? options.FirstOrDefault();
    }
}
