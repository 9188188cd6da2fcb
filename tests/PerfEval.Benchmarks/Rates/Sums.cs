using DuckDB.NET.Data;
using PerfEval.Dashboards.Samples;
using PerfEval.Warehouse;

namespace PerfEval.Benchmarks.Rates;

/// <summary>What a set of forms adds up to: a rate counts only where the sums are right.</summary>
/// <param name="Forms">Forms.</param>
/// <param name="Indicators">Indicator rows.</param>
/// <param name="Executed">全年执行数 of the totals, 元.</param>
/// <param name="Score">Total scores.</param>
public sealed record Sums(long Forms, long Indicators, decimal Executed, decimal Score)
{
    /// <summary>Nothing.</summary>
    public static Sums Zero { get; } = new(0, 0, 0, 0);

    /// <summary>These and a document's.</summary>
    public Sums With(SampleDocument document) => new(
        Forms + document.Forms.Count,
        Indicators + document.Forms.Sum(form => form.Indicators.Count),
        Executed + document.Forms.Sum(form => form.Funds[0].Executed ?? 0),
        Score + document.Forms.Sum(form => form.TotalScore ?? 0));

    /// <summary>What a lake's Parquet files hold.</summary>
    public static Sums OfLake(Workspace workspace)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        string Table(string dataset) => $"read_parquet('{Path.Combine(workspace.Lake, $"dataset={dataset}", "**", "*.parquet").Replace("'", "''", StringComparison.Ordinal)}')";
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT (SELECT count(*) FROM {Table("evaluations")}), (SELECT count(*) FROM {Table("indicators")}), (SELECT sum(executed_yuan) FROM {Table("funds")} WHERE fund_kind = 'total'), (SELECT sum(total_score) FROM {Table("evaluations")})";
        using var row = command.ExecuteReader();
        row.Read();
        return new Sums(row.GetInt64(0), row.GetInt64(1), row.GetDecimal(2), row.GetDecimal(3));
    }
}
