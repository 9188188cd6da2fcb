namespace PerfEval.Etl.Forms.Bands;

/// <summary>Parts of a form, in the order in which most forms have them.</summary>
internal enum Band
{
    /// <summary>Whose project it is.</summary>
    Head,

    /// <summary>What was budgeted and spent.</summary>
    Funds,

    /// <summary>The same of the year before, which is none of the form's.</summary>
    LastYear,

    /// <summary>Another table below the form.</summary>
    Appendix,

    /// <summary>What was to be reached, and what was.</summary>
    Goals,

    /// <summary>The indicator table down to its total.</summary>
    Indicators,

    /// <summary>What stands below the total.</summary>
    Foot,

    /// <summary>The form's own notes.</summary>
    Notes,
}
