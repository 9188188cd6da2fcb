namespace DuckDB.NET.Native;

/// <summary>Reads a parameter of a table function. Only named by signatures here: this product registers no function.</summary>
public interface IDuckDBValueReader
{
    /// <summary>Whether the value is NULL.</summary>
    bool IsNull();

    /// <summary>The value as a .NET type.</summary>
    T GetValue<T>();
}
