using System.Text.Json.Nodes;

namespace PerfEval.Dashboards.Charts;

/// <summary>What all charts look like: colours, font, title, tooltip. Quiet colours; red and amber stand for what must be looked at.</summary>
internal static class ChartStyle
{
    public const int Width = 960;
    public const string Ink = "#1f2a37";
    public const string Muted = "#5b6776";
    public const string Line = "#d5dae1";
    public const string Blue = "#2f6293";
    public const string LightBlue = "#9db8d2";
    public const string PaleBlue = "#d3dfeb";
    public const string Amber = "#b86e00";
    public const string Red = "#b3261e";
    public const string Grey = "#9aa3ae";

    /// <summary>An option with title, meaning, source line and tooltip; grid, axes and series are the chart's own.</summary>
    public static JsonObject Option(string title, string subtitle) => new()
    {
        ["textStyle"] = new JsonObject { ["fontFamily"] = "Noto Sans SC, PingFang SC, Microsoft YaHei, sans-serif", ["color"] = Ink },
        ["title"] = new JsonObject
        {
            ["text"] = title,
            ["subtext"] = subtitle,
            ["left"] = 16,
            ["top"] = 10,
            ["itemGap"] = 6,
            ["textStyle"] = new JsonObject { ["fontSize"] = 17, ["fontWeight"] = "bold", ["color"] = Ink },
            ["subtextStyle"] = new JsonObject { ["fontSize"] = 12, ["color"] = Muted, ["lineHeight"] = 17 },
        },
        // Rich text instead of HTML: names of projects are never markup.
        ["tooltip"] = new JsonObject { ["renderMode"] = "richText", ["confine"] = true },
        ["aria"] = new JsonObject { ["enabled"] = true, ["label"] = new JsonObject { ["description"] = $"{title}。{subtitle}" } },
    };

    public static JsonObject Grid(int left, int right, int top, int bottom) =>
        new() { ["left"] = left, ["right"] = right, ["top"] = top, ["bottom"] = bottom };

    /// <summary>Names of the series, below the plot where narrow pages leave room for them.</summary>
    public static JsonObject Legend() => new()
    {
        ["bottom"] = 8,
        ["left"] = "center",
        ["itemWidth"] = 14,
        ["itemHeight"] = 9,
        ["textStyle"] = new JsonObject { ["color"] = Muted, ["fontSize"] = 12 },
    };

    /// <summary>An axis of names or of bins.</summary>
    public static JsonObject CategoryAxis(IEnumerable<string> names, bool inverse = false) => new()
    {
        ["type"] = "category",
        ["data"] = Array(names.Select(name => (JsonNode)name)),
        ["inverse"] = inverse,
        ["axisTick"] = new JsonObject { ["show"] = false },
        ["axisLine"] = new JsonObject { ["lineStyle"] = new JsonObject { ["color"] = Grey } },
        ["axisLabel"] = new JsonObject { ["color"] = Ink, ["fontSize"] = 12, ["interval"] = 0 },
    };

    /// <summary>An axis of numbers with its name and unit.</summary>
    public static JsonObject ValueAxis(string name, string labelFormat = "{value}", bool lines = true) => new()
    {
        ["type"] = "value",
        ["name"] = name,
        ["nameTextStyle"] = new JsonObject { ["color"] = Muted, ["fontSize"] = 12 },
        ["axisLabel"] = new JsonObject { ["color"] = Muted, ["formatter"] = labelFormat },
        ["splitLine"] = new JsonObject { ["show"] = lines, ["lineStyle"] = new JsonObject { ["color"] = Line } },
    };

    /// <summary>A label at the end of a bar.</summary>
    public static JsonObject Label(string position, string? formatter = null)
    {
        var label = new JsonObject { ["show"] = true, ["position"] = position, ["color"] = Ink, ["fontSize"] = 12, ["backgroundColor"] = "#ffffff", ["padding"] = new JsonArray(1, 2) };
        if (formatter is not null)
        {
            label["formatter"] = formatter;
        }

        return label;
    }

    public static JsonArray Array(IEnumerable<JsonNode?> nodes) => new([.. nodes]);

    public static JsonArray Numbers(IEnumerable<decimal?> values) => Array(values.Select(value => (JsonNode?)value));
}
