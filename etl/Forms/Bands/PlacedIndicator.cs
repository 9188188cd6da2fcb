using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms.Fitting;

namespace PerfEval.Etl.Forms.Bands;

/// <summary>The cells of an indicator's row, each with its column.</summary>
/// <param name="Figures">Cells behind the levels by field.</param>
/// <param name="Levels">Names of levels and of the indicator.</param>
/// <param name="Lost">Cells that have no column.</param>
/// <param name="Aligned">How the row stands off its heading; null where the order of its cells is all there is.</param>
/// <param name="Doubtful">Fields that another way of placing the cells would have given others.</param>
internal sealed record PlacedIndicator(Dictionary<string, Cell> Figures, LevelCells Levels, List<Cell> Lost, RowAlignment? Aligned, IReadOnlyList<string> Doubtful);
