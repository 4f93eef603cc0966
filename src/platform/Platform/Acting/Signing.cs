namespace Chutri.Platform;

/// <summary>By whom something was done, with both names where it was done in somebody's place.</summary>
public static class Signing
{
    public static Words Of(string name, string? inPlaceOf) =>
        inPlaceOf is null
            ? new(name, name)
            : new($"{name} thay {inPlaceOf}", $"{name} for {inPlaceOf}");
}
