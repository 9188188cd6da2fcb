using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PerfEval.Dashboards.Samples.Truth;

/// <summary>Decimals as strings: a reader of JSON numbers may round them.</summary>
internal sealed class ExactDecimal : JsonConverter<decimal>
{
    /// <inheritdoc/>
    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => decimal.Parse(reader.GetString()!, CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString(CultureInfo.InvariantCulture));
}
