using Chutri.Organization;
using Chutri.Platform;
using Chutri.ProcessEngine.Checking;
using Chutri.ProcessEngine.Describing;
using Chutri.ProcessEngine.Expressions;
using Chutri.ProcessEngine.Running;
using Chutri.VietnameseText;
using Holder = Chutri.ProcessEngine.Running.Holder;

namespace Chutri.Processes.Operations;

/// <summary>Finds whom the rules of a process mean today, from units and posts that were read before the engine is asked.</summary>
internal sealed class Staff(
    IReadOnlyDictionary<string, UnitSummary> units,
    IReadOnlyList<PersonSummary> people,
    DateOnly today,
    ILookup<string, string>? standIns = null
) : IHolders, IStaffing
{
    /// <summary>What stands for the person where several could do a step: one of them takes it.</summary>
    private const string OneOf = "one-of:";

    private static readonly StepWho.Post Heads = new(
        nameof(Role.Head),
        IsRole: true,
        new WhichUnit.OfCase("any")
    );

    public static bool IsOneOf(string person) => person.StartsWith(OneOf, StringComparison.Ordinal);

    public UnitSummary? Unit(string? code) =>
        code is null ? null : units.GetValueOrDefault(code.ToUpperInvariant());

    public PersonSummary? Person(string code) => people.FirstOrDefault(one => one.Code == code);

    public Holder? Find(StepWho who, CaseState state, CaseValue? item)
    {
        if (who is not StepWho.Post post || UnitOf(post.Unit, state) is not { } unit)
        {
            return null;
        }

        return Holding(post, unit) switch
        {
            [] => null,
            [var one] => new(one.Code, unit.Code),
            [var first, ..] when IsHead(post) => new(first.Code, unit.Code),
            _ => new(OneOf + post, unit.Code),
        };
    }

    /// <summary>The head of the unit above, of the one above that, and so on.</summary>
    public Holder? Above(Holder found, Func<string, bool> may)
    {
        var at = Unit(found.Unit);
        while (at?.Parent is { } parent)
        {
            at = units.Values.FirstOrDefault(unit => unit.Id == parent);
            if (at is not null && Holding(Heads, at).Find(one => may(one.Code)) is { } head)
            {
                return new(head.Code, at.Code);
            }
        }

        return null;
    }

    public IReadOnlyCollection<string>? People(StepWho who, bool withStandIns) =>
        who is StepWho.Post { Unit: WhichUnit.Fixed unit } post
            ? Unit(unit.Code) is { } found
                ? [.. WithStandIns([.. Holding(post, found).Select(one => one.Code)], withStandIns)]
                : []
            : null;

    private IEnumerable<string> WithStandIns(string[] codes, bool wanted) =>
        wanted && standIns is not null
            ? codes.Concat(codes.SelectMany(code => standIns[code])).Distinct()
            : codes;

    /// <summary>Does this post do what the rule asks, in the unit that holds the step?</summary>
    public static bool Fits(StepWho.Post rule, Role role, string title) =>
        rule.IsRole
            ? string.Equals(rule.Name, role.ToString(), StringComparison.OrdinalIgnoreCase)
            : Folding.Fold(rule.Name) == Folding.Fold(title);

    private static bool IsHead(StepWho.Post post) =>
        post.IsRole
        && string.Equals(post.Name, nameof(Role.Head), StringComparison.OrdinalIgnoreCase);

    /// <summary>Those in the unit; where nobody is, those whose post stands over exactly it.</summary>
    private List<PersonSummary> Holding(StepWho.Post post, UnitSummary unit)
    {
        var inside = By(held => held.Unit == unit.Id);
        return inside.Count > 0 ? inside : By(held => held.Over == unit.Id);

        List<PersonSummary> By(Func<PostSummary, bool> there) =>
            [
                .. people.Where(person =>
                    person
                        .PostsOn(today)
                        .Any(held => there(held) && Fits(post, held.Role, held.Title))
                ),
            ];
    }

    private UnitSummary? UnitOf(WhichUnit which, CaseState state) =>
        which switch
        {
            WhichUnit.Fixed one => Unit(one.Code),
            WhichUnit.OfCase named => Unit(
                (state.Variables.GetValueOrDefault(named.Name) as CaseValue.Text)?.Value
            ),
            WhichUnit.OfStep step => Unit(state.Done.GetValueOrDefault(step.Step)?.Unit),
            _ => null,
        };
}
