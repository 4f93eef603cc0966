namespace Chutri.Platform.Web;

/// <summary>A page that says why there is nothing else to show, and where to go.</summary>
public sealed record StopModel(string Icon, Words Title)
{
    public IReadOnlyList<Words> Sentences { get; init; } = [];

    public Words? Basis { get; init; }
}
