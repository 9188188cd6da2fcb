namespace PerfEval.Dashboards.Samples.Facts;

/// <summary>A field of work: who does it, what its projects are called, what they count.</summary>
/// <param name="Department">The supervising department, without its place: 教育局.</param>
/// <param name="Units">Bodies that carry projects out, without their place.</param>
/// <param name="Projects">Names of projects.</param>
/// <param name="Counts">Things that are counted, with their unit.</param>
/// <param name="Rates">Shares in percent, more is better.</param>
/// <param name="Costs">Costs, less is better.</param>
/// <param name="Effects">Effects that are said in words.</param>
/// <param name="People">Whose satisfaction is asked for.</param>
internal sealed record Topic(
    string Department,
    string[] Units,
    string[] Projects,
    (string Name, string Unit)[] Counts,
    string[] Rates,
    string[] Costs,
    string[] Effects,
    string[] People);
