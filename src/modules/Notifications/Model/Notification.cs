using Chutri.Platform;

namespace Chutri.Notifications.Model;

/// <summary>
/// Something that a person was told: one line for each thing, however much happened to it before the person looked. It says nothing
/// by itself; the fact or the reminders it points to do.
/// </summary>
internal sealed class Notification : IVersioned
{
    private Notification() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public PersonId Person { get; private init; }

    /// <summary>What it is about; for reminders, the person.</summary>
    public Guid Thing { get; private init; }

    /// <summary>The newest fact about the thing; null for reminders.</summary>
    public Guid? Fact { get; private set; }

    /// <summary>The reminders of a day; null for news.</summary>
    public Guid? Digest { get; private set; }

    /// <summary>When the newest was told.</summary>
    public DateTime At { get; private set; }

    /// <summary>How often the person was told before looking.</summary>
    public int Times { get; private set; } = 1;

    public DateTime? ReadAt { get; private set; }

    /// <summary>The mail that told it; null where none has.</summary>
    public Guid? Message { get; private set; }

    public int Version { get; private init; }

    public static Notification OfFact(PersonId person, Guid thing, Guid fact, Moment now) =>
        new()
        {
            Person = person,
            Thing = thing,
            Fact = fact,
            At = now.Utc,
        };

    public static Notification OfDigest(PersonId person, Guid digest, Moment now) =>
        new()
        {
            Person = person,
            Thing = person.Value,
            Digest = digest,
            At = now.Utc,
        };

    /// <summary>Once more, and the line was not read yet.</summary>
    public void Again(Guid? fact, Guid? digest, Moment now)
    {
        (Fact, Digest, At) = (fact, digest, now.Utc);
        Times++;
    }

    /// <summary>Once: what happens later to a thing that was not read goes by no second mail.</summary>
    public void GoesBy(Guid message) => Message = message;

    /// <summary>Read twice is read once.</summary>
    public void Read(Moment now) => ReadAt ??= now.Utc;
}
