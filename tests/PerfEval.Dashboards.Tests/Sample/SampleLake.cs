using System.Security.Cryptography;
using System.Text;
using PerfEval.Warehouse;
using PerfEval.Warehouse.Lake;

namespace PerfEval.Dashboards.Tests.Sample;

/// <summary>Fills a workspace with forms of fictional departments: two years, low and full execution, an initial budget left blank, a name that is markup, a department form, documents that could not be read.</summary>
internal static class SampleLake
{
    public const string Markup = "<script>alert(1)</script>设备购置";
    public const string Agriculture = "云川市农业农村局";
    public const string Education = "云川市教育局";
    public const string Silted = "河道清淤";
    public const string Lowest = "高标准农田管护";

    public static readonly SampleForm[] Forms =
    [
        new(2023, Lowest, Agriculture, 800_000m, 800_000m, 640_000m, 8m, 48m, 38m, 94m),
        new(2023, "校园安全巡查", Education, 500_000m, 450_000m, 450_000m, 10m, 50m, 39m, 99m),
        new(2023, "水稻病虫害防治", Agriculture, 1_200_000m, 1_250_000m, 1_187_500m, 9.5m, 50m, 40m, 99.5m),
        new(2023, Silted, Agriculture, 700_000m, 700_000m, 700_000m, 10m, 50m, 40m, 96m) { RowsWithoutWeight = 12 },
        new(2024, Lowest, Agriculture, 1_000_000m, 1_000_000m, 235_000m, 2.35m, 50m, 40m, 92.35m),
        new(2024, "校园安全巡查", Education, 480_000m, 480_000m, 470_400m, 9.8m, 50m, 38m, 97.8m),
        new(2024, "水稻病虫害防治", Agriculture, 1_300_000m, 1_300_000m, 1_300_000m, 10m, 50m, 40m, 100m),
        new(2024, Markup, Education, 90_000m, 90_000m, 63_000m, 7m, 50m, 40m, 97m),
        new(2024, "乡村教师培训与跟岗交流以及线上研修平台建设和运行维护综合保障", Education, 2_600_000m, 2_400_000m, 1_320_000m, 5.5m, 45m, 34.5m, 85m) { Grade = "良" },
        new(2024, "渔政执法装备", Agriculture, 350_000m, 350_000m, 420_000m, 10m, 50m, 40m, 98m) { PrintedRate = 100m },
        new(2024, "动物疫病监测", Agriculture, null, 60_000m, null, 10m, 48m, 39m, 97m),
        new(2024, "幼儿园普惠补助", Education, 15_600_000m, 15_600_000m, 15_444_000m, 9.9m, 49m, 38m, 96.9m),
        new(2024, "部门整体支出", Education, 30_000_000m, 30_000_000m, 29_400_000m, 9.8m, 50m, 39m, 98.8m) { Kind = "department" },
    ];

    /// <summary>Text of the document that the forms of a year stand in; its hash is the document's key.</summary>
    public static string TextOf(int year) => string.Join('\n', Forms.Where(form => form.Year == year).Select(form =>
        $"项目支出绩效自评表（{form.Year}年度）\n项目名称\t{form.Name}\n年度资金总额\t{form.Initial}\t{form.Annual}\t{form.Executed}\n总分\t{form.TotalScore}"));

    public static string KeyOf(int year) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(TextOf(year))));

    public static void Fill(Workspace workspace)
    {
        var writer = new LakeWriter(workspace);
        foreach (var year in new[] { 2023, 2024 })
        {
            writer.Write(Batch(year));
            new SourceStore(workspace).Put(Encoding.UTF8.GetBytes(TextOf(year)));
        }

        FillUnreadable(workspace);
    }

    /// <summary>A document that gave nothing.</summary>
    public static void FillUnreadable(Workspace workspace) => new LakeWriter(workspace).Write(Unreadable());

    private static LakeRows Batch(int year)
    {
        var rows = new LakeRows();
        var key = KeyOf(year);
        var forms = Forms.Where(form => form.Year == year).ToList();
        rows.Documents.Add(Document(key, $"{year}年度自评表.txt", "extracted", forms.Count, 1, year));
        rows.Problems.Add(new LakeProblem(key, 1, 1, "blank_level3", "warning", "第 2 行三级指标为空，按上一行理解。", "level3", 2, "line 3!C1"));
        foreach (var (form, index) in forms.Select((form, index) => (form, index)))
        {
            SampleRows.Add(rows, key, index + 1, form);
        }

        rows.Repairs.Add(new LakeRepair(key, 1, year, 1, 1, "level2", "shifted_left", "", "数量指标", 0.95m, "line 3!C2"));
        return rows;
    }

    private static LakeRows Unreadable()
    {
        var rows = new LakeRows();
        var key = new string('e', 64);
        rows.Documents.Add(Document(key, "损坏的文件.xlsx", "unreadable", 0, 1, 2024));
        rows.Problems.Add(new LakeProblem(key, null, 1, "not_a_workbook", "error", "文件已损坏，无法打开。请向填报单位索取原件。", null, null, null));
        return rows;
    }

    private static LakeDocument Document(string key, string name, string status, int forms, int problems, int year) => new(
        key, $"collection-{year}", $"/inbox/{name}", name, name.Split('.')[^1], 2048, At(year), At(year), status, true, "1", forms, problems);

    private static DateTime At(int year) => new(year + 1, 3, 1, 2, 0, 0, DateTimeKind.Utc);
}
