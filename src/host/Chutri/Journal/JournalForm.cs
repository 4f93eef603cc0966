using Chutri.Platform.Web;

namespace Chutri.Journal;

/// <summary>The journal's filter as an address writes it.</summary>
public sealed record JournalForm
{
    /// <summary>Code of the person who did it.</summary>
    public string? Person { get; init; }

    /// <summary>Code of the unit for which it was done, or which it is about; also one that has ended.</summary>
    public string? Unit { get; init; }

    /// <summary>Kind of thing: <c>assignments</c>, <c>documents</c>, <c>duties</c>, <c>organization</c>, <c>accounts</c>,
    /// <c>privacy</c>, <c>platform</c>.</summary>
    public string? Thing { get; init; }

    /// <summary>Code of one kind of fact.</summary>
    public string? Kind { get; init; }

    /// <summary>The first day.</summary>
    public string? From { get; init; }

    /// <summary>The last day.</summary>
    public string? To { get; init; }

    /// <summary>Identifier of the last fact already seen.</summary>
    public Guid? After { get; init; }

    public string Address() =>
        JournalUrls.Journal
        + QueryString.Create(
            new KeyValuePair<string, string?>[]
            {
                new("person", Person),
                new("unit", Unit),
                new("thing", Thing),
                new("kind", Kind),
                new("from", From),
                new("to", To),
                new("after", After?.ToString()),
            }.Where(pair => !string.IsNullOrEmpty(pair.Value))
        );
}
