using System.Security.Cryptography;

namespace PerfEval.Warehouse.Lake;

/// <summary>The documents' bytes, kept under the name of their content, so that every figure leads back to its cell even after the inbox was cleared.</summary>
/// <param name="workspace">Where the store is.</param>
public sealed class SourceStore(Workspace workspace)
{
    /// <summary>Takes a document's bytes in; bytes that are there already are not written again.</summary>
    /// <returns>SHA-256, lower-case hex.</returns>
    /// <exception cref="LakeWriteException">The disk is full or cannot be written.</exception>
    public string Put(byte[] bytes)
    {
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var path = PathOf(sha256);
        if (File.Exists(path))
        {
            return sha256;
        }

        try
        {
            ImmutableFile.Write(path, bytes);
            return sha256;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new LakeWriteException($"原件无法存入“{workspace.Sources}”：{fault.Message}。请检查磁盘空间和写权限，然后重新运行，会从未完成处继续。", fault);
        }
    }

    /// <summary>Whether a document's bytes are there.</summary>
    /// <param name="sha256">Lower-case hex.</param>
    public bool Has(string sha256) => File.Exists(PathOf(sha256));

    /// <summary>The bytes of a document.</summary>
    /// <param name="sha256">Lower-case hex.</param>
    /// <exception cref="LakeReadException">It is not in the store.</exception>
    public byte[] Get(string sha256)
    {
        var path = PathOf(sha256);
        return File.Exists(path)
            ? File.ReadAllBytes(path)
            : throw new LakeReadException($"原件库中缺少文件“{path}”。请从备份恢复，或把原文件重新放入收件目录。");
    }

    private string PathOf(string sha256) => Path.Combine(workspace.Sources, sha256[..2], sha256);
}
