using Chutri.Platform;

namespace Chutri.Organization.Model;

/// <summary>What a person is in a unit, from a day to a day. Authority follows it.</summary>
internal sealed class Post : IVersioned
{
    private Post() { }

    public PostId Id { get; private init; } = PostId.New();

    public PersonId Person { get; private init; }

    public UnitId Unit { get; private init; }

    public string Title { get; private init; } = "";

    public Role Role { get; private init; }

    /// <summary>The unit that the role stands over; null = the whole authority.</summary>
    public UnitId? Over { get; private init; }

    public DateOnly From { get; private init; }

    public DateOnly? Until { get; private set; }

    public int Version { get; private set; }

    public static Post Of(
        PersonId person,
        UnitId unit,
        string title,
        Role role,
        UnitId? over,
        DateOnly from,
        DateOnly? until = null
    ) =>
        new()
        {
            Person = person,
            Unit = unit,
            Title = title,
            Role = role,
            Over = over,
            From = from,
            Until = until,
        };

    public bool ActiveOn(DateOnly day) => From <= day && (Until is null || day <= Until);

    public PostAppointed Appointed(string personName, string unitName, string? decision) =>
        new(Id, Person, personName, Unit, unitName, Title, Role, From, decision);

    /// <param name="lastDay">The last day on which it is held.</param>
    public Outcome<PostEnded> EndOn(
        DateOnly lastDay,
        string personName,
        string unitName,
        string? reason
    )
    {
        if (lastDay < From)
        {
            return OrganizationRefusals.EndsBeforeItBegins(Title, From);
        }

        if (Until is { } until && until <= lastDay)
        {
            return OrganizationRefusals.PostHasEnded(Title, until);
        }

        Until = lastDay;
        return new PostEnded(Id, Person, personName, Unit, unitName, Title, lastDay, reason);
    }
}
