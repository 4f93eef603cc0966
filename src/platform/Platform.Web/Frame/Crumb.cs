namespace Chutri.Platform.Web;

/// <summary>A step of the trail; the last one is the page itself and has no address.</summary>
public sealed record Crumb(Words Label, string? Href = null)
{
    /// <summary>A name or code, the same in both languages.</summary>
    public Crumb(string label, string? href = null)
        : this(new Words(label, label), href) { }
}
