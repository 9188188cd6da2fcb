using PerfEval.Warehouse.Codebook;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Exports;

/// <summary>The codebook as a workbook: every table and column, the parameters of the analyses, and the rules.</summary>
public sealed class CodebookExport : IExport
{
    private const string Whole = "all";

    private static readonly (string Layer, string Title)[] Layers =
        [("marts", "分析"), ("facts", "事实表"), ("dimensions", "维度表"), ("staging", "暂存表"), ("lake", "数据湖"), ("reference", "参照数据")];

    /// <inheritdoc/>
    public string Name => "codebook";

    /// <inheritdoc/>
    public string Title => "数据字典";

    /// <inheritdoc/>
    public string PeriodHint => "不分期间，填 all";

    /// <inheritdoc/>
    public IReadOnlyList<string> Formats => ["xlsx", "csv"];

    /// <inheritdoc/>
    public IReadOnlyList<ExportPeriod> Periods(WarehouseReader reader) => [new(Whole, "不分期间")];

    /// <inheritdoc/>
    public ExportBook Read(WarehouseReader reader, string period) => period == Whole
        ? Book(reader.Catalog)
        : throw new ExportUsageException($"期间“{period}”的写法不对，{Title}的期间是{PeriodHint}。");

    /// <summary>The workbook of a set of models; it needs no data.</summary>
    public static ExportBook Book(SqlModelCatalog catalog)
    {
        var tables = DataCodebook.Of(catalog).Tables;
        return new ExportBook("codebook", "数据字典",
            [.. Layers.Select(layer => Columns(layer.Layer, layer.Title, [.. tables.Where(table => table.Layer == layer.Layer)])), Parameters(tables), Rules(catalog)]);
    }

    private static ExportSheet Columns(string layer, string title, IReadOnlyList<CodebookTable> tables) => Sheet(
        layer, title, $"共 {tables.Count} 张表；金额以元为单位，比率为百分点",
        ["表", "表名", "每行代表", "列", "中文名", "单位", "含义", "来源"],
        tables.OrderBy(table => table.Name, StringComparer.Ordinal).SelectMany(table => table.Columns.Select(column =>
            new object?[] { table.Title, table.Name, table.Grain, column.Name, column.Label, column.Unit, column.Meaning, column.Source })));

    private static ExportSheet Parameters(IReadOnlyList<CodebookTable> tables) => Sheet(
        "parameters", "分析的参数", "不填即为默认值",
        ["分析", "名称", "参数", "中文名", "类型", "默认值", "含义"],
        tables.OrderBy(table => table.Name, StringComparer.Ordinal).SelectMany(table => table.Parameters.Select(parameter =>
            new object?[] { table.Title, table.Name, parameter.Name, parameter.Label, parameter.Type, parameter.Default, parameter.Meaning })));

    private static ExportSheet Rules(SqlModelCatalog catalog) => Sheet(
        "rules", "核对规则", $"共 {catalog.Rules.Count} 条",
        ["规则", "编号", "类别", "适用范围", "依据", "起始版本", "规则版本"],
        catalog.Rules.Select(rule => new object?[] { rule.Title, rule.Name, rule.Category, rule.Scope, rule.Basis, rule.Since, rule.Version }));

    private static ExportSheet Sheet(string key, string title, string note, string[] headings, IEnumerable<object?[]> rows) =>
        new(key, title, note, new ResultTable([.. headings.Select(heading => new ResultColumn(heading, heading, null, typeof(string)))], [.. rows]));
}
