using System.Text.RegularExpressions;
using PerfEval.Warehouse.Engine;
using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Marts;

/// <summary>A header says what the select does: the codebook is made of headers.</summary>
[Collection(nameof(County))]
public sealed class ModelHeaderTests(County county)
{
    public static IEnumerable<object[]> EveryModel => LoadedWarehouse.Catalog.Models.Select(m => new object[] { m.Name });

    public static IEnumerable<object[]> EveryRule => LoadedWarehouse.Catalog.Rules.Select(m => new object[] { m.Name });

    [Theory]
    [MemberData(nameof(EveryModel))]
    public void The_columns_of_the_header_are_those_of_the_table(string name)
    {
        var model = Model(name);

        county.Warehouse.Sql($"SELECT column_name FROM (DESCRIBE {name})").Select(r => (string)r[0]!).ShouldBe(model.Columns.Select(c => c.Name));
        model.Columns.ShouldAllBe(c => c.Label.Length > 0);
    }

    [Fact]
    public void Every_table_can_be_read_in_its_order()
    {
        using var reader = county.Warehouse.Open();

        // The order of a table that grows by document is asked of the table itself, which knows no alias of its select.
        foreach (var model in LoadedWarehouse.Catalog.Models)
        {
            Should.NotThrow(() => reader.Read(model.Name, limit: 1), model.Name);
        }
    }

    [Fact]
    public void A_view_asks_for_no_word_pattern_which_only_a_load_sets()
    {
        var views = county.Warehouse.Lines("SELECT view_name FROM duckdb_views() WHERE NOT internal");
        var macros = county.Warehouse.Sql("SELECT function_name, macro_definition FROM duckdb_functions() WHERE function_type = 'macro' AND NOT internal").Select(r => (Name: (string)r[0]!, Body: (string)r[1]!)).ToList();
        List<string> asking = ["getvariable"];
        while (macros.FirstOrDefault(m => !asking.Contains(m.Name) && Asks(m.Body)) is { Name: not null } macro)
        {
            asking.Add(macro.Name);
        }

        asking.ShouldContain("is_filler");
        views.ShouldContain("inflation_index");
        views.Where(name => Asks(Model(name).Sql)).ShouldBeEmpty();

        bool Asks(string sql) => asking.Any(name => Regex.IsMatch(sql, $@"\b{name}\s*\(", RegexOptions.IgnoreCase));
    }

    [Theory]
    [MemberData(nameof(EveryModel))]
    public void The_declared_grain_is_unique(string name)
    {
        var grain = string.Join(", ", Model(name).Grain);

        county.Warehouse.Lines($"SELECT {grain}, count(*) FROM {name} GROUP BY {grain} HAVING count(*) > 1").ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(EveryModel))]
    public void No_column_is_floating_point(string name) =>
        county.Warehouse.Lines($"SELECT column_name FROM (DESCRIBE {name}) WHERE column_type IN ('DOUBLE', 'FLOAT')").ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(EveryModel))]
    public void Amounts_rates_and_flags_are_known_by_their_names(string name)
    {
        var types = county.Warehouse.Sql($"SELECT column_name, column_type FROM (DESCRIBE {name})").Select(r => (Name: (string)r[0]!, Type: (string)r[1]!)).ToList();

        types.Where(c => c.Name.EndsWith("_yuan", StringComparison.Ordinal)).ShouldAllBe(c => c.Type == "DECIMAL(18,2)");
        types.Where(c => c.Name.EndsWith("_pct", StringComparison.Ordinal)).ShouldAllBe(c => c.Type == "DECIMAL(18,6)");
        types.Where(c => c.Name.StartsWith("is_", StringComparison.Ordinal) || c.Name.StartsWith("has_", StringComparison.Ordinal)).ShouldAllBe(c => c.Type == "BOOLEAN");
        types.Where(c => c.Type == "BOOLEAN").ShouldAllBe(c => c.Name.StartsWith("is_", StringComparison.Ordinal) || c.Name.StartsWith("has_", StringComparison.Ordinal) || c.Name.EndsWith("_mangled", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_model_but_those_of_faults_and_decisions_holds_rows()
    {
        var empty = LoadedWarehouse.Catalog.Models.Select(m => m.Name).Where(name => county.Warehouse.Lines($"SELECT 1 FROM {name} LIMIT 1").Count == 0);

        empty.ShouldBe(
            [
                "stg_document_decision", "stg_identity_decision", "stg_form_code", "stg_problem", "stg_repair", "identity_decisions",
                "organization_identity_queue", "repair_list", "roster_list", "roster_match", "stg_roster",
                "stg_finding_review", "finding_exceptions", "stg_correction", "stg_corrected_line", "correction_list",
                "decision_history", "stg_collection_decision", "stg_form_decision", "copied_texts",
                "fct_long_text", "deviation_terms", "fct_deviation_term", "grade_shifts", "repeated_totals", "fct_lowered_target", "goal_number", "targets_below_last_actual",
                "new_findings_since_last_load",
            ],
            ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(EveryRule))]
    public void A_rule_gives_each_fact_one_verdict(string name)
    {
        var rule = LoadedWarehouse.Catalog.Rules.Single(r => r.Name == name);

        var columns = county.Warehouse.Sql($"SELECT column_name FROM (DESCRIBE {rule.Sql})").Select(r => (string)r[0]!);
        columns.ShouldBe(rule.Columns.Select(c => c.Name), ignoreOrder: true);
        county.Warehouse.Lines($"SELECT verdict, severity FROM ({rule.Sql}) WHERE verdict NOT IN ('pass', 'fail', 'undetermined') OR severity NOT IN ('fatal', 'warning', 'info') OR evaluation_key IS NULL").ShouldBeEmpty();
        county.Warehouse.Lines($"SELECT 1 FROM ({rule.Sql}) GROUP BY evaluation_key, row_no, subject HAVING count(*) > 1").ShouldBeEmpty();
    }

    private static SqlModel Model(string name) => LoadedWarehouse.Catalog.Models.Single(m => m.Name == name);
}
