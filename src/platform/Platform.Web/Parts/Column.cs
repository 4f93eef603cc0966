namespace Chutri.Platform.Web;

/// <summary>A column of a list; its cells repeat the label (<c>data-label</c>), since on a phone each row is a card.</summary>
public sealed record Column(Words Label, bool Number = false)
{
    /// <summary>A column of buttons or pictures: its head is heard and not seen.</summary>
    public bool HeadHidden { get; init; }
}
