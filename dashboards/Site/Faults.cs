using PerfEval.Dashboards.Charts;
using PerfEval.Etl.Jobs;
using PerfEval.Etl.Node;
using PerfEval.Warehouse;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Site;

/// <summary>What a fault means to whoever asked: wrong address, wrong value, or a machine that needs help.</summary>
internal static class Faults
{
    /// <summary>The HTTP status of a fault.</summary>
    public static int StatusOf(Exception fault) => fault switch
    {
        UnknownAnalysisException or UnknownChartException or UnknownJobException or WarehouseMissingException => StatusCodes.Status404NotFound,
        BadParameterException => StatusCodes.Status400BadRequest,
        ChartRenderException or NodeException or WorkspaceException => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };

    /// <summary>The sentence that a reader gets; what nobody foresaw is in the log only.</summary>
    public static string MessageOf(Exception? fault, int status) => fault is not null && StatusOf(fault) != StatusCodes.Status500InternalServerError
        ? fault.Message
        : status switch
        {
            StatusCodes.Status404NotFound => "没有这个页面。它可能已改名，或者链接不完整。",
            StatusCodes.Status400BadRequest => "请求不完整，或页面停留过久。请返回上一页刷新后重试。",
            _ => "程序出错，详情已写入工作目录的 log 文件夹。请把该日志交给维护人员。",
        };
}
