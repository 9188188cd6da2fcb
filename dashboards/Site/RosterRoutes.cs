using PerfEval.Dashboards.Exports;

namespace PerfEval.Dashboards.Site;

/// <summary><c>/coverage/template.xlsx</c>: the empty list to fill in.</summary>
internal static class RosterRoutes
{
    public static void MapRosterTemplate(this WebApplication app) =>
        app.MapGet("/coverage/template.xlsx", () =>
            Results.File(RosterTemplate.Bytes(), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", RosterTemplate.FileName));
}
