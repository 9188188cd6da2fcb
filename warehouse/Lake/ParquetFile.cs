using System.Globalization;
using DuckDB.NET.Data;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Warehouse.Lake;

/// <summary>Rows to Parquet and back by DuckDB. The same rows always give the same bytes: one thread, rows sorted.</summary>
internal static class ParquetFile
{
    /// <summary>Document, form and number of a row, or document, collection and path, are among these.</summary>
    private const int KeyColumns = 3;

    /// <summary>Writes the rows of one partition, zstd-compressed.</summary>
    internal static void Write(WarehouseDatabase database, LakeDataset dataset, List<object> rows, string path)
    {
        var columns = string.Join(", ", dataset.Columns.Select(c => $"{c.Name} {c.SqlType}"));
        database.Execute($"CREATE OR REPLACE TABLE {dataset.Name} ({columns})");
        using (var appender = database.Connection.CreateAppender(dataset.Name))
        {
            foreach (var row in rows)
            {
                var line = appender.CreateRow();
                foreach (var column in dataset.Columns)
                {
                    Append(line, column, column.Property.GetValue(row));
                }

                line.EndRow();
            }
        }

        // The first columns tell the rows apart; sorting by all of them would make a key of every text of a row.
        var key = string.Join(", ", dataset.Columns.Take(KeyColumns).Select(c => c.Name));
        database.Execute($"COPY (FROM {dataset.Name} ORDER BY {key}) TO {WarehouseDatabase.Quote(path)} (FORMAT parquet, COMPRESSION zstd)");
        database.Execute($"DROP TABLE {dataset.Name}");
    }

    private static void Append(IDuckDBAppenderRow line, LakeColumn column, object? value)
    {
        _ = value switch
        {
            null => line.AppendNullValue(),
            string text => line.AppendValue(text),
            bool flag => line.AppendValue(flag),
            int number => line.AppendValue(number),
            long number => line.AppendValue(number),
            decimal number => line.AppendValue(column.Fit(number)),
            DateTime time => line.AppendValue(time),
            _ => throw new NotSupportedException(string.Create(CultureInfo.InvariantCulture, $"{value.GetType()} in a lake record")),
        };
    }
}
