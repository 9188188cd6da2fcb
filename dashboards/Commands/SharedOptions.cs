using System.CommandLine;

namespace PerfEval.Dashboards.Commands;

/// <summary>Options that several commands have.</summary>
internal static class SharedOptions
{
    /// <summary>The workspace; on the root and on every command.</summary>
    public static Option<string> Data { get; } = new("--data")
    {
        Description = "工作区目录：数据湖、数据仓库、导出和日志；不存在时自动创建",
        HelpName = "目录",
        DefaultValueFactory = _ => "./data",
        Recursive = true,
    };

    /// <summary>Where the site listens.</summary>
    public static Option<string> Urls { get; } = new("--urls")
    {
        Description = "网站的地址",
        HelpName = "网址",
        DefaultValueFactory = _ => "http://localhost:5080",
    };

    /// <summary>How rows are printed.</summary>
    public static Option<string> Format { get; } = FormatOption();

    /// <summary>A parameter of an analysis or a chart, repeatable.</summary>
    public static Option<string[]> Parameters { get; } = new("--param")
    {
        Description = "参数，可以重复，例如 --param year=2024",
        HelpName = "名称=值",
        DefaultValueFactory = _ => [],
    };

    /// <summary>The result as a JSON object on standard output.</summary>
    public static Option<bool> Json { get; } = new("--json") { Description = "把结果以 JSON 写到标准输出" };

    /// <summary>The values of <see cref="Parameters"/> by name.</summary>
    /// <exception cref="UsageException">One of them is not NAME=VALUE, or is given twice.</exception>
    public static IReadOnlyDictionary<string, string> Named(IEnumerable<string> parameters)
    {
        var named = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var parameter in parameters)
        {
            var parts = parameter.Split('=', 2);
            if (parts is not [{ Length: > 0 } name, var value])
                throw new UsageException($"参数“{parameter}”的写法不对，应为 --param 名称=值，例如 --param year=2024。");
            if (!named.TryAdd(name, value))
                throw new UsageException($"参数“{name}”给了两次。");
        }
        return named;
    }

    private static Option<string> FormatOption()
    {
        var option = new Option<string>("--format") { Description = "输出格式", DefaultValueFactory = _ => "table" };
        option.AcceptOnlyFromAmong("table", "json", "csv");
        return option;
    }
}
