namespace DuckDB.NET.Native;

/// <summary>Kinds of errors (<c>duckdb_error_type</c>).</summary>
public enum DuckDBErrorType
{
    /// <summary><c>DUCKDB_ERROR_INVALID</c></summary>
    Invalid = 0,

    /// <summary><c>DUCKDB_ERROR_OUT_OF_RANGE</c></summary>
    OutOfRange = 1,

    /// <summary><c>DUCKDB_ERROR_CONVERSION</c></summary>
    Conversion = 2,

    /// <summary><c>DUCKDB_ERROR_UNKNOWN_TYPE</c></summary>
    UnknownType = 3,

    /// <summary><c>DUCKDB_ERROR_DECIMAL</c></summary>
    Decimal = 4,

    /// <summary><c>DUCKDB_ERROR_MISMATCH_TYPE</c></summary>
    MismatchType = 5,

    /// <summary><c>DUCKDB_ERROR_DIVIDE_BY_ZERO</c></summary>
    DivideByZero = 6,

    /// <summary><c>DUCKDB_ERROR_OBJECT_SIZE</c></summary>
    ObjectSize = 7,

    /// <summary><c>DUCKDB_ERROR_INVALID_TYPE</c></summary>
    InvalidType = 8,

    /// <summary><c>DUCKDB_ERROR_SERIALIZATION</c></summary>
    Serialization = 9,

    /// <summary><c>DUCKDB_ERROR_TRANSACTION</c></summary>
    Transaction = 10,

    /// <summary><c>DUCKDB_ERROR_NOT_IMPLEMENTED</c></summary>
    NotImplemented = 11,

    /// <summary><c>DUCKDB_ERROR_EXPRESSION</c></summary>
    Expression = 12,

    /// <summary><c>DUCKDB_ERROR_CATALOG</c></summary>
    Catalog = 13,

    /// <summary><c>DUCKDB_ERROR_PARSER</c></summary>
    Parser = 14,

    /// <summary><c>DUCKDB_ERROR_PLANNER</c></summary>
    Planner = 15,

    /// <summary><c>DUCKDB_ERROR_SCHEDULER</c></summary>
    Scheduler = 16,

    /// <summary><c>DUCKDB_ERROR_EXECUTOR</c></summary>
    Executor = 17,

    /// <summary><c>DUCKDB_ERROR_CONSTRAINT</c></summary>
    Constraint = 18,

    /// <summary><c>DUCKDB_ERROR_INDEX</c></summary>
    Index = 19,

    /// <summary><c>DUCKDB_ERROR_STAT</c></summary>
    Stat = 20,

    /// <summary><c>DUCKDB_ERROR_CONNECTION</c></summary>
    Connection = 21,

    /// <summary><c>DUCKDB_ERROR_SYNTAX</c></summary>
    Syntax = 22,

    /// <summary><c>DUCKDB_ERROR_SETTINGS</c></summary>
    Settings = 23,

    /// <summary><c>DUCKDB_ERROR_BINDER</c></summary>
    Binder = 24,

    /// <summary><c>DUCKDB_ERROR_NETWORK</c></summary>
    Network = 25,

    /// <summary><c>DUCKDB_ERROR_OPTIMIZER</c></summary>
    Optimizer = 26,

    /// <summary><c>DUCKDB_ERROR_NULL_POINTER</c></summary>
    NullPointer = 27,

    /// <summary><c>DUCKDB_ERROR_IO</c></summary>
    Io = 28,

    /// <summary><c>DUCKDB_ERROR_INTERRUPT</c></summary>
    Interrupt = 29,

    /// <summary><c>DUCKDB_ERROR_FATAL</c></summary>
    Fatal = 30,

    /// <summary><c>DUCKDB_ERROR_INTERNAL</c></summary>
    Internal = 31,

    /// <summary><c>DUCKDB_ERROR_INVALID_INPUT</c></summary>
    InvalidInput = 32,

    /// <summary><c>DUCKDB_ERROR_OUT_OF_MEMORY</c></summary>
    OutOfMemory = 33,

    /// <summary><c>DUCKDB_ERROR_PERMISSION</c></summary>
    Permission = 34,

    /// <summary><c>DUCKDB_ERROR_PARAMETER_NOT_RESOLVED</c></summary>
    ParameterNotResolved = 35,

    /// <summary><c>DUCKDB_ERROR_PARAMETER_NOT_ALLOWED</c></summary>
    ParameterNotAllowed = 36,

    /// <summary><c>DUCKDB_ERROR_DEPENDENCY</c></summary>
    Dependency = 37,

    /// <summary><c>DUCKDB_ERROR_HTTP</c></summary>
    Http = 38,

    /// <summary><c>DUCKDB_ERROR_MISSING_EXTENSION</c></summary>
    MissingExtension = 39,

    /// <summary><c>DUCKDB_ERROR_AUTOLOAD</c></summary>
    Autoload = 40,

    /// <summary><c>DUCKDB_ERROR_SEQUENCE</c></summary>
    Sequence = 41,

    /// <summary><c>DUCKDB_INVALID_CONFIGURATION</c></summary>
    InvalidConfiguration = 42,

    /// <summary><c>DUCKDB_ERROR_DATA_CORRUPTION</c></summary>
    DataCorruption = 43,
}
