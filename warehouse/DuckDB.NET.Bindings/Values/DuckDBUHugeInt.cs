using System.Numerics;

namespace DuckDB.NET.Native;

/// <summary>A UHUGEINT (<c>duckdb_uhugeint</c>): 128 bits, unsigned.</summary>
public readonly record struct DuckDBUHugeInt(ulong Lower, ulong Upper)
{
    /// <summary>The same number.</summary>
    /// <exception cref="OverflowException">It needs more than 128 bits.</exception>
    public DuckDBUHugeInt(BigInteger value)
        : this((ulong)((UInt128)value & ulong.MaxValue), (ulong)((UInt128)value >> 64))
    {
    }

    /// <summary>The smallest UHUGEINT.</summary>
    public static BigInteger HugeIntMinValue => UInt128.MinValue;

    /// <summary>The largest UHUGEINT.</summary>
    public static BigInteger HugeIntMaxValue => UInt128.MaxValue;

    /// <summary>The same number.</summary>
    public BigInteger ToBigInteger() => ToUInt128();

    /// <summary>The same number.</summary>
    public UInt128 ToUInt128() => new(Upper, Lower);
}
