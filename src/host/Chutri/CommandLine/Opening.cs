namespace Chutri.CommandLine;

/// <summary>What a verb may do to the data it is pointed at before it begins.</summary>
internal enum Opening
{
    /// <summary>Nothing: it looks at what is there.</summary>
    AsItIs,

    /// <summary>Bring data that is there to this program's schema.</summary>
    BroughtUp,

    /// <summary>Also make it where there is none.</summary>
    Made,
}
