using System.Globalization;

namespace PerfEval.Warehouse.Lake;

/// <summary>Identifiers of small files that sort by time and are unique across processes.</summary>
internal static class TimedId
{
    private const int RandomDigits = 8;

    internal static string New() =>
        $"{DateTime.UtcNow.ToString("yyyyMMdd'T'HHmmssffffff", CultureInfo.InvariantCulture)}-{Guid.NewGuid().ToString("N")[..RandomDigits]}";

    /// <summary>Refuses what would not be a plain file name.</summary>
    internal static string Checked(string id) =>
        id.Length > 0 && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')
            ? id
            : throw new ArgumentException($"“{id}”不是有效的编号：只能有字母、数字和连字符。", nameof(id));
}
