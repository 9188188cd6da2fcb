namespace PerfEval.Etl.Jobs;

/// <summary>How far reading has come.</summary>
/// <param name="Done">Documents read.</param>
/// <param name="Total">Documents to read.</param>
/// <param name="FileName">The one read last.</param>
public sealed record ExtractProgress(int Done, int Total, string FileName);
