using Chutri.Platform;

namespace Chutri.Notifications.Model;

/// <summary>All that one person is reminded of on one day: there is one a day at most.</summary>
internal sealed class ReminderDigest
{
    private readonly List<SentReminder> reminders = [];

    private ReminderDigest() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public PersonId Person { get; private init; }

    public DateOnly Day { get; private init; }

    public DateTime At { get; private init; }

    public IReadOnlyList<SentReminder> Reminders => reminders;

    public static ReminderDigest Of(PersonId person, Moment now) =>
        new()
        {
            Person = person,
            Day = now.Today,
            At = now.Utc,
        };

    public IReadOnlyList<SentReminder> Take(IEnumerable<ReachedReminder> reached) =>
        [.. reached.Select(one => SentReminder.Of(Id, Person, one))];
}

/// <summary>One reminder that was sent. Of the same duty, due day and step there is never a second one to the same person.</summary>
internal sealed class SentReminder
{
    private SentReminder() { }

    public DutyId Duty { get; private init; }

    public PersonId Person { get; private init; }

    public DateOnly Due { get; private init; }

    /// <summary>Working days after the due day; before it when negative.</summary>
    public int Step { get; private init; }

    public ReminderRole Role { get; private init; }

    public Guid Digest { get; private init; }

    public static SentReminder Of(Guid digest, PersonId person, ReachedReminder reached) =>
        new()
        {
            Digest = digest,
            Person = person,
            Duty = reached.Duty,
            Due = reached.Due,
            Step = reached.Step,
            Role = reached.Role,
        };
}

/// <summary>A step of the policy that a duty has reached for somebody.</summary>
internal sealed record ReachedReminder(DutyId Duty, DateOnly Due, int Step, ReminderRole Role);

/// <summary>As whom somebody is reminded, nearest to the work first.</summary>
internal enum ReminderRole
{
    Holder,
    Head,
    Issuer,

    /// <summary>Of whoever is meant as the holder.</summary>
    StandIn,
}
