using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms.Labels;
using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms.Bands;

/// <summary>Reads a total of two rows: 总分 | 总分值 | 总得分 | 自评等级 above 100 | 95.3 | 优.</summary>
internal sealed class LabelledTotal(Vocabulary vocabulary, RowKinds kinds)
{
    /// <summary>Reads both rows into the form; false where they are no such total.</summary>
    public bool Read(GridRow row, GridRow? below, EvaluationForm form)
    {
        if (below is null || Labels(row) is not { } labels || Values(row, below, labels) is not { } values)
        {
            return false;
        }

        foreach (var (label, value) in labels.Zip(values).Where(pair => !pair.Second.IsBlank))
        {
            switch (Field(label))
            {
                case "weight":
                    form.TotalWeight = RawValue.Of(value);
                    break;
                case "score":
                    form.TotalScore = RawValue.Of(value);
                    break;
                default:
                    form.Head.TryAdd("grade", RawValue.Of(value));
                    break;
            }
        }

        return true;
    }

    // 总分 before labels of points, score and grade, each once, the score among them.
    private List<Cell>? Labels(GridRow row)
    {
        if (row.Filled.Count < 3 || !kinds.IsTotal(row))
        {
            return null;
        }

        List<Cell> labels = [.. row.Filled.SkipWhile(kinds.IsBandLabel).Skip(1)];
        var fields = labels.ConvertAll(Field);
        return fields.TrueForAll(field => field is not null) && fields.Contains("score") && fields.Distinct().Count() == fields.Count ? labels : null;
    }

    private string? Field(Cell cell) => vocabulary.Totals.Contains(cell.Label)
        ? cell.Label.Name.EndsWith('值') ? "weight" : "score"
        : vocabulary.Head.FieldOf(cell.Label) switch
        {
            "grade" => "grade",
            "total_score" => "score",
            _ => vocabulary.IndicatorColumns.FieldOf(cell.Label) is ("weight" or "score") and var field ? field : null,
        };

    // Each value below its label; or as many values as labels, where the cells that 总分 covers were left out.
    private List<Cell>? Values(GridRow row, GridRow below, List<Cell> labels)
    {
        List<Cell> own = below.Cells.Count > 0 && below.Cells[0].Text == row.Cells[0].Text ? [.. below.Cells.Skip(1)] : [.. below.Cells];
        var under = labels.ConvertAll(label => below.At(label.Position) ?? new Cell(string.Empty, label.Position, below.Address));
        var values = under.Count(value => !value.IsBlank) == own.Count(value => !value.IsBlank) ? under : own.Count == labels.Count ? own : null;
        return values is not null && values.Exists(value => !value.IsBlank) && labels.Zip(values).All(pair => Fits(Field(pair.First)!, pair.Second)) ? values : null;
    }

    private bool Fits(string field, Cell value) => vocabulary.IsNoNumber(value.Text) || (field == "grade" ? NumberText.Read(value.Text) is null : NumberText.Points(value.Text) is not null);
}
