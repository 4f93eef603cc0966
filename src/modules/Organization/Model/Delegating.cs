using Chutri.Platform;

namespace Chutri.Organization.Model;

/// <summary>What may be handed to a stand-in: the rules that need nothing but what is asked and the two posts.</summary>
internal static class Delegating
{
    public const int MonthsAtMost = 12;

    /// <summary>Kinds of act that a role can hand on, each once, in the order of the modules.</summary>
    public static IReadOnlyList<ActKind> KindsOf(Role role, IEnumerable<Act> acts) =>
        [
            .. acts.Where(act => act.ScopeOf(role) is not null)
                .Select(act => act.Kind)
                .OfType<ActKind>()
                .Distinct(),
        ];

    public static bool MayBeHandedOn(Role role) => role is Role.Head or Role.Deputy;

    public static IReadOnlyList<FieldError> WrongDays(DelegationTime time, DateOnly today) =>
        time.From < today ? [new("from", DelegationRefusals.FromIsPast)]
        : time.Until < time.From ? [new("until", DelegationRefusals.UntilBeforeFrom)]
        : time.Until > time.From.AddMonths(MonthsAtMost)
            ? [new("until", DelegationRefusals.TooLong(MonthsAtMost))]
        : [];

    /// <summary>Two have something in common where one covers all, or where they share a kind.</summary>
    public static bool Share(IReadOnlyList<string>? kinds, IReadOnlyList<string>? others) =>
        kinds is null || others is null || kinds.Intersect(others).Any();

    /// <summary>Of several posts in reach the one that lasts longest.</summary>
    /// <param name="posts">Of the person who is to stand in.</param>
    /// <param name="lineage">The unit of a post and all its superiors.</param>
    public static Outcome<Post> PostOfStandIn(
        IEnumerable<Post> posts,
        Post given,
        DelegationTime time,
        string name,
        string unit,
        Func<UnitId, IReadOnlyList<UnitId>> lineage
    )
    {
        var near = posts
            .Where(post => post.From <= time.From)
            .Where(post => post.Until is null || post.Until >= time.From)
            .Where(post => IsInReach(given, lineage(post.Unit)))
            .OrderByDescending(post => post.Until ?? DateOnly.MaxValue)
            .FirstOrDefault();
        return near is null ? DelegationRefusals.NotInUnit(name, unit)
            : near.Until < time.Until
                ? DelegationRefusals.PostEndsBefore(name, near.Title, near.Until.Value)
            : near;
    }

    /// <summary>The stand-in is of the unit that the post leads, or of one below it.</summary>
    private static bool IsInReach(Post given, IReadOnlyList<UnitId> lineage) =>
        lineage.Contains(given.Unit) || given.Over is not { } over || lineage.Contains(over);
}
