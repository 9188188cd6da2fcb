using System.Globalization;

namespace PerfEval.Etl.Documents.Word;

/// <summary>The signs that symbol fonts draw for their private codes: the ticks of forms and the comparators of targets.</summary>
internal static class SymbolFonts
{
    private static readonly Dictionary<int, string> Wingdings = new()
    {
        [0x6C] = "●", [0x6E] = "■", [0x6F] = "□", [0x71] = "□", [0x72] = "□", [0x75] = "◆", [0xA8] = "□",
        [0xFB] = "✗", [0xFC] = "✓", [0xFD] = "☒", [0xFE] = "☑",
    };

    private static readonly Dictionary<int, string> Wingdings2 = new()
    {
        [0x4F] = "✗", [0x50] = "✓", [0x51] = "☒", [0x52] = "☑", [0x53] = "☒", [0x54] = "☒", [0xA3] = "□",
    };

    private static readonly Dictionary<int, string> Symbol = new()
    {
        [0x2B] = "+", [0x2D] = "-", [0x3C] = "<", [0x3D] = "=", [0x3E] = ">", [0x25] = "%",
        [0xA3] = "≤", [0xB0] = "°", [0xB1] = "±", [0xB3] = "≥", [0xB4] = "×", [0xB7] = "·", [0xB8] = "÷", [0xB9] = "≠", [0xBB] = "≈",
        [0xD6] = "√",
    };

    /// <summary>Whether a character is one of the private codes that symbol fonts use.</summary>
    public static bool IsPrivate(char c) => c is >= '\uF020' and <= '\uF0FF';

    /// <summary>The sign for a code in hex, F0FC or FC; the private character itself where the font or the code is unknown, so that no value is made up from it.</summary>
    public static string Character(string? font, string? hex)
    {
        if (!int.TryParse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) || code is < 0 or > 0xFFFF)
        {
            return "\uFFFD";
        }

        var signs = font switch
        {
            "Wingdings" => Wingdings,
            "Wingdings 2" => Wingdings2,
            null or "Symbol" => Symbol,
            _ => [],
        };
        return signs.GetValueOrDefault(code & 0xFF) ?? (code < 0x100 ? (char)(code + 0xF000) : (char)code).ToString();
    }
}
