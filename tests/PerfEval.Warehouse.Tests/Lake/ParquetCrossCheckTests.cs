using System.Text.Json;
using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Lake;

/// <summary>The lake outlives the engine that wrote it: another reader must find the same values.</summary>
public sealed class ParquetCrossCheckTests : IDisposable
{
    private readonly LoadedWarehouse warehouse = new();

    public void Dispose() => warehouse.Dispose();

    [Fact]
    public void Another_reader_finds_types_and_values_to_the_cent()
    {
        var form = new Form().WithTotal(f => f with { Annual = 12_760_000.05m, Rate = 84.2517m, Score = 9.4m });
        var document = new Document("/收件/甲.txt", "c1", form);

        var funds = Read(warehouse.Write(document).Files.Single(f => f.Dataset == "funds").Path);

        funds.GetProperty("codecs").EnumerateArray().Select(c => c.GetString()).ShouldBe(["ZSTD"]);
        TypeOf(funds, "annual_yuan").ShouldBe("DECIMAL(18,2)");
        TypeOf(funds, "rate_pct").ShouldBe("DECIMAL(18,6)");
        TypeOf(funds, "score").ShouldBe("DECIMAL(12,4)");
        funds.GetProperty("columns").EnumerateArray().ShouldNotContain(c => c.GetProperty("name").GetString() == "year");
        var total = funds.GetProperty("rows").EnumerateArray().Single(r => r.GetProperty("fund_kind").GetString() == "total");
        total.GetProperty("annual_yuan").GetDecimal().ShouldBe(12_760_000.05m);
        total.GetProperty("rate_pct").GetDecimal().ShouldBe(84.2517m);
        Math.Round(total.GetProperty("score").GetDecimal(), 4).ShouldBe(9.4m);
        total.GetProperty("label").GetString().ShouldBe("年度资金总额");
        total.GetProperty("document_id").GetString().ShouldBe(document.Id);
    }

    [Fact]
    public void Times_are_instants_and_flags_are_flags()
    {
        var documents = Read(warehouse.Write(new Document("/收件/甲.txt", "c1", new Form())).Files.Single(f => f.Dataset == "documents").Path);

        TypeOf(documents, "received_at").ShouldStartWith("TIMESTAMP");
        var row = documents.GetProperty("rows").EnumerateArray().Single();
        row.GetProperty("received_at").GetString().ShouldBe("2025-03-01T08:00:00.000Z");
        row.GetProperty("is_reading").GetBoolean().ShouldBeTrue();
    }

    private static string TypeOf(JsonElement file, string column)
    {
        var found = file.GetProperty("columns").EnumerateArray().Single(c => c.GetProperty("name").GetString() == column);
        var type = found.GetProperty("type").GetString()!;
        return type == "DECIMAL" ? $"DECIMAL({found.GetProperty("precision")},{found.GetProperty("scale")})" : type;
    }

    private JsonElement Read(string path) => ParquetRows.Read(Path.Combine(warehouse.Workspace.Lake, path));
}
