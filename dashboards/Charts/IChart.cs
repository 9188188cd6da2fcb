using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Charts;

/// <summary>One kind of chart: a class in this folder, found by scanning the assembly.</summary>
public interface IChart
{
    /// <summary>Identifier: in <c>/charts/NAME.png</c> and <c>chart NAME</c>.</summary>
    string Name { get; }

    /// <summary>Chinese name.</summary>
    string Title { get; }

    /// <summary>One Chinese sentence: what is drawn, and what counts.</summary>
    string Meaning { get; }

    /// <summary>What may be asked of it.</summary>
    IReadOnlyList<ChartParameter> Parameters { get; }

    /// <summary>The chart for some parameters, drawn from the marts.</summary>
    /// <param name="reader">The warehouse.</param>
    /// <param name="parameters">Values by name; what is missing takes its default.</param>
    /// <exception cref="BadParameterException">A value cannot be used.</exception>
    ChartDefinition Build(WarehouseReader reader, IReadOnlyDictionary<string, string> parameters);
}
