using System.CommandLine;
using PerfEval.Dashboards.Samples;
using PerfEval.Dashboards.Samples.Truth;

namespace PerfEval.Dashboards.Commands;

/// <summary><c>samples --forms N --out DIR</c>: makes forms up, in every format and layout, with what they say beside them.</summary>
internal static class SamplesCommand
{
    private static readonly Option<int> Forms = new("--forms") { Description = "一共多少张自评表", HelpName = "张数", Required = true };
    private static readonly Option<int> Years = new("--years") { Description = $"每个项目有几个年度的表，最后一年是 {SampleOrder.LastYear}", HelpName = "年数", DefaultValueFactory = _ => 3 };
    private static readonly Option<int> Seed = new("--seed") { Description = "种子；同一种子生成的文件逐字节相同", HelpName = "整数", DefaultValueFactory = _ => 1 };
    private static readonly Option<string> Out = new("--out") { Description = "写到哪个文件夹：文件在 documents，内容在 truth", HelpName = "文件夹", Required = true };
    private static readonly Option<string> Formats = new("--formats")
    {
        Description = "格式，用逗号隔开：" + string.Join("、", SampleGenerator.Formats),
        HelpName = "格式",
        DefaultValueFactory = _ => string.Join(',', SampleGenerator.Formats),
    };

    /// <summary>The command for the command line.</summary>
    public static Command Build()
    {
        var command = new Command("samples", "生成虚构的自评表（各种格式和版式），并附上正确的内容，供试用和测试") { Forms, Years, Formats, Out, Seed };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        var formats = parsed.GetRequiredValue(Formats).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (formats.Length == 0 || formats.FirstOrDefault(format => !SampleGenerator.Formats.Contains(format)) is { } _)
            throw new UsageException($"--formats 只能是 {string.Join("、", SampleGenerator.Formats)}，用逗号隔开。");
        var (forms, years) = (parsed.GetRequiredValue(Forms), parsed.GetRequiredValue(Years));
        if (forms < 1 || years is < 1 or > 20)
            throw new UsageException("--forms 至少为 1，--years 为 1 到 20。");
        var documents = Directory.CreateDirectory(Path.Combine(parsed.GetRequiredValue(Out), "documents")).FullName;
        var truth = Directory.CreateDirectory(Path.Combine(parsed.GetRequiredValue(Out), "truth")).FullName;
        var count = 0;
        foreach (var document in SampleGenerator.Generate(new SampleOrder(forms, years, formats, parsed.GetRequiredValue(Seed))))
        {
            File.WriteAllBytes(Path.Combine(documents, document.FileName), document.Bytes);
            File.WriteAllBytes(Path.Combine(truth, document.FileName + ".json"), TruthJson.Write(document));
            count++;
        }

        Console.Error.WriteLine($"已生成 {count} 个文件，自评表 {forms} 张：{documents}");
        return ExitStatus.Done;
    }
}
