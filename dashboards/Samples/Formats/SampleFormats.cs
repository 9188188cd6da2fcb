namespace PerfEval.Dashboards.Samples.Formats;

/// <summary>All formats of this assembly; a new one is a new file and nothing else.</summary>
internal static class SampleFormats
{
    /// <summary>An archive of documents; it holds one of each other format in turn.</summary>
    public const string Archive = "zip";

    /// <summary>The formats that hold forms, by name.</summary>
    public static IReadOnlyDictionary<string, ISampleFormat> ByName { get; } = typeof(ISampleFormat).Assembly.GetTypes()
        .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(ISampleFormat)))
        .Select(type => (ISampleFormat)Activator.CreateInstance(type)!)
        .OrderBy(format => format.Name, StringComparer.Ordinal)
        .ToDictionary(format => format.Name);
}
