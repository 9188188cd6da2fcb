using PerfEval.Dashboards.Samples.Truth;

namespace PerfEval.Dashboards.Samples;

/// <summary>A document made up, and what it says.</summary>
/// <param name="FileName">Its name, with an extension.</param>
/// <param name="Format">Its format.</param>
/// <param name="Layout">The layout of its forms.</param>
/// <param name="Bytes">Its content.</param>
/// <param name="Forms">What a reader must make of its forms, in order.</param>
public sealed record SampleDocument(string FileName, string Format, string Layout, byte[] Bytes, IReadOnlyList<FormTruth> Forms);
