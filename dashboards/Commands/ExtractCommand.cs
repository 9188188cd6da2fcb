using System.CommandLine;
using PerfEval.Etl;
using PerfEval.Etl.Documents;

namespace PerfEval.Dashboards.Commands;

/// <summary><c>extract FILE…</c>: prints what documents say and writes nothing.</summary>
internal static class ExtractCommand
{
    private static readonly Argument<string[]> Files = new("file")
    {
        Description = "要读的文件，可以多个",
        HelpName = "文件",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>The command for the command line.</summary>
    public static Command Build()
    {
        var command = new Command("extract", "读文件，把读出的内容以 JSON 写到标准输出；不写任何文件") { Files };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(Files)));
        return command;
    }

    private static int Run(IEnumerable<string> files)
    {
        var pipeline = EtlPipeline.Create();
        var rejected = 0;
        using var output = Console.OpenStandardOutput();
        ExtractionJson.Write(output, Readings());
        return rejected == 0 ? ExitStatus.Done : ExitStatus.Rejected;

        IEnumerable<DocumentReading> Readings()
        {
            foreach (var file in files)
            {
                if (Open(file) is not { } document)
                {
                    rejected++;
                    continue;
                }
                var reading = pipeline.Read(document);
                if (reading.Status is "unreadable" or "no_form")
                    rejected++;
                yield return reading;
            }
        }
    }

    private static SourceDocument? Open(string file)
    {
        if (Directory.Exists(file))
        {
            Console.Error.WriteLine($"{file}：这是文件夹。extract 读单个文件，整个文件夹请用 perfeval run --input {file}");
            return null;
        }
        if (!File.Exists(file))
        {
            Console.Error.WriteLine($"{file}：没有这个文件，请检查路径。");
            return null;
        }
        try
        {
            return SourceDocument.FromFile(file);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"{file}：打不开（{fault.Message}）。请检查文件的权限，或先关闭占用它的程序。");
            return null;
        }
    }
}
