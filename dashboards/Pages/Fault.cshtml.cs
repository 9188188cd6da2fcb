using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PerfEval.Dashboards.Site;

namespace PerfEval.Dashboards.Pages;

/// <summary>What a reader sees when a page cannot be shown: one sentence, and what to do.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class FaultModel : PageModel
{
    /// <summary>The sentence.</summary>
    public string Message { get; private set; } = "";

    /// <summary>Says what is wrong.</summary>
    public void OnGet() => Explain();

    /// <summary>The same after a form that could not be taken.</summary>
    public void OnPost() => Explain();

    private void Explain() =>
        Message = Faults.MessageOf(HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error, Response.StatusCode);
}
