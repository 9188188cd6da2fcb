using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PerfEval.Dashboards.Exports;
using PerfEval.Dashboards.Site;
using PerfEval.Warehouse;

namespace PerfEval.Dashboards.Pages;

/// <summary>导出: make a summary for a period, and take those that were made.</summary>
public sealed class ExportsModel(WarehouseSession session, Workspace workspace, SiteSettings settings) : PageModel
{
    /// <summary>True while nothing has been loaded.</summary>
    public bool IsEmpty => session.IsEmpty;

    /// <summary>The exports there are, each with the periods that hold data.</summary>
    public IReadOnlyList<(IExport Export, IReadOnlyList<ExportPeriod> Periods)> Exports =>
        [.. ExportCatalog.Exports.Select(export => (export, export.Periods(session.Reader)))];

    /// <summary>The files that were made, newest first.</summary>
    public IReadOnlyList<FileInfo> Files { get; private set; } = [];

    /// <summary>The time zone of the page.</summary>
    public TimeZoneInfo Zone => settings.Zone;

    /// <summary>Why the export that was asked for was not made.</summary>
    public string? Refusal { get; private set; }

    /// <summary>The files that were just made.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Made { get; set; }

    /// <summary>Shows exports and files.</summary>
    public void OnGet() => ListFiles();

    /// <summary>Makes a summary and puts it into the workspace.</summary>
    /// <param name="name">The export.</param>
    /// <param name="period">The period, as the export wants it.</param>
    /// <param name="format">The file format.</param>
    public IActionResult OnPost(string? name, string? period, string? format)
    {
        if (name is null || period is null || format is null)
        {
            return BadRequest();
        }

        try
        {
            var paths = ExportCatalog.Write(session.Reader, name, period.Trim(), format, workspace.Exports);
            return RedirectToPage(new { made = string.Join("、", paths.Select(path => Path.GetFileName(path))) });
        }
        catch (Exception refusal) when (refusal is ExportUsageException or ExportEmptyException)
        {
            Refusal = refusal.Message;
            ListFiles();
            return Page();
        }
    }

    private void ListFiles() =>
        Files = [.. new DirectoryInfo(workspace.Exports).EnumerateFiles().Where(file => !file.Name.StartsWith('.')).OrderByDescending(file => file.LastWriteTimeUtc)];
}
