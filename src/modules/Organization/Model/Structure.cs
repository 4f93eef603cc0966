using Chutri.Platform;

namespace Chutri.Organization.Model;

/// <summary>
/// The part of the structure that one plan touches. <see cref="Apply"/> changes it as the plan says, or refuses; a preview is
/// the same change, thrown away.
/// </summary>
internal sealed partial class Structure(
    UnitSnapshot snapshot,
    IReadOnlyDictionary<UnitId, Unit> units,
    IReadOnlyList<Post> posts,
    IReadOnlyDictionary<PersonId, string> people
)
{
    private readonly List<FactBody> facts = [];
    private readonly List<Unit> opened = [];
    private readonly List<Post> appointed = [];
    private readonly List<Post> ended = [];

    public Outcome<Consequences> Apply(ReorganizationPlan plan)
    {
        var refusal =
            CheckNamed(plan)
            ?? plan switch
            {
                OpenUnitPlan open => Open(open.Unit, plan).Refusal,
                RenameUnitPlan rename => Keep(
                    units[rename.Unit].Rename(rename.To, plan.On, plan.Decision)
                ),
                MoveUnitPlan move => Move(move),
                CloseUnitPlan close => Close(close),
                MergeUnitsPlan merge => Merge(merge),
                SplitUnitPlan split => Split(split),
                _ => throw new InvalidOperationException(plan.GetType().Name),
            };
        return refusal is not null
            ? refusal
            : new Consequences(
                facts,
                opened,
                appointed,
                Staying(plan),
                [
                    .. ended
                        .Concat(appointed)
                        .Select(post => new PostReach(people[post.Person], post.Title, post.Over)),
                ]
            );
    }

    private Refusal? CheckNamed(ReorganizationPlan plan)
    {
        foreach (var unit in plan.Named.Select(id => units[id]))
        {
            if (unit.Until is { } lastDay)
            {
                return OrganizationRefusals.UnitHasEnded(unit.Name, lastDay);
            }

            if (plan.On < unit.From)
            {
                return OrganizationRefusals.NotYetActive(unit.Name, unit.From);
            }
        }

        return null;
    }

    private Outcome<Unit> Open(NewUnit asked, ReorganizationPlan plan)
    {
        if (snapshot.ByCode.TryGetValue(asked.Code, out var holder))
        {
            return OrganizationRefusals.CodeTaken(asked.Code, holder.Name);
        }

        if (asked.Parent is { } under && EndsOrStandsBelow(under, plan))
        {
            return OrganizationRefusals.SuccessorEndsToo(units[under].Name);
        }

        var parent = asked.Parent is { } id ? units[id] : null;
        var unit = Unit.Open(asked.Code, asked.Branch, asked.Naming, parent?.Id, plan.On);
        opened.Add(unit);
        facts.Add(
            new UnitOpened(
                unit.Id,
                unit.Code,
                unit.Name,
                parent?.Id,
                parent?.Name,
                plan.On,
                plan.Decision
            )
        );
        return unit;
    }

    private Refusal? Move(MoveUnitPlan plan)
    {
        var unit = units[plan.Unit];
        var parent = plan.Parent is { } id ? units[id] : null;
        return parent is not null && snapshot.IsBelow(parent.Id, unit.Id)
            ? OrganizationRefusals.UnderItself(unit.Name, parent.Name)
            : Keep(unit.MoveUnder(parent, plan.On, plan.Decision));
    }

    private Refusal? Close(CloseUnitPlan plan)
    {
        var unit = units[plan.Unit];
        var successor = units[plan.To];
        if (EndsOrStandsBelow(successor.Id, plan))
        {
            return OrganizationRefusals.SuccessorEndsToo(successor.Name);
        }

        var above = unit.Parent is { } parent ? units[parent] : successor;
        return MoveBelow(unit, above, plan)
            ?? Keep(unit.End(successor, plan.On, plan.Decision))
            ?? EndPosts(plan)
            ?? RepointOver(successor.Id, plan);
    }

    private Refusal? Merge(MergeUnitsPlan plan)
    {
        var successor = plan.Into is { } into ? units[into] : Open(plan.New!, plan);
        if (successor.Refused)
        {
            return successor.Refusal;
        }

        if (plan.Into is { } existing && EndsOrStandsBelow(existing, plan))
        {
            return OrganizationRefusals.SuccessorEndsToo(units[existing].Name);
        }

        return EndInto(plan.Units, successor.Value, plan)
            ?? MovePosts(new(plan, [successor.Value], plan.Head, plan.HeadTitle))
            ?? RepointOver(successor.Value.Id, plan);
    }

    private Refusal? Split(SplitUnitPlan plan)
    {
        var parts = new List<Unit>();
        foreach (var part in plan.Parts)
        {
            var unit = part.Existing is { } id ? units[id] : Open(part.New!, plan);
            if (unit.Refused)
            {
                return unit.Refusal;
            }

            if (part.Existing is { } existing && EndsOrStandsBelow(existing, plan))
            {
                return OrganizationRefusals.SuccessorEndsToo(unit.Value.Name);
            }

            parts.Add(unit.Value);
        }

        if (plan.GoesOn)
        {
            return SplitOff(plan, parts);
        }

        var head = posts.FirstOrDefault(post =>
            post.Unit == plan.Unit
            && IsHeadOn(post, plan.On)
            && plan.Posts.All(choice => choice.Post != post.Id)
        );
        var mainHasHead = posts.Any(post => post.Unit == parts[0].Id && IsHeadOn(post, plan.On));
        return EndInto([plan.Unit], parts[0], plan)
            ?? MovePosts(new(plan, parts, mainHasHead ? null : head?.Person, head?.Title))
            ?? RepointOver(parts[0].Id, plan);
    }

    private Refusal? SplitOff(SplitUnitPlan plan, List<Unit> parts)
    {
        var unit = units[plan.Unit];
        List<Unit> off = [.. parts.Where(part => part.Id != unit.Id)];
        facts.Add(
            new PartsSplitOff(
                unit.Id,
                unit.Name,
                [.. off.Select(part => part.Id.Value)],
                string.Join(", ", off.Select(part => part.Name)),
                plan.On,
                plan.Decision
            )
        );
        return MovePosts(new(plan, [unit, .. off], null, null));
    }

    private Refusal? EndInto(IReadOnlyList<UnitId> ending, Unit successor, ReorganizationPlan plan)
    {
        foreach (var unit in ending.Select(id => units[id]))
        {
            var refusal =
                MoveBelow(unit, successor, plan)
                ?? Keep(
                    unit.End(successor, plan.On, plan.Decision)
                        .Then<UnitSucceeded>(told => told with { Merged = plan is MergeUnitsPlan })
                );
            if (refusal is not null)
            {
                return refusal;
            }
        }

        return null;
    }

    /// <summary>Units directly below one that ends go to stand under its successor.</summary>
    private Refusal? MoveBelow(Unit ending, Unit above, ReorganizationPlan plan) =>
        snapshot
            .Below(ending.Id)
            .Where(child => child.Until is null && !plan.Ending.Contains(child.Id))
            .Where(child => child.Id != above.Id)
            .Select(child => Keep(units[child.Id].MoveUnder(above, plan.On, plan.Decision)))
            .FirstOrDefault(refusal => refusal is not null);

    private bool EndsOrStandsBelow(UnitId unit, ReorganizationPlan plan) =>
        plan.Ending.Any(ending => snapshot.IsBelow(unit, ending));

    private Refusal? Keep<TFact>(Outcome<TFact> done)
        where TFact : FactBody
    {
        if (!done.Refused)
        {
            facts.Add(done.Value);
        }

        return done.Refusal;
    }
}

/// <param name="Facts">What happens, in the order in which it is told: first that a unit is succeeded, then its posts.</param>
/// <param name="Staying">Posts of a unit that gives people away and goes on, which stay as they are.</param>
/// <param name="Reaching">How far each post stands that ends or is given.</param>
internal sealed record Consequences(
    IReadOnlyList<FactBody> Facts,
    IReadOnlyList<Unit> Opened,
    IReadOnlyList<Post> Appointed,
    IReadOnlyList<StayingPost> Staying,
    IReadOnlyList<PostReach> Reaching
);

/// <param name="Over">The unit that the role stands over; null = the whole authority.</param>
internal sealed record PostReach(string PersonName, string Title, UnitId? Over);

internal sealed record StayingPost(
    PostId Post,
    PersonId Person,
    string PersonName,
    UnitId Unit,
    string UnitName,
    string Title,
    Role Role
);
