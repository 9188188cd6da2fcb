using Microsoft.AspNetCore.Connections;
using PerfEval.Dashboards.Charts;
using PerfEval.Dashboards.Exports;
using PerfEval.Etl.Jobs;
using PerfEval.Etl.Node;
using PerfEval.Warehouse;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Commands;

/// <summary>The one place where a fault becomes an exit status and a line for people. A fault that is not listed is a defect of
/// the program and ends it with its stack trace.</summary>
internal static class Faults
{
    // ERROR_DISK_FULL and ERROR_HANDLE_DISK_FULL on Windows; ENOSPC, EFBIG (a file size limit) and EDQUOT on Linux.
    private static readonly HashSet<int> DiskFull = [unchecked((int)0x80070070), unchecked((int)0x80070027), 28, 27, 122];

    /// <summary>Runs a command and turns its faults into a status; the line goes to standard error.</summary>
    public static async Task<int> Guard(Func<Task<int>> command)
    {
        try
        {
            return await command();
        }
        catch (Exception fault) when (Describe(fault) is not null)
        {
            var (status, line) = Describe(fault)!.Value;
            await Console.Error.WriteLineAsync(line);
            return status;
        }
    }

    private static (int Status, string Line)? Describe(Exception fault) => fault switch
    {
        UsageException or ExportUsageException or QueryException or UnknownChartException => (ExitStatus.Usage, fault.Message),
        ExportEmptyException => (ExitStatus.Rejected, fault.Message),
        EnvironmentException or ScheduleException or InputFolderException or ChartRenderException or NodeException or WorkspaceException =>
            (ExitStatus.Environment, fault.Message),
        AddressInUseException => (ExitStatus.Environment, "端口已被占用。请用 --urls 换一个地址，例如 --urls http://localhost:5081，或先停掉占用它的程序。"),
        IOException { InnerException: AddressInUseException inner } => Describe(inner),
        IOException when DiskFull.Contains(fault.HResult) =>
            (ExitStatus.Environment, $"磁盘空间不足，写不下去了：{fault.Message} 请清理磁盘或换一个 --data 目录后重新运行，已完成的部分不会丢失。"),
        IOException => (ExitStatus.Environment, $"读写文件失败：{fault.Message} 请检查磁盘和路径后重新运行。"),
        UnauthorizedAccessException => (ExitStatus.Environment, $"没有权限：{fault.Message} 请检查文件夹的权限，或换一个 --data 目录。"),
        _ => null,
    };
}
