using DuckDB.NET.Data;

namespace PerfEval.Warehouse.Tests.DuckDbBindings;

public sealed class FileTests : EngineTests
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("perfeval-engine-");

    public override void Dispose()
    {
        base.Dispose();
        folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void Parquet_written_with_zstd_is_read_back_to_the_cent()
    {
        var file = Path.Combine(folder.FullName, "资金.parquet");
        Run($"COPY (SELECT 4290087.85::DECIMAL(18,2) AS executed_yuan, '示例' AS name) TO '{file}' (FORMAT parquet, COMPRESSION zstd)");

        Value($"SELECT executed_yuan FROM read_parquet('{file}')").ShouldBe(4290087.85m);
        Value($"SELECT DISTINCT compression FROM parquet_metadata('{file}')").ShouldBe("ZSTD");
    }

    [Fact]
    public void Hive_folders_become_columns()
    {
        Run($"COPY (SELECT 1 AS x, 2024 AS year) TO '{folder.FullName}' (FORMAT parquet, PARTITION_BY (year))");

        Value($"SELECT year FROM read_parquet('{folder.FullName}/**/*.parquet', hive_partitioning = true)").ShouldBe(2024L);
    }

    [Fact]
    public void A_database_opened_for_reading_refuses_to_be_written()
    {
        var file = Path.Combine(folder.FullName, "warehouse.duckdb");
        using (var writer = new DuckDBConnection($"DataSource={file}"))
        {
            writer.Open();
            using var create = writer.CreateCommand();
            create.CommandText = "CREATE TABLE t AS SELECT 42 AS x";
            create.ExecuteNonQuery();
        }

        using var reader = new DuckDBConnection($"DataSource={file};ACCESS_MODE=READ_ONLY");
        reader.Open();
        using var command = reader.CreateCommand();
        command.CommandText = "SELECT x FROM t";
        command.ExecuteScalar().ShouldBe(42);

        command.CommandText = "INSERT INTO t VALUES (1)";
        Should.Throw<DuckDBException>(() => command.ExecuteNonQuery()).Message.ShouldContain("read-only");
    }

    [Fact]
    public void A_file_that_is_no_database_is_refused_with_its_name()
    {
        var file = Path.Combine(folder.FullName, "not-a-database.duckdb");
        File.WriteAllText(file, new string('x', 8192));
        using var connection = new DuckDBConnection($"DataSource={file}");

        Should.Throw<DuckDBException>(connection.Open).Message.ShouldContain("not-a-database.duckdb");
    }
}
