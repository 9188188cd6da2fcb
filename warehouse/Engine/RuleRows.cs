namespace PerfEval.Warehouse.Engine;

/// <summary>The table of everything the rules said, built by the loader from all rule files together. What is wrong or cannot be told is a row of its own;
/// what is right is counted, a row for each rule and form.</summary>
internal static class RuleRows
{
    /// <summary>Its name.</summary>
    internal const string Table = "rule_row";

    /// <summary>Columns that say what was found; empty where it is right.</summary>
    internal static readonly string[] Details = ["row_no", "subject", "severity", "printed", "expected", "detail", "location"];

    /// <summary>All columns, in order.</summary>
    internal static readonly string[] Columns = ["rule_id", "rule_version", SqlModelCatalog.FormKey, "verdict", .. Details, "items"];

    /// <summary>The columns with their types.</summary>
    internal static string Definition { get; } = string.Join(", ", Columns.Select(column => $"{column} {TypeOf(column)}"));

    private static string TypeOf(string column) => column switch
    {
        "row_no" => "INTEGER",
        "items" => "BIGINT",
        _ => "VARCHAR",
    };
}
