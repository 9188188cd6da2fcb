namespace PerfEval.Warehouse.Engine;

/// <summary>What a load did to a table. The greatest of its inputs' changes says what has to be done to a model.</summary>
internal enum Change
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Rows of the changed documents, and no other.</summary>
    Documents,

    /// <summary>Any row.</summary>
    Anything,
}
