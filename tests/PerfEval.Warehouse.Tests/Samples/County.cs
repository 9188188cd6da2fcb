using PerfEval.Warehouse.Lake;

namespace PerfEval.Warehouse.Tests.Samples;

/// <summary>A county's filings of several years in one warehouse, with everything that real ones have: versions, copies, conflicts,
/// forms of whole departments, missing values, a report, problems and repairs.</summary>
public sealed class County : IDisposable
{
    private static readonly string[] Departments = ["云溪县文化局", "云溪县交通局", "云溪县水利局"];

    public County()
    {
        Warehouse.Write(new Document("/收件/旧.txt", "c1", Superseded));
        Warehouse.Load(
            new Document("/收件/旧.txt", "c2", [.. Counted, WholeDepartment, WholeDepartment with { Year = 2023 }]) { Report = Report, ReportItems = Items },
            new Document("/收件/重复.txt", "c2", Counted[0]),
            new Document("/收件/冲突一.txt", "c2", Contested),
            new Document("/收件/冲突二.txt", "c2", Contested with { TotalScore = 91 }));
    }

    public LoadedWarehouse Warehouse { get; } = new();

    /// <summary>Forms that count in sums.</summary>
    public IReadOnlyList<Form> Counted { get; } = [.. Enumerable.Range(0, 40).Select(Project)];

    public Form WholeDepartment { get; } = new() { Name = "云溪县文化局部门整体", Kind = "department", Unit = "云溪县文化局", TotalScore = 97 };

    public Form Superseded { get; } = Project(0) with { TotalScore = 50 };

    public Form Contested { get; } = new() { Name = "图书采购", TotalScore = 92 };

    public LakeReport Report { get; } = new(
        "", "2024年度绩效自评报告", "云溪县文化局", "云溪县", 2024, "云财函〔2025〕2号", 2, 300_000, 250_000, 83.33m, 1, 100_000, 100_000, 100, 1, 200_000, 150_000, 75,
        "第1行", "{}");

    public IReadOnlyList<LakeReportItem> Items { get; } =
    [
        new("", 1, "设施更新0号", "云财预〔2024〕1号", Project(0).Funds[0].Annual, Project(0).Funds[0].Executed, 12.34m, 2, Project(0).TotalScore, "优", "第9行", "{}"),
        new("", 9, "没有表的项目", null, 5, 5, 100, 0, 90, "优", "第12行", "{}"),
    ];

    public IEnumerable<Form> Of(int? year) => Counted.Where(f => f.Year == year);

    public void Dispose() => Warehouse.Dispose();

    // Amounts, scores and gaps that no two forms share, made by counting.
    private static Form Project(int i)
    {
        decimal? annual = i % 13 == 5 ? null : i % 17 == 9 ? 0 : 10_000 + (1_234.56m * i);
        decimal? executed = i % 11 == 7 ? null : i % 9 == 4 ? 0 : i % 10 == 3 ? annual : (annual ?? 500) * (i % 8) / 7;
        executed = executed is null ? null : Math.Round(executed.Value * (i % 14 == 6 ? 1.5m : 1), 2);
        return new Form
        {
            Name = $"设施更新{i}号",
            Year = i % 4 == 3 ? null : 2022 + (i % 4),
            Department = i % 7 == 6 ? null : Departments[i % 3],
            TotalScore = i % 12 == 11 ? null : 101 - i - (0.25m * (i % 3)),
            Grade = i % 5 == 0 ? null : i % 2 == 0 ? "优" : "良",
            Funds = [new("total", i % 6 == 2 ? null : 9_000 + (100 * i), annual, executed, 10, Label: "年度资金总额")],
        };
    }
}
