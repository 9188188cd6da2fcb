using PerfEval.Etl.Jobs;
using PerfEval.Dashboards.Exports.Formats;
using Spectre.Console;

namespace PerfEval.Dashboards.Commands;

/// <summary>A progress bar on standard error while documents are read; nothing where standard error is not a terminal.</summary>
internal static class RunProgress
{
    /// <summary>Runs the work and shows how far it is.</summary>
    public static ExtractOutcome Show(Func<IProgress<ExtractProgress>?, ExtractOutcome> work)
    {
        if (Console.IsErrorRedirected)
            return work(null);
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Progress().AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context => work(new Bar(context.AddTask("读取文件", maxValue: 1))));
    }

    private sealed class Bar(ProgressTask task) : IProgress<ExtractProgress>
    {
        public void Report(ExtractProgress value)
        {
            task.MaxValue = Math.Max(1, value.Total);
            task.Value = value.Done;
            task.Description = Markup.Escape($"{value.Done}/{value.Total} {DisplayWidth.Cut(value.FileName, 40)}");
        }
    }
}
