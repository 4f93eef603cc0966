namespace Chutri.Platform.Web;

/// <summary>One thing that happened, as every part of the API tells it.</summary>
/// <param name="InPlaceOf">The person in whose place it was done; null where it was done for oneself.</param>
/// <param name="Title">The post acted for, as it was called then; empty where none was.</param>
/// <param name="Sentence">Who, by which post, and what, in the caller's language.</param>
/// <param name="Thing">What it tells of, in the journal; null where that has no page that the caller may see.</param>
/// <param name="Reason">The reason given, in its writer's words.</param>
public sealed record FactJson(
    Guid Id,
    string Kind,
    DateTime At,
    string Person,
    string? InPlaceOf,
    string Title,
    string Door,
    string Sentence,
    string? Reason,
    ThingJson? Thing
)
{
    public static FactJson Of(ReadFact fact, Thing? thing) =>
        new(
            fact.Envelope.Id,
            fact.Envelope.Kind,
            fact.Envelope.At,
            fact.Envelope.PersonName,
            fact.Envelope.InPlaceOfName,
            fact.Envelope.Title,
            fact.Envelope.Door.ToString(),
            fact.Sentence().ToString(),
            fact.Envelope.Reason,
            thing is null ? null : new(thing.Name.ToString(), thing.Href)
        );
}

/// <param name="Href">Its page, for people.</param>
public sealed record ThingJson(string Name, string Href);
