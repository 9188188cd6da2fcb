using System.Security.Cryptography;
using System.Text;
using PerfEval.Warehouse.Lake;

namespace PerfEval.Warehouse.Tests.Samples;

/// <summary>A document for tests: a path, what stands in it, and the collection that brought it.</summary>
public sealed record Document(string Path, string Collection, params IReadOnlyList<Form> Forms)
{
    private static readonly DateTime Received = new(2025, 3, 1, 8, 0, 0, DateTimeKind.Utc);

    /// <summary>What makes the content differ where the forms do not.</summary>
    public string Salt { get; init; } = "";

    public bool IsReading { get; init; } = true;

    public string Reader { get; init; } = "1";

    public LakeReport? Report { get; init; }

    public IReadOnlyList<LakeReportItem> ReportItems { get; init; } = [];

    public string Id => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Path}|{Salt}|{Content}")));

    private string Content => string.Join('|', Forms.Select(f => $"{f}{string.Join(',', f.Funds)}{string.Join(',', f.Indicators)}"));

    public void AddTo(LakeRows rows)
    {
        rows.Documents.Add(new(
            Id, Collection, Path, System.IO.Path.GetFileName(Path), "txt", 1000, Received, Received, "extracted", IsReading, Reader, Forms.Count, 0));
        if (!IsReading)
        {
            return;
        }

        for (var i = 0; i < Forms.Count; i++)
        {
            FormRows.Add(rows, Id, i + 1, Forms[i]);
        }

        rows.ReportItems.AddRange(ReportItems.Select(item => item with { DocumentId = Id }));
        if (Report is not null)
        {
            rows.Reports.Add(Report with { DocumentId = Id });
        }
    }
}
