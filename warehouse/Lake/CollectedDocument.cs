namespace PerfEval.Warehouse.Lake;

/// <summary>One new or changed document that a look at the inbox found.</summary>
/// <param name="Path">Full path in the inbox.</param>
/// <param name="Sha256">Its content, kept in the <see cref="SourceStore"/>.</param>
/// <param name="SizeBytes">Size in bytes.</param>
/// <param name="ModifiedAt">The file's own modification time, UTC.</param>
/// <param name="ReceivedAt">When it was collected, UTC.</param>
public sealed record CollectedDocument(string Path, string Sha256, long SizeBytes, DateTime ModifiedAt, DateTime ReceivedAt);
