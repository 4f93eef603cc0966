using Chutri.Assignments.Model;
using Chutri.Platform;

namespace Chutri.Assignments.Operations;

/// <param name="Limit">Null: everybody sees it again.</param>
/// <param name="Viewers">All who are named from now on; whoever the work makes party to it is added.</param>
internal sealed record LimitViewersRequest(
    string Code,
    ViewLimit? Limit,
    IReadOnlyList<PersonId> Viewers,
    string Reason
)
{
    public const string ViewersField = "viewers";
}

/// <summary>Limits an assignment to named people, changes who they are, or lets everybody see it again.</summary>
internal sealed class LimitViewers(
    AppDatabase db,
    Desk desk,
    Circle circle,
    ViewLimits limits,
    ListedNames names
) : IOperation<LimitViewersRequest, Done>
{
    public Act Act => AssignmentActs.LimitViewers;

    public async Task<Outcome<Done>> Run(
        LimitViewersRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var taken = await desk.Take(request.Code, caller, now, stop);
        if (taken.Refused)
        {
            return taken.Refusal!;
        }

        var (assignment, deed) = taken.Value;
        if (assignment.Refuse(ActWords.LimitViewers, deed) is { } no)
        {
            return no;
        }

        db.ActedOn(assignment);
        return (assignment.Limit, request.Limit) switch
        {
            (null, null) => Refusal.Invalid(
                IssueRules.LimitField,
                AssignmentRefusals.EverybodySeesIt(assignment.Code)
            ),
            (_, null) => await Lift(assignment, request.Reason, deed, stop),
            (null, { } limit) => await Close(assignment, limit, request, deed, stop),
            (_, { } limit) => await Change(assignment, limit, request, deed, stop),
        };
    }

    private async Task<Outcome<Done>> Lift(
        Assignment assignment,
        string reason,
        Deed deed,
        CancellationToken stop
    )
    {
        if (assignment.Parent is { } parent && await circle.IsLimited(parent, stop))
        {
            return AssignmentRefusals.LimitedWithTheWhole(assignment.Code);
        }

        assignment.LiftLimit();
        await limits.Lift(assignment.Id.Value, stop);
        await names.Follow(assignment, deed, stop);
        db.Record(new LimitLifted(assignment.Ref, reason), deed.By, deed.Now);
        return new Done();
    }

    /// <summary>Its parts say what the whole is about: they are limited with it, each to its own people besides.</summary>
    private async Task<Outcome<Done>> Close(
        Assignment assignment,
        ViewLimit limit,
        LimitViewersRequest request,
        Deed deed,
        CancellationToken stop
    )
    {
        List<Assignment> parts =
        [
            .. (await circle.PartsOf(assignment, stop)).Where(part => part.Limit is null),
        ];
        if (
            parts.Select(part => part.RefuseLimitWithTheWhole()).OfType<Refusal>().ToList()
            is [var no, ..]
        )
        {
            return no;
        }

        foreach (var one in parts.Prepend(assignment))
        {
            one.LimitTo(limit);
            await circle.Close(one, Wanted(request, deed), request.Reason, deed, stop);
            await names.Follow(one, deed, stop);
        }

        return new Done();
    }

    private async Task<Outcome<Done>> Change(
        Assignment assignment,
        ViewLimit limit,
        LimitViewersRequest request,
        Deed deed,
        CancellationToken stop
    )
    {
        var before = await circle.Of(assignment, stop);
        List<PersonId> after =
        [
            .. Wanted(request, deed)
                .Concat(await circle.Parties(assignment, deed.Now, stop))
                .Distinct(),
        ];
        List<PersonId> added = [.. after.Except(before)];
        List<PersonId> removed = [.. before.Except(after)];
        if (added.Count == 0 && removed.Count == 0 && assignment.Limit == limit)
        {
            return Refusal.Invalid(
                LimitViewersRequest.ViewersField,
                AssignmentRefusals.SameViewers(assignment.Code)
            );
        }

        limits.Name(assignment.Id.Value, added);
        await limits.Remove(assignment.Id.Value, removed, stop);
        FactBody fact =
            assignment.Limit == limit
                ? new ViewersChanged(
                    assignment.Ref,
                    await circle.Named(added, stop),
                    await circle.Named(removed, stop),
                    request.Reason
                )
                : new ViewersLimited(
                    assignment.Ref,
                    limit,
                    await circle.Named(after, stop),
                    request.Reason
                );
        assignment.LimitTo(limit);
        await names.Follow(assignment, deed, stop);
        db.Record(fact, deed.By, deed.Now);
        return new Done();
    }

    /// <summary>Whoever decides who sees it sees it too, under the own name and not that of somebody stood in for.</summary>
    private static IEnumerable<PersonId> Wanted(LimitViewersRequest request, Deed deed) =>
        deed.By.Person is { } self ? request.Viewers.Append(self) : request.Viewers;
}
