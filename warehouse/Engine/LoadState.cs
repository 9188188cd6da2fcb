namespace PerfEval.Warehouse.Engine;

/// <summary>How a published warehouse stands to the lake.</summary>
internal enum LoadState
{
    /// <summary>It holds everything.</summary>
    UpToDate,

    /// <summary>It can be carried on from.</summary>
    Behind,

    /// <summary>There is none, or it holds batches or columns that the lake does not, or mostly dead rows: it is built from nothing.</summary>
    Unusable,
}
