using PerfEval.Dashboards.Samples.Tables;

namespace PerfEval.Dashboards.Samples.Formats;

/// <summary>Writes forms as a document of one format. The same forms always give the same bytes.</summary>
internal interface ISampleFormat
{
    /// <summary>Extension without its dot; the name of the format on the command line.</summary>
    string Name { get; }

    /// <summary>The document.</summary>
    /// <param name="forms">Each form's lines and tables.</param>
    /// <param name="variant">Any number; chooses encodings and other things that do not change what is said.</param>
    byte[] Write(IReadOnlyList<IReadOnlyList<SampleBlock>> forms, int variant);
}
