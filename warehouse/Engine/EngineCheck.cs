using DuckDB.NET.Data;

namespace PerfEval.Warehouse.Engine;

/// <summary>Whether the engine runs on this machine.</summary>
public static class EngineCheck
{
    /// <summary>Opens the engine in memory and asks for its version.</summary>
    /// <exception cref="WorkspaceException">The native library is missing or does not start.</exception>
    public static string Version()
    {
        try
        {
            using var database = WarehouseDatabase.OpenInMemory(Path.GetTempPath());
            return (string)database.Scalar("SELECT version()")!;
        }
        catch (Exception fault) when (fault is DllNotFoundException or BadImageFormatException or TypeInitializationException or DuckDBException)
        {
            throw new WorkspaceException($"DuckDB 引擎无法启动：{fault.GetBaseException().Message}。请重新构建程序（dotnet build 会取来 libduckdb）。", fault);
        }
    }
}
