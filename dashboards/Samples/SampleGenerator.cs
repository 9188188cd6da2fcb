using PerfEval.Dashboards.Samples.Facts;
using PerfEval.Dashboards.Samples.Formats;
using PerfEval.Dashboards.Samples.Layouts;
using PerfEval.Dashboards.Samples.Tables;

namespace PerfEval.Dashboards.Samples;

/// <summary>Makes forms to order, in every format and layout, with the truth beside them. It shares no code with the readers, so that neither can hide the other's mistakes.</summary>
public static class SampleGenerator
{
    /// <summary>Names of all formats.</summary>
    public static IReadOnlyList<string> Formats { get; } = [.. SampleFormats.ByName.Keys, SampleFormats.Archive];

    /// <summary>Names of all layouts.</summary>
    public static IReadOnlyList<string> Layouts { get; } = [.. LayoutList.All.Select(layout => layout.Name)];

    /// <summary>The documents of an order, made one by one as they are asked for.</summary>
    /// <exception cref="ArgumentException">The order names a format or a layout that there is not.</exception>
    public static IEnumerable<SampleDocument> Generate(SampleOrder order)
    {
        if (order.Formats.FirstOrDefault(format => !Formats.Contains(format)) is { } unknown)
            throw new ArgumentException($"no format {unknown}", nameof(order));
        var layouts = order.Layouts.Count == 0 ? LayoutList.All : [.. order.Layouts.Select(name => LayoutList.All.Single(layout => layout.Name == name))];
        var facts = new FactsWriter(order.Seed);
        var done = 0;
        for (var document = 0; done < order.Forms; document++)
        {
            // A document holds one place's forms: one layout and year, several projects.
            var layout = layouts[document / order.Years % layouts.Count];
            var dice = Dice.Of(order.Seed, -1, document / order.Years);
            var count = Math.Min(order.Forms - done, order.FormsPerDocument == 1 || layout.Kind == "department" || dice.Next(3) > 0 ? 1 : dice.Next(2, order.FormsPerDocument + 1));
            var year = SampleOrder.LastYear - order.Years + 1 + (document % order.Years);
            var first = document / order.Years * order.FormsPerDocument;
            var forms = Enumerable.Range(first, count).Select(project => Write(facts, layout, project, year)).ToList();
            yield return Document(order, document, layout, forms);
            done += count;
        }
    }

    private static FormFacts Write(FactsWriter facts, Layout layout, int project, int year) =>
        facts.Write(project, year, [.. layout.FundRows.Skip(1).Select(row => row.Kind)], layout.MoneyUnit == "亿元" ? 10_000m : 0.01m);

    private static SampleDocument Document(SampleOrder order, int number, Layout layout, List<FormFacts> forms)
    {
        var format = order.Formats[number % order.Formats.Count];
        var name = $"{number + 1:D5}-{forms[0].Year}-{forms[0].Department}";
        var printed = forms.Select(form => FormPrinter.Print(form, layout)).ToList();
        var truth = forms.Select((form, i) => FormPrinter.Truth(form, layout, i + 1)).ToList();
        var bytes = format == SampleFormats.Archive ? Archive(printed, number) : SampleFormats.ByName[format].Write(printed, number);
        return new SampleDocument($"{name}.{format}", format, layout.Name, bytes, truth);
    }

    // Each form in a file of its own, in another format each.
    private static byte[] Archive(IReadOnlyList<IReadOnlyList<SampleBlock>> forms, int variant)
    {
        var formats = SampleFormats.ByName.Values.ToList();
        return ZipFile.Of(forms.Select((form, i) =>
        {
            var format = formats[(variant + i) % formats.Count];
            return ($"自评表/{i + 1}.{format.Name}", format.Write([form], variant));
        }));
    }
}
