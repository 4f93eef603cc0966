namespace Chutri.Documents.Tests;

/// <summary>Tests that watch the disk run while no other test does.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    public const string Name = "alone";
}
