using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms.Headings;
using PerfEval.Etl.Forms.Labels;
using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms.Bands;

/// <summary>Reads pairs below the funds that are the whole block's: 执行率 | 98.3%, 分值 | 10 | 得分 | 9.8, the form's own score among them.</summary>
internal static class BelowFunds
{
    private static readonly string[] Whole = ["total_score", "grade"];

    /// <summary>Takes the row; false where it is none of such pairs, or the block has columns of its own for them.</summary>
    public static bool Take(GridRow row, List<TableColumn> columns, RowKinds kinds, Vocabulary vocabulary, EvaluationForm form)
    {
        var cells = row.Filled.Where(cell => !kinds.IsBandLabel(cell)).ToList();
        if (cells.Count == 0 || cells.Count % 2 != 0 || form.Funds.Find(fund => fund.Kind == "total") is not { } total)
        {
            return false;
        }

        var pairs = cells.Chunk(2).Select(pair => (Field: FieldOf(pair[0], vocabulary), Value: pair[1])).ToList();
        if (!pairs.Exists(pair => !Whole.Contains(pair.Field)) || !pairs.TrueForAll(pair => IsPair(pair.Field, pair.Value, total, columns)))
        {
            return false;
        }

        foreach (var (field, value) in pairs)
        {
            if (Whole.Contains(field))
            {
                form.Head.TryAdd(field!, RawValue.Of(value));
            }
            else
            {
                total.Set(field!, value);
            }
        }

        return true;
    }

    private static string? FieldOf(Cell label, Vocabulary vocabulary) =>
        vocabulary.FundColumns.FieldOf(label.Label) ?? (vocabulary.Head.FieldOf(label.Label) is { } field && Whole.Contains(field) ? field : null);

    private static bool IsPair(string? field, Cell value, RawRow total, List<TableColumn> columns) => field switch
    {
        "grade" => NumberText.Read(value.Text) is null,
        "total_score" => NumberText.Read(value.Text) is not null,
        "rate" or "weight" or "score" => columns.TrueForAll(column => column.Field != field) && !total.Cells.ContainsKey(field) && NumberText.Read(value.Text) is not null,
        _ => false,
    };
}
