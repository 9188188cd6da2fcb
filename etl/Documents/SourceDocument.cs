using System.Security.Cryptography;

namespace PerfEval.Etl.Documents;

/// <summary>The bytes of one document and where they came from.</summary>
/// <param name="Path">Full path in the inbox; a document's versions are told apart by content, its identity is this path.</param>
/// <param name="Bytes">The whole content.</param>
/// <param name="ModifiedAt">The file's own modification time, UTC.</param>
public sealed record SourceDocument(string Path, byte[] Bytes, DateTime ModifiedAt)
{
    /// <summary>Name without folders.</summary>
    public string FileName => System.IO.Path.GetFileName(Path);

    /// <summary>Lower-case extension with its dot; a hint only, the content decides the format.</summary>
    public string Extension => System.IO.Path.GetExtension(Path).ToLowerInvariant();

    /// <summary>SHA-256 of the bytes, lower-case hex: the document's identity in the lake.</summary>
    public string Sha256 { get; } = Convert.ToHexStringLower(SHA256.HashData(Bytes));

    /// <summary>Reads a file whole.</summary>
    /// <exception cref="IOException">The file cannot be read: a fault of the machine.</exception>
    public static SourceDocument FromFile(string path)
    {
        var full = System.IO.Path.GetFullPath(path);
        return new SourceDocument(full, File.ReadAllBytes(full), File.GetLastWriteTimeUtc(full));
    }
}
