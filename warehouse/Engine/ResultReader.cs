using System.Collections;
using System.Globalization;
using System.Numerics;
using DuckDB.NET.Data;

namespace PerfEval.Warehouse.Engine;

/// <summary>Brings the engine's values into the few types that answers have.</summary>
internal static class ResultReader
{
    internal static ResultTable Read(DuckDBCommand command, IReadOnlyList<SqlColumn> described)
    {
        using var reader = command.ExecuteReader();
        var columns = Enumerable.Range(0, reader.FieldCount)
            .Select(i => Column(reader.GetName(i), reader.GetFieldType(i), described))
            .ToList();
        var rows = new List<object?[]>();
        while (reader.Read())
        {
            var row = new object?[columns.Count];
            for (var i = 0; i < row.Length; i++)
            {
                row[i] = Value(reader.GetValue(i));
            }

            rows.Add(row);
        }

        return new(columns, rows);
    }

    private static ResultColumn Column(string name, Type type, IReadOnlyList<SqlColumn> described)
    {
        var column = described.FirstOrDefault(c => c.Name == name);
        return new(name, column?.Label, column?.Unit, TypeOf(type));
    }

    private static Type TypeOf(Type type) => type switch
    {
        _ when type == typeof(string) || type == typeof(bool) || type == typeof(decimal) || type == typeof(DateTime) => type,
        _ when type == typeof(DateOnly) => typeof(DateTime),
        _ when type == typeof(BigInteger) || type == typeof(double) || type == typeof(float) || type == typeof(ulong) => typeof(decimal),
        _ when type.IsPrimitive => typeof(long),
        _ => typeof(string),
    };

    private static object? Value(object value) => value switch
    {
        DBNull => null,
        string or bool or decimal or DateTime => value,
        DateOnly date => date.ToDateTime(TimeOnly.MinValue),
        BigInteger or ulong => decimal.Parse(Convert.ToString(value, CultureInfo.InvariantCulture)!, CultureInfo.InvariantCulture),
        // Only a free query can bring a floating-point number; NaN and infinity are no answer.
        double number => double.IsFinite(number) && Math.Abs(number) < (double)decimal.MaxValue ? (decimal)number : null,
        float number => float.IsFinite(number) && Math.Abs(number) < (float)decimal.MaxValue ? (decimal)number : null,
        sbyte or byte or short or ushort or int or uint or long => Convert.ToInt64(value, CultureInfo.InvariantCulture),
        IList list => string.Join("、", list.Cast<object?>().Select(v => v is null ? "" : Value(v))),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}
