namespace PerfEval.Etl.Documents.Workbooks;

/// <summary>Format codes that workbooks name by number only (ECMA-376 part 1, 18.8.30; those from 27 on as a Chinese installation shows them).</summary>
internal static class BuiltInFormats
{
    /// <summary>The code of a built-in format; General where the number is none.</summary>
    internal static string Code(int id) => id switch
    {
        1 => "0",
        2 => "0.00",
        3 => "#,##0",
        4 => "#,##0.00",
        5 or 6 or 37 or 38 => "#,##0;-#,##0",
        7 or 8 or 39 or 40 => "#,##0.00;-#,##0.00",
        9 => "0%",
        10 => "0.00%",
        11 => "0.00E+00",
        12 or 13 => "# ?/?",
        14 or 30 => "yyyy/m/d",
        15 => "d-mmm-yy",
        16 => "d-mmm",
        17 => "mmm-yy",
        18 or 19 or 20 or 45 => "h:mm",
        21 or 46 or 47 => "h:mm:ss",
        22 => "yyyy/m/d h:mm",
        41 or 42 => "#,##0;-#,##0;\"-\"",
        43 or 44 => "#,##0.00;-#,##0.00;\"-\"",
        48 => "0.0E+0",
        49 => "@",
        27 or 36 or 50 or 52 or 57 => "yyyy\"年\"m\"月\"",
        28 or 29 or 51 or 53 or 54 or 58 => "m\"月\"d\"日\"",
        31 => "yyyy\"年\"m\"月\"d\"日\"",
        32 or 55 => "h\"时\"mm\"分\"",
        33 or 56 => "h\"时\"mm\"分\"ss\"秒\"",
        34 or 35 => "h\"时\"mm\"分\"",
        _ => "General",
    };
}
