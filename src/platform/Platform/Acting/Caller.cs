using System.Reflection;
using Microsoft.AspNetCore.Http;

namespace Chutri.Platform;

/// <summary>
/// Who acts, on behalf of which post, for which unit, through which door. A person with several posts chooses one;
/// the fact records it.
/// </summary>
public sealed record Caller
{
    /// <summary>The program itself (due moments, upgrades). It holds no post and is allowed everything.</summary>
    public static Caller Program { get; } = new() { Name = "Chutri", Door = Door.Program };

    /// <summary>Whoever has the machine: known by the name that the operating system knows, and allowed everything.</summary>
    public static Caller CommandLine { get; } =
        new() { Name = Environment.UserName, Door = Door.CommandLine };

    public PersonId? Person { get; init; }

    public required string Name { get; init; }

    /// <summary>The post acted for; null for the program and for a person who holds none today.</summary>
    public PostId? Post { get; init; }

    /// <summary>The post's title as it reads after the name: "Trưởng Ban Tổ chức".</summary>
    public string Title { get; init; } = "";

    public Role Role { get; init; } = Role.Reader;

    /// <summary>The unit in which the post is.</summary>
    public UnitId? Unit { get; init; }

    /// <summary>The unit that the post's role stands over; null = the whole authority.</summary>
    public UnitId? Over { get; init; }

    /// <summary>In whose place; post, title, role and reach are then those of that person's post.</summary>
    public StandIn? InPlaceOf { get; init; }

    public required Door Door { get; init; }

    /// <summary>Whose authority is exercised: that of the person stood in for, otherwise one's own.</summary>
    public PersonId? Authority => InPlaceOf?.Person ?? Person;

    public Hands Hands => new(Person, InPlaceOf?.Person);

    /// <summary>"Trưởng Ban Tổ chức", "Thay Trần Văn Bình – Trưởng Ban Tổ chức"; null where no post is acted for.</summary>
    public Words? ActingAs =>
        InPlaceOf is { } standIn ? StandInWords.ActingAs(standIn.Name, Title)
        : Post is null ? null
        : new(Title, Title);

    public Words Signer => Signing.Of(Name, InPlaceOf?.Name);

    /// <summary>As it stands on paper, in the language of titles: "Nguyễn Văn An thay Trần Văn Bình".</summary>
    public string Signature => Signer.Vietnamese;

    /// <summary>No post bounds what the program itself and whoever has the machine may do.</summary>
    public bool IsUnbounded => Door is Door.Program or Door.CommandLine;

    public bool Has(Act act) =>
        IsUnbounded
        || (act.NeedsPost ? Post is not null && Covers(act) && Reaches(act) : Person is not null);

    private bool Covers(Act act) => InPlaceOf?.Covers(act) is not false;

    private bool Reaches(Act act) =>
        act.ScopeOf(Role) switch
        {
            null => false,
            Scope.WholeOnly => Over is null,
            _ => true,
        };

    /// <summary>May this caller do the act about this unit?</summary>
    /// <param name="act">The act.</param>
    /// <param name="lineage">The unit itself and all its superiors, in any order.</param>
    /// <param name="unit">The unit that the act is about.</param>
    public bool May(Act act, UnitId unit, IReadOnlyCollection<UnitId> lineage)
    {
        if (IsUnbounded)
        {
            return true;
        }

        return Post is null || !Covers(act)
            ? false
            : act.ScopeOf(Role) switch
            {
                null => false,
                Scope.All => true,
                Scope.WholeOnly => Over is null,
                Scope.UnitAndBelow => Over is not { } over || lineage.Contains(over),
                _ => ActsFor(unit),
            };
    }

    /// <summary>Does the post sit in this unit, or stand over exactly it? Standing over a superior of it is not enough.</summary>
    public bool ActsFor(UnitId unit) => IsUnbounded || unit == Unit || unit == Over;

    /// <summary>
    /// As the runner lets the act be done: what is personal is done as oneself, never in somebody's place; what is done in
    /// somebody's place says for which act that was.
    /// </summary>
    public Caller Doing(Act act) =>
        InPlaceOf is not { } standIn ? this
        : act.NeedsPost ? this with { InPlaceOf = standIn with { Act = act.Code } }
        : new()
        {
            Person = Person,
            Name = Name,
            Door = Door,
        };

    /// <summary>Lets a route ask for its caller by declaring a parameter; the doors put it there once signed in.</summary>
    public static ValueTask<Caller?> BindAsync(HttpContext context, ParameterInfo parameter) =>
        ValueTask.FromResult(context.Features.Get<Caller>());
}

/// <summary>By which door a request came in.</summary>
public enum Door
{
    Page,
    Api,
    CommandLine,
    Program,
}
