using System.Text.Json;

namespace PerfEval.EndToEnd.Tests.Commands;

[Collection(Samples.Name)]
public sealed class RebuildCommandTests(SampleWorkspace samples)
{
    [Fact]
    public void The_warehouse_built_again_from_the_lake_has_the_same_rows_and_sums()
    {
        var sums = Runs.Sums.Of(samples.Data);
        var rebuilt = samples.Run("rebuild", "--json").ShouldEndWith(0).Json;
        JsonElement.DeepEquals(rebuilt.GetProperty("rows"), samples.FirstRun.Json.GetProperty("rows")).ShouldBeTrue();
        rebuilt.GetProperty("forms").GetInt32().ShouldBe(samples.FirstRun.Json.GetProperty("forms").GetInt32());
        Runs.Sums.Of(samples.Data).ShouldBe(sums);
    }
}
