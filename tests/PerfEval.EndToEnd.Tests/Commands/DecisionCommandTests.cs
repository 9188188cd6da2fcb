using System.Text.Json;

namespace PerfEval.EndToEnd.Tests.Commands;

/// <summary>What people decide on the command line; every test has a workspace of its own, decisions last.</summary>
public sealed class DecisionCommandTests : IDisposable
{
    private readonly SampleWorkspace samples = new();

    public void Dispose() => samples.Dispose();

    [Fact]
    public void A_reviewed_finding_says_so_and_an_exception_is_listed_no_more()
    {
        var key = Findings()[0].GetProperty("key").GetString()!;
        Findings()[0].GetProperty("status").GetString().ShouldBe("open");

        samples.Run("review", key, "--status", "confirmed", "--who", "王某", "--reason", "已核对原件").ShouldEndWith(0);
        Finding(key)!.Value.GetProperty("status").GetString().ShouldBe("confirmed");

        samples.Run("review", key, "--status", "excepted", "--who", "王某", "--reason", "文件另有规定").ShouldEndWith(0);
        Finding(key).ShouldBeNull();
        samples.Run("review", "--format", "json").ShouldEndWith(0).Json.EnumerateArray().Single().GetProperty("reason").GetString().ShouldBe("文件另有规定");
        samples.Run("rebuild").ShouldEndWith(0);
        Finding(key).ShouldBeNull();
    }

    [Fact]
    public void Contested_forms_are_listed_compared_and_decided()
    {
        var contested = Versions().Where(form => form.GetProperty("version_state").GetString() == "contested").ToList();
        contested.Count.ShouldBe(2);
        var project = contested[0].GetProperty("project_key").GetString()!;
        samples.Run("versions", "--project", project, "--format", "json").ShouldEndWith(0).Json.EnumerateArray().ShouldNotBeEmpty();

        var form = $"{contested[1].GetProperty("document_key").GetString()}/{contested[1].GetProperty("form_ordinal").GetInt32()}";
        samples.Run("decide", "choose", form, "--who", "王某", "--reason", "更正件为准").ShouldEndWith(0);

        Versions().Where(one => one.GetProperty("project_key").GetString() == project).Select(one => one.GetProperty("version_state").GetString()).ShouldBe(["rejected", "current"], ignoreOrder: true);
    }

    [Fact]
    public void A_decision_without_a_name_or_about_nothing_is_wrong_usage()
    {
        samples.Run("decide", "withdraw", "nothing", "--who", "王某").ShouldEndWith(2);
        samples.Run("decide", "withdraw", "nothing", "--who", "王某", "--reason", "x").ShouldEndWith(2).ShouldSayOnly("nothing");
        samples.Run("review", "nothing", "--status", "fixed", "--who", "王某", "--reason", "x").ShouldEndWith(2);
    }

    private List<JsonElement> Findings() => [.. samples.Run("findings", "--format", "json").ShouldEndWith(0).Json.EnumerateArray()];

    private JsonElement? Finding(string key) => Findings().Where(one => one.GetProperty("key").GetString() == key).Select(one => (JsonElement?)one).FirstOrDefault();

    private List<JsonElement> Versions() => [.. samples.Run("versions", "--format", "json").ShouldEndWith(0).Json.EnumerateArray()];
}
