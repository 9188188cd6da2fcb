using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PerfEval.Dashboards.Samples;
using PerfEval.Etl;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Jobs;
using PerfEval.Warehouse;
using PerfEval.Warehouse.Lake;

namespace PerfEval.Benchmarks.Loads;

/// <summary>A lake as a province fills it in five years: forms that were read once, written over and over for other units and other projects.</summary>
/// <param name="workspace">Where it is written.</param>
public sealed class LargeLake(Workspace workspace)
{
    private const int Years = 5;
    private const int OriginalForms = 2000;
    private const int UnitsOfOneName = 25;
    private const int TailLength = 7;
    private const int CodeHead = 14;

    private readonly LakeRows originals = Read();

    /// <summary>Writes the forms, 2,000 a batch, but for those of the last year that are held back.</summary>
    /// <param name="forms">Forms of the lake; a multiple of 2,000.</param>
    /// <param name="heldBack">How many of the newest forms <see cref="WriteHeldBack"/> brings.</param>
    public void Write(int forms, int heldBack)
    {
        var late = Late(heldBack);
        for (var copy = 0; copy < forms / OriginalForms; copy++)
        {
            new LakeWriter(workspace).Write(Copy(copy, document => copy > 0 || !late.Contains(document)));
        }
    }

    /// <summary>Writes what was held back, as a batch of its own: next year's forms of projects that are known.</summary>
    /// <param name="forms">As many as <see cref="Write"/> held back.</param>
    public void WriteHeldBack(int forms)
    {
        var late = Late(forms);
        new LakeWriter(workspace).Write(Copy(0, late.Contains));
    }

    private HashSet<string> Late(int forms) =>
        [.. originals.Evaluations.Where(form => form.Year == SampleOrder.LastYear).Concat(originals.Evaluations.Where(form => form.Year == SampleOrder.LastYear - 1)).Select(form => form.DocumentId).Distinct().Take(forms)];

    private LakeRows Copy(int copy, Func<string, bool> isWanted)
    {
        var rows = new LakeRows();
        var mark = copy.ToString("D3", CultureInfo.InvariantCulture);
        var branch = (copy % UnitsOfOneName) + 1;
        string Id(string id) => copy == 0 ? id : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id + mark)));
        string? Code(string? code) => code is { Length: > CodeHead } ? code[..CodeHead] + (int.Parse(mark, CultureInfo.InvariantCulture) + (long.Parse(code[CodeHead..], CultureInfo.InvariantCulture) * 100 % 10_000_000)).ToString("D" + TailLength, CultureInfo.InvariantCulture) : code;

        // Units copy each other's words now and then, not all of them all the time: every form would be judged again for any other one.
        string? Words(string? words) => words is null ? null : $"{words}（第{mark}片）";
        rows.Documents.AddRange(originals.Documents.Where(d => isWanted(d.DocumentId)).Select(d => d with { DocumentId = Id(d.DocumentId), CollectionId = d.CollectionId + mark, SourcePath = $"/{mark}{d.SourcePath}" }));
        rows.Evaluations.AddRange(originals.Evaluations.Where(e => isWanted(e.DocumentId)).Select(e => e with
        {
            DocumentId = Id(e.DocumentId), ProjectName = $"{e.ProjectName}第{mark}片", ProjectCode = Code(e.ProjectCode), ImplementingUnit = $"{e.ImplementingUnit}第{branch}分所", UnitCode = e.UnitCode is { } unit ? $"{unit}{branch:D2}" : null, GoalActual = Words(e.GoalActual),
        }));
        rows.Funds.AddRange(originals.Funds.Where(f => isWanted(f.DocumentId)).Select(f => f with { DocumentId = Id(f.DocumentId) }));
        rows.Indicators.AddRange(originals.Indicators.Where(i => isWanted(i.DocumentId)).Select(i => i with { DocumentId = Id(i.DocumentId), Level3 = Words(i.Level3), Deviation = Words(i.Deviation) }));
        rows.Repairs.AddRange(originals.Repairs.Where(r => isWanted(r.DocumentId)).Select(r => r with { DocumentId = Id(r.DocumentId) }));
        rows.Problems.AddRange(originals.Problems.Where(p => isWanted(p.DocumentId)).Select(p => p with { DocumentId = Id(p.DocumentId) }));
        return rows;
    }

    private static LakeRows Read()
    {
        var pipeline = EtlPipeline.Create();
        var builder = new LakeRowBuilder("20250301T000000Z-");
        var day = new DateTime(2025, 3, 1, 0, 0, 0, DateTimeKind.Utc);
        foreach (var sample in SampleGenerator.Generate(new SampleOrder(OriginalForms, Years, ["csv"], Seed: 1) { FormsPerDocument = 1 }))
        {
            var document = new CollectedDocument("/" + sample.FileName, Convert.ToHexStringLower(SHA256.HashData(sample.Bytes)), sample.Bytes.Length, day, day);
            builder.Add(document, pipeline.Read(new SourceDocument(document.Path, sample.Bytes, day)), isReading: true);
        }

        return builder.Rows;
    }
}
