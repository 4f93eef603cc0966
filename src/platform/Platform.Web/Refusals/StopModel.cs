namespace Chutri.Platform.Web;

/// <summary>A page that says why there is nothing else to show, and where to go.</summary>
public sealed record StopModel(string Icon, Words Title)
{
    public IReadOnlyList<Words> Sentences { get; init; } = [];

    public Words? Basis { get; init; }

    /// <summary>Posts that the person also holds, where one of them may open the same address.</summary>
    public IReadOnlyList<PostChoice> OtherPosts { get; init; } = [];

    /// <summary>The address that was asked for.</summary>
    public string Back { get; init; } = "/";
}
