namespace Chutri.VerifiableDraw;

/// <summary>What chance said, after the digest was published.</summary>
public sealed record Chance
{
    /// <summary>The faces in the order of the throws, from 1; as many as the plan wants.</summary>
    public IReadOnlyList<int> Dice { get; init; } = [];

    /// <summary>The public random number as hexadecimal digits in small letters, at least 32; null where the plan wants none.</summary>
    public string? Beacon { get; init; }

    /// <summary>Who saw the dice; told, but no part of the computation.</summary>
    public IReadOnlyList<string> Witnesses { get; init; } = [];
}

/// <summary>One who was drawn, with what is needed to follow it by hand.</summary>
/// <param name="Number">The first is 1.</param>
/// <param name="Code">Of the unit.</param>
/// <param name="Point">Where chance pointed: 0 to <paramref name="Of"/> less 1.</param>
/// <param name="Of">The weights of all who were not drawn yet, together.</param>
public sealed record Drawn(int Number, string Code, long Point, long Of);
