using System.Numerics;

namespace DuckDB.NET.Native;

/// <summary>A HUGEINT (<c>duckdb_hugeint</c>): 128 bits, signed.</summary>
public readonly record struct DuckDBHugeInt(ulong Lower, long Upper)
{
    /// <summary>The same number.</summary>
    /// <exception cref="OverflowException">It needs more than 128 bits.</exception>
    public DuckDBHugeInt(BigInteger value)
        : this((ulong)((Int128)value & ulong.MaxValue), (long)((Int128)value >> 64))
    {
    }

    /// <summary>The smallest HUGEINT.</summary>
    public static BigInteger HugeIntMinValue => Int128.MinValue;

    /// <summary>The largest HUGEINT.</summary>
    public static BigInteger HugeIntMaxValue => Int128.MaxValue;

    /// <summary>The same number.</summary>
    public BigInteger ToBigInteger() => ToInt128();

    /// <summary>The same number.</summary>
    public Int128 ToInt128() => new((ulong)Upper, Lower);
}
