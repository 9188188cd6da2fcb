using PerfEval.Etl.Documents;

namespace PerfEval.Dashboards.Pages.Source;

/// <summary>A cell and the rows and columns of the shown table that it takes; without a cell it fills a gap.</summary>
public sealed record PlacedCell(Cell? Cell, int Rows, int Columns);
