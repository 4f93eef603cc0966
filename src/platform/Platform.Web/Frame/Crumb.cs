namespace Chutri.Platform.Web;

/// <summary>A step of the trail; the last one is the page itself and has no address.</summary>
public sealed record Crumb(string Label, string? Href = null)
{
    public Crumb(Words label, string? href = null)
        : this(label.ToString(), href) { }
}
