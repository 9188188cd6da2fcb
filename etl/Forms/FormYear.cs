namespace PerfEval.Etl.Forms;

/// <summary>The year taken for a form.</summary>
/// <param name="Year">Null where nothing says it.</param>
/// <param name="Source">stated, document, title, project_name, text or file; null with the year.</param>
/// <param name="Problems">Years found lower down that differ, and years that had to be guessed.</param>
public sealed record FormYear(int? Year, string? Source, IReadOnlyList<Problem> Problems);
