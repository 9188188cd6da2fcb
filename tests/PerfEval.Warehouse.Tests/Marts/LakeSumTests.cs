using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Marts;

/// <summary>Sums by department and year against a recomputation from the lake's own files: another reader, plain arithmetic, no line of SQL in common.</summary>
[Collection(nameof(County))]
public sealed class LakeSumTests(County county)
{
    private readonly IReadOnlyList<LakeForm> forms = LakeForm.Counted(county.Warehouse.Workspace);

    [Fact]
    public void Sums_by_department_and_year_equal_the_lake_to_the_cent()
    {
        forms.Count.ShouldBe(county.Counted.Count);
        Compare("SELECT department, year, initial_yuan, annual_yuan, executed_yuan, project_count FROM execution_rate_by_department", f => (f.Department, f.Year));
        Compare("SELECT group_name, year, initial_yuan, annual_yuan, executed_yuan, project_count FROM execution_two_rates WHERE grouping = 'by_department'", f => (f.Department, f.Year));
    }

    [Fact]
    public void Sums_by_year_equal_the_lake_to_the_cent()
    {
        Compare("SELECT NULL, year, initial_yuan, annual_yuan, executed_yuan, project_count FROM execution_rate_by_year", f => (null, f.Year));
        Compare("SELECT NULL, year, initial_yuan, annual_yuan, executed_yuan, project_count FROM execution_two_rates WHERE grouping = 'by_year'", f => (null, f.Year));
    }

    private void Compare(string sql, Func<LakeForm, (string?, int?)> key)
    {
        var expected = forms.GroupBy(key).ToDictionary(g => g.Key, g => (g.Sum(f => f.Initial ?? 0), g.Sum(f => f.Annual ?? 0), g.Sum(f => f.Executed ?? 0), (long)g.Count()));
        var rows = county.Warehouse.Sql(sql);

        rows.Count.ShouldBe(expected.Count);
        foreach (var row in rows)
        {
            ((decimal)(row[2] ?? 0m), (decimal)(row[3] ?? 0m), (decimal)(row[4] ?? 0m), (long)row[5]!).ShouldBe(expected[((string?)row[0], (int?)(long?)row[1])], sql);
        }
    }
}
