namespace Chutri.Platform;

/// <summary>
/// Something that may be asked for, with the roles that may ask and how far each reaches.
/// All acts of all modules together are the table of rights.
/// </summary>
public sealed record Act(string Code, Words Name, params IReadOnlyList<Grant> Grants)
{
    /// <summary>False for what everybody does for oneself (one's own password), also on a day without a post.</summary>
    public bool NeedsPost { get; init; } = true;

    /// <summary>What it is handed over as; null = it is never exercised in somebody's place.</summary>
    public ActKind? Kind { get; init; }

    public Scope? ScopeOf(Role role)
    {
        Scope? widest = null;
        foreach (var grant in Grants)
        {
            if (grant.Role == role && (widest is null || grant.Scope > widest))
            {
                widest = grant.Scope;
            }
        }

        return widest;
    }

    /// <summary>Everybody who is signed in, about anything.</summary>
    public static IReadOnlyList<Grant> Everybody { get; } =
    [.. Enum.GetValues<Role>().Select(role => new Grant(role, Scope.All))];

    public static IReadOnlyList<Grant> Granted(Scope scope, params IEnumerable<Role> roles) =>
        [.. roles.Select(role => new Grant(role, scope))];
}

public readonly record struct Grant(Role Role, Scope Scope);

/// <summary>How far a role reaches, narrowest first.</summary>
public enum Scope
{
    /// <summary>The unit in which the post is, or that it stands over, and no other.</summary>
    OwnUnit,

    /// <summary>The unit that the post stands over and all below it.</summary>
    UnitAndBelow,

    /// <summary>The whole authority.</summary>
    All,

    /// <summary>The whole authority, and only for a post that stands over all of it.</summary>
    WholeOnly,
}
