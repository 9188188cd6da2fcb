using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms.Fitting;
using PerfEval.Etl.Forms.Headings;
using PerfEval.Etl.Forms.Labels;
using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms.Mending;

/// <summary>Restores the rows of an indicator table: the cells that a row lacks are those of merged levels above it, unless its contents say otherwise.</summary>
internal sealed class CoveredIndicators(Vocabulary vocabulary, RowKinds kinds)
{
    private const string Lead = "lead";
    private const string LevelPoints = "lead with points";
    private const string Left = "ignored left of the name";
    private const string Nameless = "ignored without a name";

    /// <summary>A cell of a column that is never merged is not simply left out.</summary>
    private const decimal Rare = -6;

    /// <summary>So many rows show which of several headings is the right one.</summary>
    private const int Sample = 8;

    /// <summary>A heading that explains its rows better by no more than this is not sure.</summary>
    private const decimal Near = 2;

    private IndicatorFit fit = new(vocabulary);

    /// <summary>The heading whose columns the rows fill best; null where none or several do.</summary>
    public (GridRow Upper, GridRow Lower)? Best(IReadOnlyList<(GridRow Upper, GridRow Lower)> ways, List<GridRow> body)
    {
        fit = new IndicatorFit(vocabulary, IndicatorFit.HasPercentPoints(body, kinds));
        var rows = body.Where(row => row.Cells.Count > 1 && !kinds.IsTotal(row)).Take(Sample).ToList();
        var known = ways.Select(way => (Way: way, Heading: kinds.Headings.Indicators(way.Upper, way.Lower)))
            .Where(way => way.Heading is { Rows: 2, Unknown.Count: 0 } heading && heading.Columns.All(column => column.Repeats is null))
            .Select(way => (way.Way, Points: Points(Columns(way.Heading!, way.Way.Upper.Cells.Count), rows) + (Lost(way.Way.Upper, way.Heading!) * Rare) + (Unread(way.Way.Lower, way.Heading!) * Rare / 2)))
            .OrderByDescending(way => way.Points).ToList();

        // Ways that come to the same columns are one.
        known = [.. known.DistinctBy(way => string.Join(' ', kinds.Headings.Indicators(way.Way.Upper, way.Way.Lower)!.Columns.Select(column => $"{column.Position}{column.Field}")))];
        return known is [var only] || (known.Count > 1 && known[0].Points - known[1].Points > Near) ? known[0].Way : null;
    }

    // 年度指标值 above 符号 | 值 | 单位 is among them; a heading whose parts are all something else is not divided by them.
    private int Lost(GridRow upper, TableHeading heading) => upper.Filled.Index().Count(cell =>
        vocabulary.IndicatorColumns.FieldOf(cell.Item.Label) is { } field && !TableColumn.IsIgnored(field) && heading.Columns.All(column =>
            column.Field != field || column.Position < cell.Item.Position || column.Position >= (cell.Index + 1 < upper.Filled.Count ? upper.Filled[cell.Index + 1].Position : int.MaxValue)));

    // 度量单位 is nobody's below 实际完成值; below 年度指标值 it is the target's.
    private int Unread(GridRow lower, TableHeading heading) => lower.Filled.Count(cell =>
        vocabulary.IndicatorColumns.FieldOf(cell.Label) is { } field && !TableColumn.IsIgnored(field) && heading.Columns.TrueForAll(column => column.Field != field));

    /// <summary>The table's rows, restored where they lack cells; the same list where blank cells stand for covered ones or, without any blank cell, a row leaves a doubt.</summary>
    /// <param name="heading">The table's heading.</param>
    /// <param name="width">Cells of its row.</param>
    /// <param name="body">The rows below it.</param>
    /// <param name="isGapless">True where blank cells may have been left out too.</param>
    public IReadOnlyList<GridRow> Restore(TableHeading heading, int width, List<GridRow> body, bool isGapless)
    {
        fit = new IndicatorFit(vocabulary, IndicatorFit.HasPercentPoints(body, kinds));
        var columns = Columns(heading, width);
        body = Joined(body, columns);
        var rows = body.Where(row => row.Cells.Count > 1 && !kinds.IsTotal(row)).ToList();
        var shorter = rows.Where(row => IsShort(row, width)).ToList();
        if (shorter.Count > 0 && shorter.Count(row => row.Cells[0].IsBlank) * 3 >= shorter.Count)
        {
            return body;
        }

        var mayEndEarly = rows.TrueForAll(row => !row.Cells[^1].IsBlank);
        var restored = body.Select(row => IsShort(row, width) && !kinds.IsTotal(row) ? Indicator(row, columns, mayEndEarly) : row).ToList();
        if (isGapless && restored.Exists(row => row.Doubts.Count > 0))
        {
            return body;
        }

        var endsEarly = restored.Exists(row => row.Cells.Count > 1 && !kinds.IsTotal(row) && (row.Cells.Count < width || (row.IsRestored && row.At(width - 1) is null && mayEndEarly)));
        return endsEarly ? restored : [.. restored.Select(row => IsShort(row, width) && kinds.IsTotal(row) ? Total(row, columns) : row)];
    }

    // 履职效能 | 重点任 above 务一：档案接收 | 接收档案数量 | …: two lines of a text that fill the table's width together with what may stand there, and less well alone, are one row whose cell a line end tore.
    private List<GridRow> Joined(List<GridRow> body, List<TableColumn> columns)
    {
        for (var at = body.Count - 2; at >= 0; at--)
        {
            var (row, rest) = (body[at], body[at + 1]);
            if (row.IsLine && IsShort(row, columns.Count) && IsShort(rest, columns.Count) && row.Cells.Count + rest.Cells.Count - 1 == columns.Count
                && !row.Cells[^1].IsBlank && !rest.Cells[0].IsBlank && !kinds.IsTotal(rest) && !kinds.IsSubtotal(rest) && NumberText.Read(row.Cells[^1].Text) is null
                && row.JoinedWith(rest) is var whole && Place(whole, columns, mayEndEarly: false).Points is > 0 and var points
                && points > Place(row, columns, mayEndEarly: true).Points && points > Place(rest, columns, mayEndEarly: true).Points)
            {
                body = [.. body.Take(at), whole, .. body.Skip(at + 2)];
            }
        }

        return body;
    }

    private static bool IsShort(GridRow row, int width) => row.Cells.Count > 1 && row.Cells.Count < width;

    // A column for every place of the heading: those without a name are the band's or a merged level's before the indicator, nobody's behind it.
    private List<TableColumn> Columns(TableHeading heading, int width)
    {
        var byPlace = heading.Columns.ToDictionary(column => column.Position);
        var name = heading.Columns.Where(column => column.Field.StartsWith("level", StringComparison.Ordinal)).Max(column => column.Position);
        return [.. Enumerable.Range(0, width).Select(place => byPlace.GetValueOrDefault(place) switch
        {
            { } column when place < name && TableColumn.IsIgnored(column.Field) && vocabulary.IndicatorColumns.FieldOf(column.Heading) == "weight" => column with { Field = $"{LevelPoints} {place}" },
            { } column when place < name && TableColumn.IsIgnored(column.Field) => column with { Field = $"{Left} {place}" },
            { } column => column,
            null => new TableColumn(place, $"{(place < name ? Lead : Nameless)} {place}", LabelText.Of(string.Empty)),
        })];
    }

    private decimal Points(List<TableColumn> columns, List<GridRow> rows) =>
        rows.Sum(row => row.Cells.Count > columns.Count ? 4 * Rare : Place(row, columns, mayEndEarly: false).Points);

    private (Dictionary<string, Cell> Cells, IReadOnlyList<string> Doubtful, decimal Points) Place(GridRow row, List<TableColumn> columns, bool mayEndEarly) =>
        GapAlignment.Place(row.Cells, columns, (field, cell) => cell is null ? Missing(field, mayEndEarly) : PointsOf(field, cell), Whole, vocabulary.IsBlank);

    // Where nothing but …… or 指标2： stands, nothing is lost wherever it stands.
    private GridRow Indicator(GridRow row, List<TableColumn> columns, bool mayEndEarly)
    {
        if (kinds.IsSubtotal(row) || kinds.IsFoot(row))
        {
            return row;
        }

        var (cells, doubtful, points) = Place(row, columns, mayEndEarly);
        var isUnsure = points < 0 || cells.Count < row.Cells.Count || columns.Exists(column => !cells.ContainsKey(column.Field) && Missing(column.Field, mayEndEarly) <= Rare);
        var restored = columns.Select(column => cells.GetValueOrDefault(column.Field) is { } cell ? cell with { Position = column.Position } : new Cell(string.Empty, column.Position, row.Address)).ToList();
        var isAsItStands = columns.Where(column => cells.ContainsKey(column.Field)).Select(column => column.Position).SequenceEqual(Enumerable.Range(0, row.Cells.Count));
        var isEmpty = row.Filled.TrueForAll(cell => vocabulary.IsNoIndicator(cell.Text));
        var doubts = isEmpty ? [] : isUnsure ? columns.Select(column => column.Field) : doubtful;
        return new GridRow(row.Number, row.Address, isAsItStands || cells.Count < row.Cells.Count ? row.Cells : restored)
        {
            IsRestored = !isAsItStands,
            Doubts = [.. doubts.Where(field => !TableColumn.IsIgnored(field) && !field.StartsWith(Lead, StringComparison.Ordinal))],
        };
    }

    // 总分 spans the columns before the points: what stands behind it stands at the row's end, unless it stands below the points as it is.
    private static GridRow Total(GridRow row, List<TableColumn> columns)
    {
        var lacking = columns.Count - row.Cells.Count;
        var numbers = row.Filled.Skip(1).Where(cell => NumberText.Read(cell.Text) is not null).ToList();
        var first = columns.Find(column => column.Field is "weight" or "score");

        // A row that may have lost blank cells at its end stands right only with its first figure below the points.
        bool Fits(int moved) => numbers.Take(1).All(cell => columns[cell.Position + moved] == first || (row.Cells[^1].IsBlank && columns[cell.Position + moved].Field is "weight" or "score"))
            && numbers.Skip(1).All(cell => columns[cell.Position + moved].Field is "weight" or "score" || TableColumn.IsIgnored(columns[cell.Position + moved].Field));
        return Fits(0) || !Fits(lacking) ? row : new GridRow(row.Number, row.Address,
            [row.Cells[0], .. Enumerable.Range(1, lacking).Select(place => new Cell(string.Empty, place, row.Address)), .. row.Cells.Skip(1).Select(cell => cell with { Position = cell.Position + lacking })])
        {
            IsRestored = true,
        };
    }

    private decimal PointsOf(string field, Cell cell)
    {
        if (field.StartsWith(Lead, StringComparison.Ordinal))
        {
            return cell.IsBlank ? -0.25m : kinds.IsBandLabel(cell) ? 3 : field.StartsWith(LevelPoints, StringComparison.Ordinal) && NumberText.Read(cell.Text) is not null ? 1 : -8;
        }

        return cell.IsBlank ? field is "level3" ? -1 : -0.25m : field.StartsWith(Nameless, StringComparison.Ordinal) ? -2 : fit.Any(field, cell);
    }

    private static decimal Missing(string field, bool mayEndEarly) => field switch
    {
        "level1" or "level2" or "level1_weight" => 0,
        "level3" => 2 * Rare,
        "deviation" => mayEndEarly ? -0.5m : -2,
        _ when field.StartsWith(Lead, StringComparison.Ordinal) => 0,
        _ when field.StartsWith(Nameless, StringComparison.Ordinal) => 0,
        _ when field.StartsWith(Left, StringComparison.Ordinal) => -1,
        _ when TableColumn.IsIgnored(field) => mayEndEarly ? -1 : Rare,
        _ => Rare,
    };

    // A level begins with the levels below it.
    private static decimal Whole(Dictionary<string, Cell> cells)
    {
        var isTorn = cells.ContainsKey("level1") && !cells.ContainsKey("level2");
        return (2 * IndicatorFit.Whole(cells)) + (isTorn ? Rare : 0);
    }
}
