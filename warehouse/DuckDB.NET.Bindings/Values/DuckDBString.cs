namespace DuckDB.NET.Native;

/// <summary>A VARCHAR or BLOB as it lies in a vector (<c>duckdb_string_t</c>): up to 12 bytes in place, longer ones behind a pointer.</summary>
[StructLayout(LayoutKind.Explicit, Size = 16)]
public unsafe struct DuckDBString
{
    private const int LongestInPlace = 12;

    [FieldOffset(0)]
    private _value_e__Union.DuckDBStringInlined inPlace;

    [FieldOffset(8)]
    private readonly sbyte* pointer;

    /// <summary>Length in bytes.</summary>
    public readonly int Length => (int)inPlace.length;

    /// <summary>The first byte. Valid while the vector is: the struct is only ever read where the engine put it.</summary>
    public sbyte* Data => Length <= LongestInPlace ? (sbyte*)Unsafe.AsPointer(ref inPlace.inlined[0]) : pointer;

    /// <summary>Holds the nested type that the data library names.</summary>
    public struct _value_e__Union
    {
        /// <summary>A string of up to 12 bytes.</summary>
        public struct DuckDBStringInlined
        {
            /// <summary>Length in bytes.</summary>
            public uint length;

            /// <summary>The bytes, UTF-8.</summary>
            public fixed sbyte inlined[LongestInPlace];
        }
    }
}
