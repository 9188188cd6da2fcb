using System.Text.Json;

namespace PerfEval.EndToEnd.Tests.Commands;

[Collection(Samples.Name)]
public sealed class RunCommandTests(SampleWorkspace samples)
{
    [Fact]
    public void The_samples_are_read_whole_and_the_faulty_ones_are_counted()
    {
        var run = samples.FirstRun.ShouldEndWith(1).Json;
        run.GetProperty("documents").GetInt32().ShouldBeGreaterThanOrEqualTo(20);
        run.GetProperty("forms").GetInt32().ShouldBeGreaterThanOrEqualTo(60);
        run.GetProperty("rejected").GetInt32().ShouldBeGreaterThan(0);
        run.GetProperty("unchanged").GetInt32().ShouldBe(0);
        run.GetProperty("rows").GetProperty("fct_evaluation").GetInt32().ShouldBeGreaterThanOrEqualTo(run.GetProperty("forms").GetInt32());
        foreach (var severity in new[] { "fatal", "warning", "info" })
            run.GetProperty("findings").GetProperty(severity).GetInt32().ShouldBeGreaterThan(0);
        foreach (var part in new[] { "extract", "lake", "load", "rules", "marts", "total" })
            run.GetProperty("seconds").GetProperty(part).GetDecimal().ShouldBeGreaterThanOrEqualTo(0);
    }

    [Fact]
    public void A_second_run_on_the_same_input_changes_nothing()
    {
        var first = samples.FirstRun.Json;
        var second = samples.Run("run", "--input", Host.Perfeval.Samples, "--json").ShouldEndWith(0).Json;
        second.GetProperty("unchanged").GetInt32().ShouldBe(second.GetProperty("documents").GetInt32());
        JsonElement.DeepEquals(second.GetProperty("rows"), first.GetProperty("rows")).ShouldBeTrue();
        JsonElement.DeepEquals(second.GetProperty("findings"), first.GetProperty("findings")).ShouldBeTrue();
    }

    [Fact]
    public void The_summary_for_people_does_not_mix_with_the_result()
    {
        samples.FirstRun.Out.ShouldStartWith("{");
        samples.FirstRun.Error.ShouldContain("自评表");
    }
}
