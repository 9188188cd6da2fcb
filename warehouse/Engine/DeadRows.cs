using System.Globalization;

namespace PerfEval.Warehouse.Engine;

/// <summary>Rows that loads replaced: they are not asked for any more and still take space, for the row groups they stand in are not written anew.
/// Where they are most of a warehouse it is cheaper to build it anew from the lake than to carry it on.</summary>
internal static class DeadRows
{
    /// <summary>Below this a copy and a scan cost next to nothing.</summary>
    private const long Few = 500_000;

    /// <summary>True where more rows are dead than alive, and they are many.</summary>
    internal static bool AreMost(WarehouseDatabase database)
    {
        var sizes = Tables(database);
        var (stored, alive) = (sizes.Values.Sum(), database.Counts(sizes.Keys).Values.Sum());
        return stored - alive > Math.Max(Few, alive);
    }

    private static Dictionary<string, long> Tables(WarehouseDatabase database)
    {
        // The engine's estimate counts all rows that are stored, dead ones among them.
        using var command = database.Command("SELECT table_name, estimated_size FROM duckdb_tables() WHERE schema_name = 'main'");
        using var reader = command.ExecuteReader();
        var tables = new Dictionary<string, long>();
        while (reader.Read())
        {
            tables[reader.GetString(0)] = Convert.ToInt64(reader.GetValue(1), CultureInfo.InvariantCulture);
        }

        return tables;
    }
}
