using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Assignments.Web;

/// <summary>The page of one action: what it will bring about, its fields, its button.</summary>
public sealed record ActionPageModel
{
    public required IReadOnlyList<Crumb> Crumbs { get; init; }
    public required Words Heading { get; init; }

    /// <summary>The assignment it is about, in its own words.</summary>
    public required string About { get; init; }
    public required Words Question { get; init; }
    public required IReadOnlyList<Words> Consequences { get; init; }

    /// <summary>What should be read before deciding.</summary>
    public IReadOnlyList<NamedValue> ToRead { get; init; } = [];
    public Words? FilesTitle { get; init; }
    public IReadOnlyList<FileView> Files { get; init; } = [];
    public required IReadOnlyList<ActionField> Fields { get; init; }

    /// <summary>Where a unit is to be named: those whose functions fit.</summary>
    public IReadOnlyList<SuggestedUnit> Suggested { get; init; } = [];
    public required Words Submit { get; init; }
    public required string Back { get; init; }

    /// <summary>The other way to go: from accepting to returning.</summary>
    public ActionLink? Instead { get; init; }
    public required FormEntry Entry { get; init; }

    /// <summary>Refused, and not for anything that could be typed otherwise: its moment is over.</summary>
    public bool Over { get; init; }

    public bool TakesFiles => Fields.Any(one => one.Kind is ActionFieldKind.Files);
}

public sealed record ActionField(ActionFieldKind Kind, string Name, Words Label)
{
    public Words? Hint { get; init; }
    public bool Optional { get; init; }
    public string? Value { get; init; }

    /// <summary>Of a field that takes several.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];
    public IReadOnlyList<Choice> Choices { get; init; } = [];

    /// <summary>Where more of them are found than are listed.</summary>
    public string? Source { get; init; }
}

public enum ActionFieldKind
{
    Text,
    Number,
    Day,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>By when, with all the fields of a deadline; the choices are its kinds.</summary>
    Deadline,

    /// <summary>One of many, found by typing: units, people.</summary>
    Search,

    /// <summary>Several people, found by typing.</summary>
    People,

    /// <summary>One of a few.</summary>
    Choice,
    Check,
    Files,
    Hidden,
}
