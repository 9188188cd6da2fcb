namespace PerfEval.Warehouse.Lake;

/// <summary>One Parquet file of a batch.</summary>
/// <param name="Path">Path within the lake, with forward slashes; named by its content.</param>
/// <param name="Dataset">documents, evaluations, funds …</param>
/// <param name="Year">Partition; null where the dataset has none or the year is unknown.</param>
/// <param name="Rows">Number of rows.</param>
/// <param name="Sha256">SHA-256 of the file's bytes, lower-case hex.</param>
public sealed record LakeFile(string Path, string Dataset, int? Year, long Rows, string Sha256);
