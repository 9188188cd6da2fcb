namespace PerfEval.Etl.Documents;

/// <summary>Tells texts that go on elsewhere by a bracket that nothing closes: 项目资金（, （一）数量指标（2.</summary>
internal static class OpenBracket
{
    /// <summary>True where more brackets open than close.</summary>
    public static bool Is(string text) => text.Count(c => c is '(' or '（') > text.Count(c => c is ')' or '）');
}
