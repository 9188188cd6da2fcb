namespace DuckDB.NET.Native;

/// <summary>Types of columns and values (<c>duckdb_type</c>).</summary>
public enum DuckDBType
{
    /// <summary><c>DUCKDB_TYPE_INVALID</c></summary>
    Invalid = 0,

    /// <summary><c>DUCKDB_TYPE_BOOLEAN</c></summary>
    Boolean = 1,

    /// <summary><c>DUCKDB_TYPE_TINYINT</c></summary>
    TinyInt = 2,

    /// <summary><c>DUCKDB_TYPE_SMALLINT</c></summary>
    SmallInt = 3,

    /// <summary><c>DUCKDB_TYPE_INTEGER</c></summary>
    Integer = 4,

    /// <summary><c>DUCKDB_TYPE_BIGINT</c></summary>
    BigInt = 5,

    /// <summary><c>DUCKDB_TYPE_UTINYINT</c></summary>
    UnsignedTinyInt = 6,

    /// <summary><c>DUCKDB_TYPE_USMALLINT</c></summary>
    UnsignedSmallInt = 7,

    /// <summary><c>DUCKDB_TYPE_UINTEGER</c></summary>
    UnsignedInteger = 8,

    /// <summary><c>DUCKDB_TYPE_UBIGINT</c></summary>
    UnsignedBigInt = 9,

    /// <summary><c>DUCKDB_TYPE_FLOAT</c></summary>
    Float = 10,

    /// <summary><c>DUCKDB_TYPE_DOUBLE</c></summary>
    Double = 11,

    /// <summary><c>DUCKDB_TYPE_TIMESTAMP</c></summary>
    Timestamp = 12,

    /// <summary><c>DUCKDB_TYPE_DATE</c></summary>
    Date = 13,

    /// <summary><c>DUCKDB_TYPE_TIME</c></summary>
    Time = 14,

    /// <summary><c>DUCKDB_TYPE_INTERVAL</c></summary>
    Interval = 15,

    /// <summary><c>DUCKDB_TYPE_HUGEINT</c></summary>
    HugeInt = 16,

    /// <summary><c>DUCKDB_TYPE_VARCHAR</c></summary>
    Varchar = 17,

    /// <summary><c>DUCKDB_TYPE_BLOB</c></summary>
    Blob = 18,

    /// <summary><c>DUCKDB_TYPE_DECIMAL</c></summary>
    Decimal = 19,

    /// <summary><c>DUCKDB_TYPE_TIMESTAMP_S</c></summary>
    TimestampS = 20,

    /// <summary><c>DUCKDB_TYPE_TIMESTAMP_MS</c></summary>
    TimestampMs = 21,

    /// <summary><c>DUCKDB_TYPE_TIMESTAMP_NS</c></summary>
    TimestampNs = 22,

    /// <summary><c>DUCKDB_TYPE_ENUM</c></summary>
    Enum = 23,

    /// <summary><c>DUCKDB_TYPE_LIST</c></summary>
    List = 24,

    /// <summary><c>DUCKDB_TYPE_STRUCT</c></summary>
    Struct = 25,

    /// <summary><c>DUCKDB_TYPE_MAP</c></summary>
    Map = 26,

    /// <summary><c>DUCKDB_TYPE_UUID</c></summary>
    Uuid = 27,

    /// <summary><c>DUCKDB_TYPE_UNION</c></summary>
    Union = 28,

    /// <summary><c>DUCKDB_TYPE_BIT</c></summary>
    Bit = 29,

    /// <summary><c>DUCKDB_TYPE_TIME_TZ</c></summary>
    TimeTz = 30,

    /// <summary><c>DUCKDB_TYPE_TIMESTAMP_TZ</c></summary>
    TimestampTz = 31,

    /// <summary><c>DUCKDB_TYPE_UHUGEINT</c></summary>
    UnsignedHugeInt = 32,

    /// <summary><c>DUCKDB_TYPE_ARRAY</c></summary>
    Array = 33,

    /// <summary><c>DUCKDB_TYPE_ANY</c></summary>
    Any = 34,

    /// <summary><c>DUCKDB_TYPE_BIGNUM</c></summary>
    Bignum = 35,

    /// <summary><c>DUCKDB_TYPE_SQLNULL</c></summary>
    SqlNull = 36,

    /// <summary><c>DUCKDB_TYPE_STRING_LITERAL</c></summary>
    StringLiteral = 37,

    /// <summary><c>DUCKDB_TYPE_INTEGER_LITERAL</c></summary>
    IntegerLiteral = 38,

    /// <summary><c>DUCKDB_TYPE_TIME_NS</c></summary>
    TimeNs = 39,

    /// <summary><c>DUCKDB_TYPE_GEOMETRY</c></summary>
    Geometry = 40,

    /// <summary><c>DUCKDB_TYPE_VARIANT</c></summary>
    Variant = 41,

    /// <summary><c>DUCKDB_TYPE_TIMESTAMP_TZ_NS</c></summary>
    TimestampTzNs = 42,
}
