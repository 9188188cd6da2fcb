using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace PerfEval.Warehouse.Lake;

/// <summary>A column of a dataset: a property of its record under the name and type that <see cref="LakeRows"/> promises.</summary>
internal sealed record LakeColumn(string Name, string SqlType, PropertyInfo Property)
{
    private readonly (int Precision, int Scale) digits = DigitsOf(SqlType);
    private readonly decimal limit = TenTo(DigitsOf(SqlType));

    internal static LakeColumn Of(PropertyInfo property) => new(
        JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name),
        TypeOf(property.Name, Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType),
        property);

    /// <summary>The value at the column's scale. The appender would cut decimals off and let a number that is too big overflow without a word.</summary>
    /// <exception cref="OverflowException">The number has more digits than the column.</exception>
    internal decimal Fit(decimal value)
    {
        var rounded = Math.Round(value, digits.Scale, MidpointRounding.AwayFromZero);
        return Math.Abs(rounded) < limit
            ? rounded
            : throw new OverflowException(string.Create(CultureInfo.InvariantCulture, $"{Name} = {value} 超出 {SqlType}"));
    }

    private static string TypeOf(string name, Type type) => Type.GetTypeCode(type) switch
    {
        TypeCode.String => "VARCHAR",
        TypeCode.Boolean => "BOOLEAN",
        TypeCode.Int32 => "INTEGER",
        TypeCode.Int64 => "BIGINT",
        TypeCode.DateTime => name.EndsWith("At", StringComparison.Ordinal) ? "TIMESTAMP" : "DATE",
        TypeCode.Decimal => DecimalOf(name),
        _ => throw new NotSupportedException($"{name} has a type that the lake does not know: {type}"),
    };

    private static string DecimalOf(string name) => name switch
    {
        _ when name.EndsWith("Yuan", StringComparison.Ordinal) => "DECIMAL(18,2)",
        _ when name.EndsWith("Pct", StringComparison.Ordinal) => "DECIMAL(18,6)",
        _ when name.EndsWith("Value", StringComparison.Ordinal) || name.EndsWith("ValueHigh", StringComparison.Ordinal) => "DECIMAL(28,6)",
        _ => "DECIMAL(12,4)",
    };

    private static decimal TenTo((int Precision, int Scale) digits) => Enumerable.Repeat(10m, digits.Precision - digits.Scale).Aggregate(1m, (product, ten) => product * ten);

    private static (int Precision, int Scale) DigitsOf(string type)
    {
        var parts = type.Split('(', ',', ')');
        return parts.Length < 3 ? (0, 0) : (int.Parse(parts[1], CultureInfo.InvariantCulture), int.Parse(parts[2], CultureInfo.InvariantCulture));
    }
}
