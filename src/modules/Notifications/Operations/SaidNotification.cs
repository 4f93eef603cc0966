using Chutri.Duties;
using Chutri.Notifications.Model;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Notifications.Operations;

/// <summary>A line of the inbox, in words. Limited work is called what lists call it, as its own page alone tells more.</summary>
/// <param name="Who">The name that stands in the sentence; null where none does.</param>
/// <param name="Quote">Somebody's own words: a reason, what was urged.</param>
internal sealed record SaidNotification(
    Guid Id,
    DateTime At,
    int Times,
    DateTime? ReadAt,
    Words Says,
    string? Who,
    string? Quote,
    Words Link,
    string Href,
    string? Code,
    SaidDigest? Digest
)
{
    /// <summary>Own deadlines that a new calendar moved.</summary>
    public IReadOnlyList<OwnMove> Moves { get; init; } = [];

    /// <summary>How many more of them moved than are told.</summary>
    public int MoreMoves { get; init; }

    private static readonly Words Something = new(
        "Có thay đổi ở việc này",
        "Something changed here"
    );
    private static readonly Words MyWork = new("Mở việc của tôi", "Open my work");

    public static SaidNotification OfDigest(Notification line, SaidDigest? digest) =>
        new(
            line.Id,
            line.At,
            line.Times,
            line.ReadAt,
            DigestWords.Summary(digest?.Soon ?? 0, digest?.Late ?? 0),
            null,
            null,
            MyWork,
            DutyAddresses.MyWork,
            null,
            digest
        );

    /// <param name="fact">Null where the reader may not read it any more.</param>
    /// <param name="kind">What such facts are called.</param>
    public static SaidNotification OfFact(
        Notification line,
        ReadFact? fact,
        Words? kind,
        ListedThing? thing,
        bool isLimited
    )
    {
        var told = isLimited ? null : fact;
        return new(
            line.Id,
            line.At,
            line.Times,
            line.ReadAt,
            told?.Sentence() ?? (kind ?? Something).Starting(),
            told?.Envelope.PersonName,
            told?.Envelope.Reason,
            thing is null ? MyWork : Of($"{thing.Code}: {thing.Title}"),
            thing?.Url ?? DutyAddresses.MyWork,
            thing?.Code,
            null
        );
    }

    private static Words Of(string text) => new(text, text);
}
