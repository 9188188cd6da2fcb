using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;
using PerfEval.Warehouse;
using PerfEval.Warehouse.Engine;
using PerfEval.Warehouse.Lake;

namespace PerfEval.Dashboards.Commands;

/// <summary>What <c>doctor</c> looks at. Each check answers with a line, whatever it meets.</summary>
internal static class Examination
{
    private static readonly Version OldestNode = new(20, 19);
    private const long LeastBytes = 200L << 20;

    /// <summary>The checks in order; those of the workspace only where it can be opened.</summary>
    /// <param name="data">The workspace.</param>
    public static IEnumerable<Check> Of(string data)
    {
        yield return Check.Good("运行时", $"{RuntimeInformation.FrameworkDescription}，{RuntimeInformation.OSDescription}");
        yield return Engine();
        yield return Models();
        yield return Node();
        yield return Files("字体", "没有中文字体，图片里的字会是方块。请重新构建程序（dotnet build）。", "node_modules", "*.ttf");
        yield return Files("词表", "没有自评表的词表，读不出表格。请重新构建程序（dotnet build）。", Path.Combine("etl", "vocabulary"), "*.json");
        var (workspace, opening) = Open(data);
        yield return opening;
        if (workspace is null)
            yield break;
        yield return Disk(workspace);
        yield return Writable(workspace);
        yield return Lock(workspace);
        yield return Content(workspace);
        yield return Check.Good("作业库", "内置于网站进程；未配置多节点共用的作业库");
    }

    private static Check Engine()
    {
        try
        {
            return Check.Good("引擎", $"DuckDB {EngineCheck.Version()}");
        }
        catch (WorkspaceException fault)
        {
            return Check.Broken("引擎", fault.Message);
        }
    }

    private static Check Models()
    {
        try
        {
            var catalog = SqlModelCatalog.Load();
            return Check.Good("模型", $"{catalog.Models.Count} 个模型，其中分析 {catalog.Analyses.Count} 个；规则 {catalog.Rules.Count} 条");
        }
        catch (WorkspaceException fault)
        {
            return Check.Broken("模型", fault.Message);
        }
    }

    private static Check Node()
    {
        const string Remedy = "请安装 Node.js 20.19 或更高版本并放到 PATH 中；没有它不能读取 PDF，也不能把图表存成图片。";
        try
        {
            using var process = Process.Start(new ProcessStartInfo("node", "--version") { RedirectStandardOutput = true })!;
            var text = process.StandardOutput.ReadToEnd().Trim();
            process.WaitForExit();
            return Version.TryParse(text.TrimStart('v'), out var version) && version >= OldestNode
                ? Check.Good("Node.js", text)
                : Check.Broken("Node.js", $"版本 {text} 太旧。{Remedy}");
        }
        catch (Win32Exception)
        {
            return Check.Broken("Node.js", $"没有找到。{Remedy}");
        }
    }

    private static Check Files(string name, string remedy, string folder, string pattern)
    {
        var path = Path.Combine(AppContext.BaseDirectory, folder);
        var count = Directory.Exists(path) ? Directory.GetFiles(path, pattern, SearchOption.AllDirectories).Length : 0;
        return count > 0 ? Check.Good(name, $"{count} 个文件") : Check.Broken(name, remedy);
    }

    private static (Workspace?, Check) Open(string data)
    {
        try
        {
            var workspace = Workspace.Open(data);
            return (workspace, Check.Good("工作区", workspace.Root));
        }
        catch (WorkspaceException fault)
        {
            return (null, Check.Broken("工作区", fault.Message));
        }
    }

    private static Check Disk(Workspace workspace)
    {
        var free = new DriveInfo(workspace.Root).AvailableFreeSpace;
        var text = $"剩余 {free >> 20} MB";
        return free >= LeastBytes ? Check.Good("磁盘", text) : Check.Broken("磁盘", $"{text}，少于 {LeastBytes >> 20} MB。请清理，或用 --data 换一个目录。");
    }

    private static Check Writable(Workspace workspace)
    {
        var probe = Path.Combine(workspace.Root, $".doctor-{Environment.ProcessId}");
        try
        {
            File.WriteAllBytes(probe, new byte[4096]);
            File.Delete(probe);
            return Check.Good("写入", "工作区可以写入");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Check.Broken("写入", $"工作区不能写入：{fault.Message} 请检查权限和磁盘空间。");
        }
    }

    private static Check Lock(Workspace workspace)
    {
        try
        {
            using var hold = workspace.Lock(TimeSpan.Zero);
            return Check.Good("锁", "没有别的程序在写入");
        }
        catch (WorkspaceLockedException fault)
        {
            return Check.Good("锁", $"{fault.Message}");
        }
        catch (WorkspaceException fault)
        {
            return Check.Broken("锁", fault.Message);
        }
    }

    private static Check Content(Workspace workspace)
    {
        try
        {
            var batches = LakeManifest.ReadAll(workspace).Count;
            if (batches == 0)
                return Check.Good("数据", "还没有数据。请运行 perfeval run --input 文件夹，或 perfeval demo 看示例。");
            using var reader = WarehouseReader.Open(workspace, SqlModelCatalog.Load());
            return Check.Good("数据", $"数据湖 {batches} 批，数据仓库可读");
        }
        catch (WorkspaceException fault)
        {
            return Check.Broken("数据", fault.Message);
        }
    }
}
