namespace Chutri.Platform.Web;

/// <summary>A filter that lives in the address.</summary>
public sealed record FilterChip(Words Label, string Href, bool Current, long? Count = null)
{
    /// <summary>A name, the same in both languages.</summary>
    public FilterChip(string label, string href, bool current, long? count = null)
        : this(new Words(label, label), href, current, count) { }
}

/// <summary>One of several views of the same thing.</summary>
/// <param name="Figures">Beside the label: "27 / 30".</param>
public sealed record Tab(Words Label, string Href, bool Current, Words? Figures = null);
