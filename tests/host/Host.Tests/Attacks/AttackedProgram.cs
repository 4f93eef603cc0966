namespace Chutri.Host.Tests.Attacks;

/// <summary>One program for all attacks: each leaves it as it was, or adds only what no other looks at.</summary>
[CollectionDefinition(Name)]
public sealed class AttackedProgram : ICollectionFixture<OpenedDemonstration>
{
    public const string Name = "attacks";
}
