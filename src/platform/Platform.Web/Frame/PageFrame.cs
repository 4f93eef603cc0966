namespace Chutri.Platform.Web;

/// <summary>Everything around a page that is not the page; cascades to all parts, which take the form token from it.</summary>
public sealed record PageFrame
{
    public required string Title { get; init; }

    public string Authority { get; init; } = "";

    public Language Language { get; init; } = Language.Vietnamese;

    public PageLook Look { get; init; } = PageLook.Normal;

    public IReadOnlyList<NavItem> Navigation { get; init; } = [];

    /// <summary>What is new for whoever is signed in; null where nobody counts it.</summary>
    public BellView? Bell { get; init; }

    /// <summary>Who is signed in; null on the pages before that.</summary>
    public FramePerson? Person { get; init; }

    /// <summary>What stands in the search box.</summary>
    public string Search { get; init; } = "";

    /// <summary>Where the small forms of the frame come back to.</summary>
    public string Here { get; init; } = "/";

    public string? TokenField { get; init; }

    public string? Token { get; init; }

    /// <summary>The version of what the page's form changes, where it is compared.</summary>
    public string? Seen { get; init; }

    /// <summary>What was done or refused just before.</summary>
    public Told? Told { get; init; }

    /// <summary>No menu: nobody is signed in, or nobody is there to use it.</summary>
    internal bool IsPlain => Person is null || Look is PageLook.Wall;
}

public sealed record NavItem(
    Words Label,
    string Href,
    string Icon,
    bool Current,
    bool OnPhone,
    CountedThings? Count
);

public sealed record FramePerson(string Name, string Post, IReadOnlyList<PostChoice> Posts);

public enum PageLook
{
    Normal,

    /// <summary>As wide as the window: reading, coverage.</summary>
    Wide,

    /// <summary>For a screen on the wall: no frame, large, loads itself again.</summary>
    Wall,

    /// <summary>Without the frame: sign-in.</summary>
    Bare,
}
