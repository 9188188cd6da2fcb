using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Exports;

/// <summary>One periodic summary. A new one is a new file here: <see cref="ExportCatalog"/> finds it.</summary>
public interface IExport
{
    /// <summary>Identifier, as in <c>perfeval export NAME</c>.</summary>
    string Name { get; }

    /// <summary>Chinese title.</summary>
    string Title { get; }

    /// <summary>What a period looks like, for people: 年度，例如 2024.</summary>
    string PeriodHint { get; }

    /// <summary>The periods that hold data, newest first.</summary>
    /// <param name="reader">The warehouse.</param>
    IReadOnlyList<ExportPeriod> Periods(WarehouseReader reader);

    /// <summary>The file formats it can be written in.</summary>
    IReadOnlyList<string> Formats { get; }

    /// <summary>Reads the summary from the marts.</summary>
    /// <param name="reader">The warehouse.</param>
    /// <param name="period">The period asked for.</param>
    /// <exception cref="ExportUsageException">The period is not one of this summary's.</exception>
    /// <exception cref="ExportEmptyException">The period holds no data.</exception>
    ExportBook Read(WarehouseReader reader, string period);
}
