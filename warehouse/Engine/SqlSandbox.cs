using DuckDB.NET.Data;

namespace PerfEval.Warehouse.Engine;

/// <summary>Free SQL from a person: one SELECT on a read-only file without access to anything outside it, within a time and a number of rows.</summary>
internal sealed class SqlSandbox(WarehouseDatabase database, TimeSpan limit, int rows)
{
    internal ResultTable Run(string sql)
    {
        var inner = sql.Trim().TrimEnd(';');
        try
        {
            var wrapped = $"SELECT * FROM (\n{inner}\n)";
            if (!IsOneSelect(wrapped))
            {
                throw new SqlRefusedException("只能执行一条 SELECT 查询：不能修改数据、设置、读写文件，也不能一次执行多条语句。");
            }

            using var command = database.Command($"{wrapped} LIMIT {rows + 1}");
            using var timer = new Timer(_ => command.Cancel(), null, limit, Timeout.InfiniteTimeSpan);
            var result = ResultReader.Read(command, []);
            return result.Rows.Count <= rows
                ? result
                : throw new SqlRefusedException($"结果超过 {rows} 行。请加条件或 LIMIT 缩小范围。");
        }
        catch (OperationCanceledException fault)
        {
            throw new SqlRefusedException($"查询超过 {limit.TotalSeconds:0} 秒，已停止。请缩小范围后再试。", fault);
        }
        catch (DuckDBException fault)
        {
            throw new SqlRefusedException($"查询无法执行：{fault.Message}", fault);
        }
    }

    // The engine's own parser decides, on the text that will run: it serialises SELECT statements only, and counts them.
    private bool IsOneSelect(string sql) => database.Scalar(
        """
        SELECT json_extract_string(parsed, '$.error') = 'false' AND json_array_length(parsed, '$.statements') = 1
        FROM (SELECT json_serialize_sql(CAST($sql AS VARCHAR))::JSON AS parsed)
        """,
        ("sql", sql)) is true;
}
