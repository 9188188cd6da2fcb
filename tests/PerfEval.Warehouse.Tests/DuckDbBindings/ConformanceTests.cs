using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using DuckDB.NET.Data;
using DuckDB.NET.Native;

namespace PerfEval.Warehouse.Tests.DuckDbBindings;

/// <summary>The bindings offer what the data library asks of them, and the engine offers what the bindings ask of it.</summary>
public sealed class ConformanceTests
{
    /// <summary>Never called here, and large: user-defined functions and Arrow. Calling one throws MissingMethodException.</summary>
    private static readonly string[] LeftOut =
    [
        "DuckDB.NET.Native.NativeMethods/ScalarFunction::",
        "DuckDB.NET.Native.NativeMethods/TableFunction::",
        "DuckDB.NET.Native.NativeMethods/Arrow::",
    ];

    [Fact]
    public void Every_member_that_the_data_library_names_exists_with_its_signature()
    {
        using var library = new AssemblyMembers(typeof(DuckDBConnection).Assembly);
        using var bindings = new AssemblyMembers(typeof(NativeMethods).Assembly);

        var asked = library.AskedOf("DuckDB.NET.Bindings").ToList();
        var missing = asked.Except(bindings.Offered()).Where(member => !LeftOut.Any(member.StartsWith)).Order().ToList();

        asked.Count.ShouldBeGreaterThan(150);
        missing.ShouldBeEmpty();
    }

    [Fact]
    public void The_assembly_is_the_one_that_the_data_library_refers_to()
    {
        var wanted = typeof(DuckDBConnection).Assembly.GetReferencedAssemblies().Single(a => a.Name == "DuckDB.NET.Bindings");

        typeof(NativeMethods).Assembly.GetName().FullName.ShouldBe(wanted.FullName);
    }

    [Fact]
    public void Every_native_function_is_in_the_engine()
    {
        using var bindings = new AssemblyMembers(typeof(NativeMethods).Assembly);
        var engine = NativeLibrary.Load("duckdb", typeof(NativeMethods).Assembly, null);

        var functions = bindings.NativeFunctions().ToList();

        functions.Count.ShouldBeGreaterThan(100);
        functions.Where(name => !NativeLibrary.TryGetExport(engine, name, out _)).ShouldBeEmpty();
    }

    [Fact]
    public void Structs_have_the_sizes_that_duckdb_h_gives_them()
    {
        Unsafe.SizeOf<DuckDBResult>().ShouldBe(48);
        Unsafe.SizeOf<DuckDBString>().ShouldBe(16);
        Unsafe.SizeOf<DuckDBHugeInt>().ShouldBe(16);
        Unsafe.SizeOf<DuckDBDecimal>().ShouldBe(24);
        Unsafe.SizeOf<DuckDBBignum>().ShouldBe(24);
        Unsafe.SizeOf<DuckDBInterval>().ShouldBe(16);
        Unsafe.SizeOf<DuckDBListEntry>().ShouldBe(16);
        Unsafe.SizeOf<DuckDBQueryProgress>().ShouldBe(24);
        Unsafe.SizeOf<DuckDBDateOnly>().ShouldBe(8);
        Unsafe.SizeOf<DuckDBTimeOnly>().ShouldBe(8);
        Unsafe.SizeOf<DuckDBTimeTz>().ShouldBe(12);
        Unsafe.SizeOf<DuckDBTimestamp>().ShouldBe(16);
    }
}
