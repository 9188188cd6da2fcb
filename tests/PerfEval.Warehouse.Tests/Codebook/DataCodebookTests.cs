using PerfEval.Warehouse.Codebook;
using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Codebook;

/// <summary>The codebook against the tables that are there.</summary>
[Collection(nameof(County))]
public sealed class DataCodebookTests(County county)
{
    // Of columns that say all with their label, a few are enough.
    private const int LabelsAlonePerHundred = 5;

    private static readonly DataCodebook Codebook = DataCodebook.Of(LoadedWarehouse.Catalog);

    [Fact]
    public void Every_table_and_column_of_the_warehouse_is_in_it_and_nothing_else()
    {
        var there = county.Warehouse.Sql("SELECT table_schema, table_name, column_name FROM information_schema.columns WHERE table_schema IN ('main', 'lake', 'reference') ORDER BY ALL")
            .Select(r => $"{((string)r[0]! == "main" ? "" : r[0] + ".")}{r[1]}.{r[2]}");

        Codebook.Tables.SelectMany(table => table.Columns.Select(column => $"{table.Name}.{column.Name}")).ShouldBe(there, ignoreOrder: true);
    }

    [Fact]
    public void Every_column_has_a_label_a_meaning_and_a_source()
    {
        var incomplete = Codebook.Tables.SelectMany(table => table.Columns
            .Where(column => column.Label.Length == 0 || column.Meaning.Length == 0 || column.Source.Length == 0)
            .Select(column => $"{table.Name}.{column.Name}"));

        incomplete.ShouldBeEmpty("Explain the column in the model's header or in warehouse/reference/codebook.json.");
    }

    [Fact]
    public void Every_table_has_a_Chinese_title()
    {
        Codebook.Tables.Where(table => table.Title == table.Name || table.Title.Length == 0).Select(table => table.Name)
            .ShouldBeEmpty("Add the table to warehouse/reference/codebook.json.");
    }

    [Fact]
    public void Money_and_rates_say_their_unit()
    {
        Codebook.Tables.SelectMany(table => table.Columns.Select(column => (table.Name, Column: column)))
            .Where(c => (c.Column.Name.EndsWith("_yuan", StringComparison.Ordinal) || c.Column.Name.EndsWith("_pct", StringComparison.Ordinal)) && c.Column.Unit is null)
            .Select(c => $"{c.Name}.{c.Column.Name}").ShouldBeEmpty();
    }

    [Fact]
    public void Meanings_say_more_than_labels()
    {
        var columns = Codebook.Tables.SelectMany(table => table.Columns.Select(column => (table.Name, Column: column))).ToList();
        var bare = columns.Where(c => c.Column.Meaning == c.Column.Label).Select(c => $"{c.Name}.{c.Column.Name}").ToList();

        bare.Count.ShouldBeLessThan(columns.Count * LabelsAlonePerHundred / 100, string.Join(' ', bare));
    }

    [Fact]
    public void A_column_says_which_columns_it_is_taken_from()
    {
        var rate = Codebook.Tables.Single(table => table.Name == "fct_evaluation").Columns;

        rate.Single(column => column.Name == "total_score").Source.ShouldBe("取自 stg_evaluation.total_score");
        rate.Single(column => column.Name == "goal_expected").Meaning.ShouldContain("预期目标");
        Codebook.Tables.Single(table => table.Name == "lake.evaluations").Columns.Single(column => column.Name == "project_code").Meaning.ShouldContain("文本");
    }
}
