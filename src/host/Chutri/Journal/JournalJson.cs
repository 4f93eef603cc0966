using Chutri.Platform;

namespace Chutri.Journal;

/// <summary>Facts, newest first; <see cref="Next"/> goes into <c>?after=</c> for the facts before them.</summary>
public sealed record JournalJson(IReadOnlyList<FactJson> Items, Guid? Next);

public sealed record FactJson(
    Guid Id,
    DateTime At,
    string Kind,
    string Person,
    string Title,
    string Door,
    string Vietnamese,
    string English,
    string? Reason
)
{
    internal static FactJson Of(ReadFact fact)
    {
        var said = fact.Body.Sentence();
        var envelope = fact.Envelope;
        return new(
            envelope.Id,
            envelope.At,
            envelope.Kind,
            envelope.PersonName,
            envelope.Title,
            envelope.Door.ToString(),
            said.Vietnamese,
            said.English,
            envelope.Reason
        );
    }
}
