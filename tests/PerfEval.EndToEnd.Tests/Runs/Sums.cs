using PerfEval.EndToEnd.Tests.Host;

namespace PerfEval.EndToEnd.Tests.Runs;

/// <summary>Rows and sums of a warehouse that must not depend on how it came to be.</summary>
public static class Sums
{
    private const string Sql = """
        SELECT 'evaluations' AS what, count(*) AS n, sum(annual_yuan) AS a, sum(executed_yuan) AS b, sum(total_score) AS c FROM fct_evaluation
        UNION ALL SELECT 'funds', count(*), sum(initial_yuan), sum(annual_yuan), sum(executed_yuan) FROM fct_fund
        UNION ALL SELECT 'indicators', count(*), sum(weight), sum(score), NULL FROM fct_indicator_score
        UNION ALL SELECT 'bins', sum(project_count), sum(annual_yuan), sum(executed_yuan), NULL FROM execution_bins
        UNION ALL SELECT 'departments', sum(project_count), sum(annual_yuan), sum(executed_yuan), NULL FROM execution_rate_by_department
        UNION ALL SELECT rule_id, passes, fails, undetermined, NULL FROM finding_counts
        ORDER BY ALL
        """;

    /// <summary>The sums of a workspace's warehouse as one text.</summary>
    public static string Of(string data) => Perfeval.Run("sql", Sql, "--format", "csv", "--data", data).ShouldEndWith(0).Out;
}
