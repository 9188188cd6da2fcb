namespace PerfEval.Etl.Documents;

/// <summary>How much of a document is read at most. Forms are kilobytes; whoever needs more is told so and can split the file.
/// Together these keep one document below 256 MB of memory and 5 seconds, also where it was made to do harm.</summary>
public static class DocumentLimits
{
    /// <summary>Bytes that the parts of one container may inflate to, all together: 9.5 KB of zip can hold gigabytes.</summary>
    public const long InflatedBytes = 128L * 1024 * 1024;

    /// <summary>A part that inflates to more than this many times its size is no document written by people …</summary>
    public const int InflationRatio = 250;

    /// <summary>… once it has this size: short parts of nothing but repeated formats are harmless and do occur.</summary>
    public const long RatioFreeBytes = 8L * 1024 * 1024;

    /// <summary>Entries of one container: an office document has dozens, an archive of a county's forms hundreds.</summary>
    public const int ContainerEntries = 10_000;

    /// <summary>Bytes of one text or web page, which is held several times over while it is read: a county's forms of a year are two or three million.</summary>
    public const long TextBytes = 24L * 1024 * 1024;

    /// <summary>Cells of one document, blank ones included: a form has about 200.</summary>
    public const int Cells = 300_000;

    /// <summary>Characters of one cell or line: Excel's cells end at 32,767, a long report's paragraph at 5,000.</summary>
    public const int CellCharacters = 100_000;

    /// <summary>Levels of elements or of tables within tables: people nest three, stacks end at thousands.</summary>
    public const int Depth = 256;

    /// <summary>Rows of one form that hold something: the longest have some hundreds, and many of them are held against each other.</summary>
    public const int FormRows = 2000;

    /// <summary>Forms of one document: a county's whole year fits; an ordinary form takes two milliseconds.</summary>
    public const int Forms = 1000;
}
