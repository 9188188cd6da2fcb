using PerfEval.Dashboards.Exports.Formats;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Exports;

/// <summary>An empty list of who must report, with the headings that its import knows.</summary>
public static class RosterTemplate
{
    /// <summary>Name of the file.</summary>
    public const string FileName = "应报名单模板.xlsx";

    private const string Note = "一行一个应报项目；项目名称空着表示该单位至少报一张表；状态填“应报”或“已结束”，空着为应报；编码请按文本填写";
    private static readonly string[] Headings = ["主管部门", "实施单位", "项目名称", "项目编码", "状态"];

    /// <summary>The workbook's bytes, the same every time.</summary>
    public static byte[] Bytes()
    {
        var columns = Headings.Select(heading => new ResultColumn(heading, heading, null, typeof(string)));
        var sheet = new ExportSheet("roster", "应报名单", Note, new ResultTable([.. columns], []));
        using var file = new MemoryStream();
        XlsxFormat.Save(new ExportBook("应报名单模板", "应报名单", [sheet]), file);
        return file.ToArray();
    }
}
