using DuckDB.NET.Data;
using PerfEval.Etl.Jobs;
using PerfEval.Warehouse;
using PerfEval.Warehouse.Lake;

namespace PerfEval.Etl.Tests.Jobs;

/// <summary>An inbox and a workspace of their own for one test, with the jobs that work on them.</summary>
internal sealed class Bureau : IDisposable
{
    private static readonly EtlPipeline Pipeline = EtlPipeline.Create();
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("perfeval-jobs-");

    public Bureau()
    {
        Inbox = folder.CreateSubdirectory("inbox").FullName;
        Workspace = Workspace.Open(Path.Combine(folder.FullName, "data"));
    }

    public string Inbox { get; }

    public Workspace Workspace { get; }

    /// <summary>Puts a form into the inbox, as if it had lain there for a while.</summary>
    public string Put(string name, string project, string score = "98")
    {
        var path = Path.Combine(Inbox, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, Form(project, score));
        File.SetLastWriteTimeUtc(path, DateTime.UtcNow.AddHours(-1));
        return path;
    }

    public CollectOutcome Collect(bool trustsTimes = false) => new CollectJob(Workspace).Run(Inbox, CancellationToken.None, trustsTimes);

    public ExtractOutcome Extract() => new ExtractJob(Workspace, Pipeline).Run(null, CancellationToken.None);

    /// <summary>Reads until so many documents are done, then stops.</summary>
    public void ExtractUntil(int documents)
    {
        using var stop = new CancellationTokenSource();
        var progress = new Watch(seen =>
        {
            if (seen.Done == documents)
            {
                stop.Cancel();
            }
        });
        Should.Throw<OperationCanceledException>(() => new ExtractJob(Workspace, Pipeline).Run(progress, stop.Token));
    }

    /// <summary>Values of a column of a dataset of the lake, in the order of its rows.</summary>
    public List<string> Lake(string dataset, string column, string orderBy = "1")
    {
        var files = LakeManifest.ReadAll(Workspace).SelectMany(batch => batch.Files).Where(file => file.Dataset == dataset)
            .Select(file => $"'{Path.Combine(Workspace.Lake, file.Path)}'").ToList();
        using var connection = new DuckDBConnection("DataSource=:memory:;autoinstall_known_extensions=false");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT ({column})::VARCHAR FROM read_parquet([{string.Join(", ", files)}]) ORDER BY {orderBy}";
        using var reader = command.ExecuteReader();
        var values = new List<string>();
        while (reader.Read())
        {
            values.Add(reader.GetString(0));
        }

        return values;
    }

    public int Batches() => LakeManifest.ReadAll(Workspace).Count;

    public void Dispose() => folder.Delete(recursive: true);

    private static string Form(string project, string score) =>
        $"""
        2024年度项目支出绩效自评表
        项目名称	{project}	主管部门	示例省清泉市文化局
        项目资金（万元）		全年预算数	全年执行数	执行率	分值	得分
        	年度资金总额	80	76	95%	10	9.5
        一级指标	二级指标	三级指标	年度指标值	实际完成值	分值	得分
        产出指标	数量指标	活动场次	≥20场	21场	90	88.5
        总分					100	{score}
        """;

    private sealed class Watch(Action<ExtractProgress> told) : IProgress<ExtractProgress>
    {
        public void Report(ExtractProgress value) => told(value);
    }
}
