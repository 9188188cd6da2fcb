using PerfEval.Etl.Forms;

namespace PerfEval.Etl.Documents.Containers;

/// <summary>Reads the documents in a .zip with their own readers, as if they lay in the inbox; addresses begin with the entry's name: <c>a.xlsx!Sheet1!C7</c>.
/// An entry that cannot be read is a problem of that entry; archives within the archive are refused.</summary>
public sealed class ZipReader : IDocumentReader
{
    private const string Format = "zip";

    /// <summary>Documents of one archive: a county has hundreds; more would keep a job waiting for minutes.</summary>
    private const int MostDocuments = 1000;

    // Readers are found by scanning, this one among them: asked for only when there is an entry to read.
    private readonly Lazy<DocumentReaders> readers = new(() => new DocumentReaders());

    /// <inheritdoc/>
    public int Order => 50;

    /// <inheritdoc/>
    public bool Accepts(SourceDocument document) => FileSignature.Of(document) == FileKind.Zip;

    /// <inheritdoc/>
    public DocumentContent Read(SourceDocument document)
    {
        try
        {
            using var zip = BoundedZip.Open(document.Bytes);
            var names = zip.Names.Where(IsDocument).ToList();
            return names.Count switch
            {
                _ when names.Contains("[Content_Types].xml") => UnreadableDocumentException.Damaged("Office 文件缺少正文").AsContent(Format),
                0 => DocumentContent.Unreadable(Format, "archive_empty", "压缩包中没有文件，请核对后重新报送。"),
                > MostDocuments => UnreadableDocumentException.TooLarge($"内的文件超过 {MostDocuments} 个").AsContent(Format),
                _ => ReadAll(document, zip, names),
            };
        }
        catch (UnreadableDocumentException fault)
        {
            return fault.AsContent(Format);
        }
    }

    private DocumentContent ReadAll(SourceDocument archive, BoundedZip zip, List<string> names)
    {
        var grids = new List<CellGrid>();
        var problems = new List<Problem>();
        var budget = new CellBudget();
        foreach (var name in names)
        {
            var content = ReadEntry(archive, zip, name);
            budget.Spend(content.Grids.Sum(grid => grid.Rows.Sum(row => row.Cells.Count)));
            grids.AddRange(content.Grids.Select(grid => Within(name, grid)));
            problems.AddRange(content.Problems.Select(problem => problem with
            {
                Location = problem.Location is null ? name : $"{name}!{problem.Location}",
                Message = $"压缩包内“{name}”：{problem.Message}",
            }));
        }

        return new DocumentContent(Format, grids, problems);
    }

    private DocumentContent ReadEntry(SourceDocument archive, BoundedZip zip, string name)
    {
        try
        {
            var entry = new SourceDocument(name, zip.Bytes(name)!, archive.ModifiedAt);
            return FileSignature.Of(entry) is FileKind.Zip or FileKind.OtherArchive
                ? DocumentContent.Unreadable(Format, "archive_nested", "压缩包中的压缩包不读取，请解开后重新报送。")
                : readers.Value.Read(entry);
        }
        catch (UnreadableDocumentException fault)
        {
            return fault.AsContent(Format);
        }
    }

    private static CellGrid Within(string name, CellGrid grid) => grid with
    {
        File = name,
        Rows =
        [
            .. grid.Rows.Select(row => new GridRow(
                row.Number,
                $"{name}!{row.Address}",
                [.. row.Cells.Select(cell => cell with { Address = $"{name}!{cell.Address}" })]) { IsPlaced = row.IsPlaced }),
        ],
    };

    // Folders, and what systems leave behind: macOS's second copies, thumbnails, lock files of office programs.
    private static bool IsDocument(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        return name.Length > 0
            && name[0] != '.'
            && !name.StartsWith("~$", StringComparison.Ordinal)
            && name is not ("Thumbs.db" or "desktop.ini")
            && !path.StartsWith("__MACOSX/", StringComparison.Ordinal);
    }
}
