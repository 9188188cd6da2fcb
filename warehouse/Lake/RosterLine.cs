namespace PerfEval.Warehouse.Lake;

/// <summary>One line of a list of who must report: a project, or a unit as a whole where no project is named.</summary>
/// <param name="LineNo">Order within the list, from 1.</param>
/// <param name="Region">地区; null where the list has no such column.</param>
/// <param name="Department">主管部门.</param>
/// <param name="Unit">实施单位.</param>
/// <param name="ProjectName">项目名称; null where the line asks for the unit as a whole.</param>
/// <param name="ProjectCode">项目编码, always text.</param>
/// <param name="IsEnded">Marked as ended: no form is due any more.</param>
/// <param name="Location">Address of the line in the list.</param>
public sealed record RosterLine(
    int LineNo, string? Region, string? Department, string? Unit, string? ProjectName, string? ProjectCode, bool IsEnded, string Location);
