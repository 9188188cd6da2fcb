namespace PerfEval.Warehouse.Lake;

/// <summary>One observation of a document at a source path (dataset <c>documents</c>): a new path, new content at a known path, or a second copy of known content.</summary>
/// <param name="DocumentId">SHA-256 of the document's bytes, lower-case hex.</param>
/// <param name="CollectionId">The collection (one look at the inbox, resumed after a crash) that brought it; forms for one project and year within one collection are a question to a person, never a silent version.</param>
/// <param name="SourcePath">Full path in the inbox; new content at the same path replaces what the path said before.</param>
/// <param name="FileName">Name without folders.</param>
/// <param name="Format">Format found by content: txt, tsv, csv, md …</param>
/// <param name="SizeBytes">Size in bytes.</param>
/// <param name="ModifiedAt">The file's own modification time, UTC.</param>
/// <param name="ReceivedAt">When it was collected, UTC.</param>
/// <param name="Status">extracted, partial, no_form or unreadable.</param>
/// <param name="IsReading">True when this batch also holds what was read from the content; false when the content was already in the lake.</param>
/// <param name="ReaderVersion">Version of the recognition engine that read it.</param>
/// <param name="FormCount">Forms read from it.</param>
/// <param name="ProblemCount">Problems found in it.</param>
public sealed record LakeDocument(
    string DocumentId,
    string CollectionId,
    string SourcePath,
    string FileName,
    string Format,
    long SizeBytes,
    DateTime ModifiedAt,
    DateTime ReceivedAt,
    string Status,
    bool IsReading,
    string ReaderVersion,
    int FormCount,
    int ProblemCount);
