using System.IO.Compression;
using System.Text;

namespace PerfEval.Etl.Tests.Documents;

/// <summary>Writes a zip container from parts given as text or bytes.</summary>
internal static class ZipBuilder
{
    internal static byte[] Of(params (string Name, string Text)[] parts) => Of([.. parts.Select(part => (part.Name, Encoding.UTF8.GetBytes(part.Text)))]);

    internal static byte[] Of(params (string Name, byte[] Bytes)[] parts)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(content);
            }
        }

        return bytes.ToArray();
    }
}
