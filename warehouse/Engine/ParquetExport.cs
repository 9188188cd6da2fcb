using DuckDB.NET.Data;

namespace PerfEval.Warehouse.Engine;

/// <summary>Rows that were read from the warehouse as a Parquet file for other tools. The same rows give the same bytes.</summary>
public static class ParquetExport
{
    private const int RateScale = 6;

    /// <summary>Writes the rows in their order, zstd-compressed: money as DECIMAL(18,2), other decimals as DECIMAL(18,6).</summary>
    /// <param name="table">The rows.</param>
    /// <param name="path">The file; one that is there is replaced.</param>
    /// <exception cref="WarehouseWriteException">Disk full, not writable.</exception>
    public static void Write(ResultTable table, string path)
    {
        try
        {
            using var database = WarehouseDatabase.OpenInMemory(Path.GetTempPath());
            database.Execute($"CREATE TABLE rows ({string.Join(", ", table.Columns.Select(column => $"\"{column.Name}\" {SqlType(column)}"))})");
            using (var appender = database.Connection.CreateAppender("rows"))
            {
                foreach (var row in table.Rows)
                    Append(appender.CreateRow(), row);
            }
            database.Execute($"COPY rows TO {WarehouseDatabase.Quote(path)} (FORMAT parquet, COMPRESSION zstd)");
        }
        catch (DuckDBException fault)
        {
            throw new WarehouseWriteException($"文件“{path}”没有写成：{fault.Message}。请检查磁盘空间和写权限。", fault);
        }
    }

    private static string SqlType(ResultColumn column) => Type.GetTypeCode(column.Type) switch
    {
        TypeCode.Boolean => "BOOLEAN",
        TypeCode.Int64 => "BIGINT",
        TypeCode.DateTime => "TIMESTAMP",
        TypeCode.Decimal when column.Name.EndsWith("_yuan", StringComparison.Ordinal) => "DECIMAL(18,2)",
        TypeCode.Decimal => $"DECIMAL(18,{RateScale})",
        _ => "VARCHAR",
    };

    private static void Append(IDuckDBAppenderRow line, object?[] row)
    {
        foreach (var value in row)
        {
            _ = value switch
            {
                null => line.AppendNullValue(),
                bool flag => line.AppendValue(flag),
                long number => line.AppendValue(number),
                // The appender would cut further decimals off without a word.
                decimal number => line.AppendValue(Math.Round(number, RateScale, MidpointRounding.AwayFromZero)),
                DateTime time => line.AppendValue(time),
                _ => line.AppendValue((string)value),
            };
        }
        line.EndRow();
    }
}
